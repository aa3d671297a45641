import type { LookedBack } from '#core/dialogue/debrief.ts';
import type { ScenarioChoice } from '#schemas/scenario.ts';
import { fill } from '#strings/fill.ts';
import type { TalkTexts } from './texts.ts';

type LookBackTexts = Pick<
  TalkTexts,
  | 'debrief.yourWords'
  | 'debrief.youChose'
  | 'debrief.student'
  | 'debrief.facts'
  | 'debrief.duty'
  | 'debrief.alternatives'
  | 'debrief.strong'
  | 'debrief.fitting'
  | 'debrief.risky'
  | 'debrief.fromHere'
  | 'debrief.fromMoment'
>;

interface Props {
  readonly entry: LookedBack;
  /** What the learner wrote before seeing the choices. */
  readonly words: string | undefined;
  readonly texts: LookBackTexts;
  readonly tryFromHere: () => void;
}

const HOW = {
  sterk: 'debrief.strong',
  passend: 'debrief.fitting',
  riskant: 'debrief.risky',
} as const;

/** One choice, looked back at: what it did, and what else could have been said. */
export function LookedBackAt({ entry, words, texts, tryFromHere }: Props) {
  const { moment, choice, alternatives } = entry;
  return (
    <li data-how={choice.how}>
      <h4>{moment.title}</h4>
      <div class={words ? 'beside' : undefined}>
        {words && (
          <p class="own-words">
            <span class="label">{texts['debrief.yourWords']}</span> {words}
          </p>
        )}
        <p class="own-words">
          <span class="label">{texts['debrief.youChose']}</span> {choice.text}
        </p>
      </div>
      <p class="tag how" data-how={choice.how}>
        {texts[HOW[choice.how]]}
      </p>
      <Reason choice={choice} texts={texts} />
      <details class="fold">
        <summary>{texts['debrief.alternatives']}</summary>
        <ul class="alternatives">
          {alternatives.map((each) => (
            <li key={each.id}>
              <p>{each.text}</p>
              <p class="tag how" data-how={each.how}>
                {texts[HOW[each.how]]}
              </p>
              <Reason choice={each} texts={texts} />
            </li>
          ))}
        </ul>
      </details>
      <button class="button button-quiet" type="button" onClick={tryFromHere}>
        {texts['debrief.fromHere']}
        <span class="visually-hidden">
          : {fill(texts['debrief.fromMoment'], { moment: moment.title })}
        </span>
      </button>
    </li>
  );
}

function Reason({ choice: { reason }, texts }: { choice: ScenarioChoice; texts: LookBackTexts }) {
  if (!reason) return null;
  return (
    <dl class="reason">
      {(['student', 'facts', 'duty'] as const).map((about) => (
        <div key={about}>
          <dt>{texts[`debrief.${about}`]}</dt>
          <dd>{reason[about]}</dd>
        </div>
      ))}
    </dl>
  );
}
