import type { RefObject } from 'preact';
import type { Vote } from '#core/dialogue/room.ts';
import { askFirst, mostChosen, totalOf } from '#core/dialogue/roomVotes.ts';
import { fill } from '#strings/fill.ts';
import { votesInWords, type RoomTexts } from './texts.ts';

interface Props {
  readonly votes: readonly Vote[];
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly texts: RoomTexts;
  readonly go: () => void;
}

/** The votes, and whom to ask first. Not yet what a choice does: the few speak before that is known. */
export function Votes({ votes, heading, texts, go }: Props) {
  const total = totalOf(votes);
  const most = mostChosen(votes);
  const [ask, why] = question(votes, texts);
  return (
    <section class="room-votes" aria-labelledby="stemmen">
      <h3 id="stemmen" tabIndex={-1} ref={heading}>
        {texts['room.theVotes']}
      </h3>
      <div class="room-ask">
        <p class="room-question">{ask}</p>
        <p>{why}</p>
      </div>
      <ol class="room-choices">
        {votes.map(({ choice, number, count }) => (
          <li class="room-choice" key={choice.id}>
            <span class="room-number" aria-hidden="true">
              {number}
            </span>
            <p>{choice.text}</p>
            <p class="room-count">
              <b>{votesInWords(texts, count)}</b>
              {most.includes(number) && <span class="tag">{texts['room.most']}</span>}
            </p>
            {/* The same as the words beside it, to look at. */}
            <progress class="bar" max={Math.max(total, 1)} value={count} aria-hidden="true" />
          </li>
        ))}
      </ol>
      <div class="room-onward">
        <button
          class="button"
          type="button"
          onClick={(event) => {
            // The second click of a double click hits what came in its place.
            if (event.detail < 2) go();
          }}
        >
          {texts['room.toReasons']}
        </button>
        <p class="room-total">{fill(texts['room.total'], { votes: votesInWords(texts, total) })}</p>
      </div>
    </section>
  );
}

/** What to ask, and why or how. */
function question(votes: readonly Vote[], texts: RoomTexts): [ask: string, why: string] {
  const first = askFirst(votes);
  switch (first.kind) {
    case 'minority':
      return [
        fill(texts['room.askMinority'], { number: first.number }),
        texts['room.askMinorityWhy'],
      ];
    case 'tie': {
      const numbers = new Intl.ListFormat('nl').format(first.numbers.map(String));
      return [fill(texts['room.askTie'], { numbers }), texts['room.askTieWhy']];
    }
    case 'everyone':
      return [
        fill(texts['room.askEveryone'], { number: first.number }),
        texts['room.askEveryoneWhy'],
      ];
    case 'nobody':
      return [texts['room.askNobody'], texts['room.askNobodyWhy']];
  }
}
