import { passedOf, type RoomView } from '#core/dialogue/room.ts';
import { fill } from '#strings/fill.ts';
import { dayOf, inWords } from '../parts/day.ts';
import { RoomPath } from './RoomPath.tsx';
import type { RoomTexts } from './texts.ts';

interface Props {
  readonly view: RoomView;
  readonly texts: RoomTexts;
}

/** The way of the group and its agreement on one A4, only on paper. Without words there is room to write. */
export function RoomSheet({ view, texts }: Props) {
  const { room, ending } = view;
  return (
    <div class="room-sheet">
      <p>{fill(texts['room.sheetDay'], { day: inWords(dayOf(room.begun)) })}</p>
      <h2>{texts['room.agreement']}</h2>
      <p class="room-sheet-agreement">{room.agreement}</p>
      <h2>{texts['room.path']}</h2>
      <RoomPath passed={passedOf(view)} texts={texts} brief />
      {ending && (
        <p>
          <b>{fill(texts['room.ending'], { title: ending.title })}</b>
        </p>
      )}
    </div>
  );
}
