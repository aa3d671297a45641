import { useMemo } from 'preact/hooks';
import { playableOf } from '#core/dialogue/play.ts';
import { beginRoom, viewOf, type Room } from '#core/dialogue/room.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { OtherRooms } from './OtherRooms.tsx';
import { RoomStage } from './RoomStage.tsx';
import type { RoomTexts } from './texts.ts';
import { useRoom } from './useRoom.ts';

export interface RoomPlayerProps {
  readonly scenario: Scenario;
  readonly texts: RoomTexts;
}

/** A conversation for a room with a projector: what was kept goes on, or a group begins. */
export function RoomPlayer({ scenario, texts }: RoomPlayerProps) {
  const playable = useMemo(() => playableOf(scenario), [scenario]);
  const { kept, keeping, change } = useRoom(scenario.id);
  if (kept === undefined) return <p class="hint">{texts['talk.notReady']}</p>;

  const { room, aside } = kept;
  const changeRoom = (next: Room | undefined, soon?: boolean) =>
    change({ room: next, aside }, soon);
  return (
    <div class="room">
      <OtherRooms {...{ kept, texts, change }} />
      {room ? (
        <RoomStage
          key={room.begun}
          view={viewOf(playable, room)}
          {...{ keeping, texts }}
          change={changeRoom}
        />
      ) : (
        <button
          class="button room-begin"
          type="button"
          onClick={() => changeRoom(beginRoom(new Date().toISOString()))}
        >
          {texts['room.begin']}
        </button>
      )}
    </div>
  );
}
