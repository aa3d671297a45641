import { passedOf, type RoomView } from '#core/dialogue/room.ts';
import { fill } from '#strings/fill.ts';
import { beginOf } from '../parts/beginOf.ts';
import { dayOf, inWords } from '../parts/day.ts';
import { SheetPath } from './SheetPath.tsx';
import type { RoomTexts } from './texts.ts';

interface Props {
  readonly view: RoomView;
  readonly texts: RoomTexts;
}

/** The agreement of the group and its way on one A4, only on paper. Without words there is room to write. */
export function RoomSheet({ view, texts }: Props) {
  const { room, ending } = view;
  const { begin, more } = beginOf(room.agreement);
  return (
    <div class="room-sheet one-page">
      <p>
        {fill(texts['room.sheetDay'], { day: inWords(dayOf(room.begun)) })}.{' '}
        <b>{fill(texts['room.ending'], { title: ending?.title ?? '' })}</b>
      </p>
      <h2>{texts['room.agreement']}</h2>
      <p class="own-text">{begin}</p>
      {more && <p class="paper-note">{texts['paper.more']}</p>}
      <h2>{texts['room.path']}</h2>
      <SheetPath passed={passedOf(view)} texts={texts} />
    </div>
  );
}
