import type { HowGoal } from '#core/dialogue/debrief.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly scenario: Scenario;
  readonly goals: Readonly<Record<string, HowGoal>>;
  readonly texts: TalkTexts;
}

const HOW = {
  sterk: 'debrief.goalStrong',
  geraakt: 'debrief.goalTouched',
  gemist: 'debrief.goalMissed',
} as const;

/** What one practised: touched with a strong choice, touched, or not met on this way. */
export function Goals({ scenario, goals, texts }: Props) {
  return (
    <section aria-labelledby="doelen">
      <h3 id="doelen">{texts['debrief.goals']}</h3>
      <ul class="goals">
        {scenario.goals.map(({ id, text }) => (
          <li key={id}>
            {text} <span class="tag">{texts[HOW[goals[id] ?? 'gemist']]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
