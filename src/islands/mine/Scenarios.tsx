import type { IndexedScenario } from '#core/progress/contentIndex.ts';
import type { ScenarioProgress } from '#core/progress/scenarioProgress.ts';
import { fill } from '#strings/fill.ts';
import { dayOf, inWords } from '../parts/day.ts';
import type { MineTexts } from './texts.ts';

interface Props {
  readonly entries: readonly {
    readonly scenario: IndexedScenario;
    readonly progress: ScenarioProgress;
  }[];
  readonly texts: MineTexts;
}

/** Conversations that were begun, with how often they were played to an end. */
export function Scenarios({ entries, texts }: Props) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="oefengesprekken">
      <h2 id="oefengesprekken">{texts['mine.scenarios']}</h2>
      <ul class="mine-list">
        {entries.map(({ scenario: { id, title, url }, progress: { begun, completed } }) => (
          <li class="mine-item" key={id}>
            <h3>{title}</h3>
            <p class="hint">
              {completed > 0
                ? fill(texts['scenarios.done'], { count: completed })
                : fill(texts['scenarios.begun'], { day: inWords(dayOf(begun ?? '')) })}
            </p>
            <p>
              <a href={url}>{texts['mine.toScenario']}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
