import type { RefObject } from 'preact';
import type { ScenarioChoice } from '#schemas/scenario.ts';
import { fill } from '#strings/fill.ts';
import { isSecondClick } from '../parts/secondClick.ts';
import { numberKey } from '../parts/numberKey.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly choices: readonly ScenarioChoice[];
  /** The learner's own words at this moment, to look at while choosing. */
  readonly words: string | undefined;
  readonly heading: RefObject<HTMLElement>;
  readonly texts: Pick<TalkTexts, 'talk.whatDoYouSay' | 'talk.keysHint' | 'debrief.yourWords'>;
  /** Id of the heading, for a page on which more than one conversation stands. */
  readonly headingId?: string;
  readonly choose: (choice: string) => Promise<void>;
}

/** What one can say now. Buttons; while focus is among them the keys 1 to 9 choose too. */
export function Choices({
  choices,
  words,
  heading,
  texts,
  headingId = 'wat-zeg-je',
  choose,
}: Props) {
  function pressKey(event: KeyboardEvent): void {
    const index = numberKey(event, choices.length);
    const choice = index === undefined ? undefined : choices[index];
    if (!choice) return;
    event.preventDefault();
    void choose(choice.id);
  }

  return (
    <div class="choices" role="group" aria-labelledby={headingId} onKeyDown={pressKey}>
      <h3 id={headingId} tabIndex={-1} ref={heading as RefObject<HTMLHeadingElement>}>
        {texts['talk.whatDoYouSay']}
      </h3>
      {words !== undefined && words !== '' && (
        <p class="own-words">
          <span class="label">{texts['debrief.yourWords']}</span> {words}
        </p>
      )}
      {choices.map(({ id, text }, index) => (
        <button
          class="choice"
          type="button"
          key={id}
          onClick={(event) => {
            if (!isSecondClick(event)) void choose(id);
          }}
        >
          <kbd aria-hidden="true">{index + 1}</kbd>
          <span>{text}</span>
        </button>
      ))}
      <p class="hint keys-hint">{fill(texts['talk.keysHint'], { count: choices.length })}</p>
    </div>
  );
}
