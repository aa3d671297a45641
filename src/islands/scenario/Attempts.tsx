import { replay, titleAt, type Playable } from '#core/dialogue/play.ts';
import type { Try } from '#core/progress/tries.ts';
import { fill } from '#strings/fill.ts';
import { timeInWords } from '../parts/day.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly playable: Playable;
  readonly all: readonly Try[];
  readonly texts: TalkTexts;
  readonly goOn: (attempt: string, after: string | undefined) => void;
  readonly lookBack: (end: string) => Promise<void>;
}

/** Every try that was kept: one that came to an end can be looked back at, another one goes on. */
export function Attempts({ playable, all, texts, goOn, lookBack }: Props) {
  const { scenario, begin } = playable;
  return (
    <details class="fold attempts">
      <summary>{fill(texts['talk.attempts'], { count: all.length })}</summary>
      <ul>
        {all.map(({ id, at, turns, attempt }) => {
          const { positions, followed } = replay(playable, turns);
          const here = positions.at(-1) ?? begin;
          const name = fill(texts[here.ended ? 'talk.attemptEnded' : 'talk.attemptLeft'], {
            time: timeInWords(at),
            title: titleAt(scenario, here.at),
          });
          return (
            <li key={id}>
              <span>
                {name}
                {followed < turns.length && ` ${texts['talk.attemptChanged']}`}
              </span>
              <button
                class="button button-quiet"
                type="button"
                onClick={() => (here.ended ? void lookBack(id) : goOn(attempt, id))}
              >
                {texts[here.ended ? 'debrief.title' : 'talk.goOn']}
                <span class="visually-hidden">: {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
