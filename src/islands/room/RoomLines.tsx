import { ME, transcriptOf } from '#core/dialogue/transcript.ts';
import type { RoomView } from '#core/dialogue/room.ts';
import { Face } from '../parts/Face.tsx';
import type { RoomTexts } from './texts.ts';

interface Props {
  readonly view: RoomView;
  readonly texts: RoomTexts;
}

/** What is said now: what the room went on with, the reaction, and what follows. Not what came before. */
export function RoomLines({ view: { playable, replayed, turns }, texts }: Props) {
  const { learner, roles } = playable.scenario;
  const all = transcriptOf(playable, replayed, turns);
  const since = all.findLastIndex(({ who }) => who === ME);
  return (
    <div class="room-lines">
      {all.slice(Math.max(since, 0)).map(({ key, who, emotion, text }) => {
        if (who === undefined) {
          return (
            <p class="room-told" key={key}>
              {text}
            </p>
          );
        }
        const role = roles.find(({ id }) => id === who);
        const voice = who === ME ? learner.voice : (role?.voice ?? 'student');
        return (
          <div class="room-said" data-voice={voice} data-me={who === ME} key={key}>
            <Face voice={voice} emotion={emotion} size={64} />
            <p>
              <b>{who === ME ? texts['room.chose'] : role?.name}: </b>
              <span>{text}</span>
            </p>
          </div>
        );
      })}
    </div>
  );
}
