import type { Passed } from '#core/dialogue/room.ts';
import type { RoomTexts } from './texts.ts';

interface Props {
  readonly passed: readonly Passed[];
  readonly texts: RoomTexts;
}

/** On a longer way each of the other choices gets one line: so all moments stand on the sheet. */
const MOST_WHOLE = 5;

/** The way of the group on paper: without what nobody chose. */
export function SheetPath({ passed, texts }: Props) {
  const brief = passed.length > MOST_WHOLE;
  return (
    <>
      <p class="paper-note">{texts[brief ? 'room.sheetBrief' : 'room.sheetBold']}</p>
      <ol class="sheet-path gives-way" data-brief={brief}>
        {passed.map(({ moment, votes, taken }, index) => (
          <li key={index}>
            <h3>{moment.title}</h3>
            <ul class="sheet-votes">
              {votes
                .filter(({ choice, count }) => count > 0 || choice.id === taken)
                .map(({ choice, number, count }) => (
                  <li key={choice.id} data-taken={choice.id === taken}>
                    <span>{number}.</span>
                    <span class="sheet-choice">{choice.text}</span>
                    <b>{count}</b>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
