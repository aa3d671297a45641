import { useEffect, useRef } from 'preact/hooks';
import { canStepBack, stepBack, type Room, type RoomView } from '#core/dialogue/room.ts';
import { useFocusOnChange } from '../parts/useFocusOnChange.ts';
import { RoomEnd } from './RoomEnd.tsx';
import { RoomMoment } from './RoomMoment.tsx';
import { RoomSheet } from './RoomSheet.tsx';
import { RoomSoFar } from './RoomSoFar.tsx';
import { StartAgain } from './StartAgain.tsx';
import type { RoomTexts } from './texts.ts';
import type { Keeping } from './useRoom.ts';

interface Props {
  readonly view: RoomView;
  readonly keeping: Keeping;
  readonly texts: RoomTexts;
  readonly change: (next: Room | undefined, soon?: boolean) => void;
}

/** A group that has begun: the moment or the ending it is at, and what can be done at each. */
export function RoomStage({ view, keeping, texts, change }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const began = useRef(view.turns.length === 0 && keeping === 'busy');
  useFocusOnChange(heading, `${view.turns.length} ${view.here.at} ${view.phase}`);
  // Begun just now, on this page: the button that was pressed is gone.
  useEffect(() => {
    if (began.current) heading.current?.focus();
  }, []);

  return (
    <>
      <div class="room-screen">
        {view.changed && <p class="room-note">{texts['talk.changed']}</p>}
        {view.ending ? (
          <RoomEnd {...{ view, heading, texts, change }} ending={view.ending} />
        ) : (
          <RoomMoment {...{ view, heading, texts, change }} />
        )}
        <div class="room-foot">
          {canStepBack(view) && (
            <button
              class="button button-quiet"
              type="button"
              onClick={() => change(stepBack(view))}
            >
              {texts['talk.stepBack']}
            </button>
          )}
          <StartAgain texts={texts} again={() => change(undefined)} />
          <p class="keep-status" data-keeping={keeping}>
            {
              {
                idle: '',
                busy: texts['keep.busy'],
                kept: texts['keep.kept'],
                refused: texts['keep.notKept'],
              }[keeping]
            }
          </p>
        </div>
      </div>
      {view.ending ? <RoomSheet {...{ view, texts }} /> : <RoomSoFar {...{ view, texts }} />}
    </>
  );
}
