import { dropAside, takeAside, type KeptRooms } from '#core/dialogue/roomKept.ts';
import { fill } from '#strings/fill.ts';
import { dayOf, inWords } from '../parts/day.ts';
import type { RoomTexts } from './texts.ts';

interface Props {
  readonly kept: KeptRooms;
  readonly texts: RoomTexts;
  readonly change: (next: KeptRooms) => void;
}

/** What another device kept of the same conversation: nothing is lost until someone decides. */
export function OtherRooms({ kept, texts, change }: Props) {
  return (
    <>
      {kept.aside.map((other) => {
        const count = other.turns.length;
        return (
          <div class="room-note no-print" key={other.begun}>
            <p>
              {fill(texts['room.other'], {
                day: inWords(dayOf(other.begun)),
                moments:
                  count === 1 ? texts['room.oneMoment'] : fill(texts['room.moments'], { count }),
              })}
            </p>
            <div class="row">
              <button
                class="button button-quiet"
                type="button"
                onClick={() => change(takeAside(kept, other))}
              >
                {texts['room.otherTake']}
              </button>
              <button
                class="button button-quiet"
                type="button"
                onClick={() => change(dropAside(kept, other))}
              >
                {texts['room.otherDrop']}
              </button>
            </div>
          </div>
        );
      })}
    </>
  );
}
