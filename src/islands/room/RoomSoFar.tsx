import { momentOf } from '#core/dialogue/play.ts';
import { votesHere, type RoomView } from '#core/dialogue/room.ts';
import { ME, transcriptOf } from '#core/dialogue/transcript.ts';
import { votesInWords, type RoomTexts } from './texts.ts';

interface Props {
  readonly view: RoomView;
  readonly texts: RoomTexts;
}

/** A conversation that is not over, on paper: what was said so far, and what can be chosen now. */
export function RoomSoFar({ view, texts }: Props) {
  const { playable, replayed, turns, here } = view;
  const { roles } = playable.scenario;
  const { title, question } = momentOf(playable.scenario, here.at);
  return (
    <div class="room-so-far">
      {transcriptOf(playable, replayed, turns).map(({ key, who, text }) => (
        <p key={key}>
          {who === undefined ? (
            <i>{text}</i>
          ) : (
            <>
              <b>{who === ME ? texts['room.chose'] : roles.find(({ id }) => id === who)?.name}: </b>
              {text}
            </>
          )}
        </p>
      ))}
      <h2>{title}</h2>
      <ol>
        {votesHere(view).map(({ choice, count }) => (
          <li key={choice.id}>
            {choice.text} {count > 0 && <b>{votesInWords(texts, count)}</b>}
          </li>
        ))}
      </ol>
      {question !== undefined && (
        <p>
          <b>{texts['room.discuss']}:</b> {question}
        </p>
      )}
    </div>
  );
}
