import {
  choiceOf,
  endingOf,
  momentOf,
  replay,
  type Playable,
  type Turn,
} from '#core/dialogue/play.ts';
import type { Try } from '#core/progress/tries.ts';
import { fill } from '#strings/fill.ts';
import { timeInWords } from '../parts/day.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly playable: Playable;
  /** Other tries that came to an end. */
  readonly others: readonly Try[];
  readonly compared: Try | undefined;
  readonly turns: readonly Turn[];
  /** How many turns the two have in common. */
  readonly common: number;
  readonly texts: TalkTexts;
  readonly choose: (id: string) => void;
}

/** Two tries side by side, from where they part. */
export function Comparison({ playable, others, compared, turns, common, texts, choose }: Props) {
  const { scenario } = playable;
  const endOf = (way: readonly Turn[]) =>
    endingOf(scenario, replay(playable, way).positions.at(-1)?.at ?? '')?.title ?? '';
  const last = turns[common - 1];
  const same = common === turns.length && common === compared?.turns.length;
  return (
    <section aria-labelledby="naast-elkaar">
      <h3 id="naast-elkaar">{texts['debrief.compare']}</h3>
      <label class="compare-with">
        <span class="label">{texts['debrief.compareWith']}</span>
        <select
          autocomplete="off"
          value={compared?.id ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">–</option>
          {others.map(({ id, at, turns: way }) => (
            <option value={id} key={id}>
              {fill(texts['debrief.tryOf'], {
                time: timeInWords(at),
                ending: endOf(way),
              })}
            </option>
          ))}
        </select>
      </label>
      {compared && same && <p>{texts['debrief.sameWay']}</p>}
      {compared && !same && (
        <>
          <p>
            {last
              ? fill(texts['debrief.compareLead'], {
                  moment: momentOf(scenario, last.moment).title,
                })
              : texts['debrief.compareFromStart']}
          </p>
          <div class="two-tries">
            {(
              [
                ['debrief.thisTry', turns],
                ['debrief.otherTry', compared.turns],
              ] as const
            ).map(([key, way]) => (
              <div key={key}>
                <h4>{texts[key]}</h4>
                <ol>
                  {way.slice(common).map((turn, index) => (
                    <li key={index}>
                      <b>{momentOf(scenario, turn.moment).title}</b>
                      <span>{choiceOf(scenario, turn).text}</span>
                    </li>
                  ))}
                  <li>
                    <b>{endOf(way)}</b>
                  </li>
                </ol>
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
