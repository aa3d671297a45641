import type { RefObject } from 'preact';
import type { Vote } from '#core/dialogue/room.ts';
import { mostChosen } from '#core/dialogue/roomVotes.ts';
import { fill } from '#strings/fill.ts';
import { votesInWords, type RoomTexts } from './texts.ts';

interface Props {
  readonly votes: readonly Vote[];
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly texts: RoomTexts;
  readonly go: (choice: string) => void;
}

const HOW = {
  sterk: 'debrief.strong',
  passend: 'debrief.fitting',
  riskant: 'debrief.risky',
} as const;

/** What each choice does, and a way on with each: the group need not follow the most votes. */
export function Reasons({ votes, heading, texts, go }: Props) {
  const most = mostChosen(votes);
  return (
    <section class="room-reasons" aria-labelledby="redenen">
      <h3 id="redenen" tabIndex={-1} ref={heading}>
        {texts['room.whatEachDoes']}
      </h3>
      <ol class="room-cards">
        {votes.map(({ choice: { id, text, how, reason }, number, count }) => (
          <li class="room-card" key={id}>
            <div class="room-choice">
              <span class="room-number" aria-hidden="true">
                {number}
              </span>
              <p>{text}</p>
            </div>
            <p class="room-count">
              <b>{votesInWords(texts, count)}</b>
              {most.includes(number) && <span class="tag">{texts['room.most']}</span>}
            </p>
            <p class="room-how">{texts[HOW[how]]}</p>
            {reason && (
              <dl>
                {(['student', 'facts', 'duty'] as const).map((part) => (
                  <div key={part}>
                    <dt>{texts[`debrief.${part}`]}</dt>
                    <dd>{reason[part]}</dd>
                  </div>
                ))}
              </dl>
            )}
            <button
              class={most.includes(number) ? 'button' : 'button button-quiet'}
              type="button"
              onClick={(event) => {
                // The second click of a double click is no choice.
                if (event.detail < 2) go(id);
              }}
            >
              {fill(texts['room.goOnWith'], { count: number })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
