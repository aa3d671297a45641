import { useState } from 'preact/hooks';
import { MOST_VOTES, votesTyped, type Vote } from '#core/dialogue/room.ts';
import { totalOf } from '#core/dialogue/roomVotes.ts';
import { fill } from '#strings/fill.ts';
import { numberKey } from '../parts/numberKey.ts';
import { votesInWords, type RoomTexts } from './texts.ts';

interface Props {
  readonly votes: readonly Vote[];
  readonly texts: RoomTexts;
  readonly vote: (choice: string, count: number) => void;
  readonly go: () => void;
}

/**
 * Everyone chooses, the facilitator counts: with the buttons, by typing a number, or with the keys 1
 * to 9 while focus is on a button in here. Those add a vote and never take one away; in a field a
 * digit is part of the number.
 */
export function Counting({ votes, texts, vote, go }: Props) {
  const [told, setTold] = useState('');

  function count({ choice, number }: Vote, next: number): void {
    const within = Math.min(Math.max(next, 0), MOST_VOTES);
    vote(choice.id, within);
    setTold(fill(texts['room.counted'], { number, votes: votesInWords(texts, within) }));
  }

  function pressKey(event: KeyboardEvent): void {
    const index = numberKey(event, votes.length);
    const pressed = index === undefined ? undefined : votes[index];
    if (!pressed) return;
    event.preventDefault();
    count(pressed, pressed.count + 1);
  }

  return (
    <div class="room-counting" role="group" aria-labelledby="iedereen" onKeyDown={pressKey}>
      <div class="room-everyone">
        <h3 id="iedereen">{texts['room.everyoneChooses']}</h3>
        <p class="room-hint">{texts['room.countLead']}</p>
      </div>
      <ol class="room-choices">
        {votes.map((each) => {
          const { choice, number, count: now } = each;
          return (
            <li class="room-choice" key={choice.id}>
              <span class="room-number" aria-hidden="true">
                {number}
              </span>
              <p>{choice.text}</p>
              <div class="room-stepper">
                <button
                  class="button button-quiet"
                  type="button"
                  aria-label={fill(texts['room.less'], { count: number })}
                  onClick={() => count(each, now - 1)}
                >
                  −
                </button>
                <input
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={MOST_VOTES}
                  autocomplete="off"
                  aria-label={fill(texts['room.votesFor'], { count: number })}
                  value={String(now)}
                  onFocus={({ currentTarget }) => currentTarget.select()}
                  onBeforeInput={onlyDigits}
                  onInput={({ currentTarget }) => vote(choice.id, votesTyped(currentTarget.value))}
                  onBlur={({ currentTarget }) => (currentTarget.value = String(now))}
                />
                <button
                  class="button button-quiet"
                  type="button"
                  aria-label={fill(texts['room.more'], { count: number })}
                  onClick={() => count(each, now + 1)}
                >
                  +
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" role="status">
        {told}
      </p>
      <div class="room-onward">
        <button
          class="button"
          type="button"
          onClick={(event) => {
            // The second click of a double click hits what came in its place.
            if (event.detail < 2) go();
          }}
        >
          {texts['room.toVotes']}
        </button>
        <p class="room-total">
          {fill(texts['room.total'], { votes: votesInWords(texts, totalOf(votes)) })}
        </p>
      </div>
      <p class="room-hint room-keys">{fill(texts['room.keysHint'], { count: votes.length })}</p>
    </div>
  );
}

/** Keeps out what a field for numbers lets in and does not count: a letter e, a sign, a comma. */
function onlyDigits(event: InputEvent): void {
  if (/\D/.test(event.data ?? '')) event.preventDefault();
}
