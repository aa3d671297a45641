import type { Passed } from '#core/dialogue/room.ts';
import { votesInWords, type RoomTexts } from './texts.ts';

interface Props {
  readonly passed: readonly Passed[];
  readonly texts: RoomTexts;
}

/** The way of the group: of each moment the votes, and the choice with which it went on. */
export const RoomPath = ({ passed, texts }: Props) => (
  <ol class="room-path">
    {passed.map(({ moment, votes, taken }, index) => (
      <li key={index}>
        <b>{moment.title}</b>
        <ul>
          {votes.map(({ choice, number, count }) => (
            <li key={choice.id} data-taken={choice.id === taken}>
              {`${number}. ${choice.text} `}
              <span class="room-path-count">
                {votesInWords(texts, count)}
                {choice.id === taken && `, ${texts['room.taken']}`}
              </span>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);
