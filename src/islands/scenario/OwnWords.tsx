import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FieldFull, MOST_LETTERS } from '../parts/FieldFull.tsx';
import { readDraft, removeDraft, writeDraft } from '#storage/draft.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly object: string;
  readonly question: string;
  readonly heading: RefObject<HTMLElement>;
  readonly texts: TalkTexts;
  /** Goes on to the choices; empty when the learner wrote nothing. */
  readonly go: (text: string) => Promise<void>;
}

/** First one's own words; the choices come after that. */
export function OwnWords({ object, question, heading, texts, go }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);

  // What was being typed when the page was left.
  useEffect(() => {
    if (field.current) field.current.value = readDraft(object)?.text ?? '';
  }, [object]);

  async function leave(text: string): Promise<void> {
    await go(text);
    removeDraft(object);
  }

  return (
    <form
      class="choices"
      method="dialog"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void leave(field.current?.value.trim() ?? '');
      }}
    >
      <h3 tabIndex={-1} ref={heading as RefObject<HTMLHeadingElement>}>
        {question}
      </h3>
      <label class="label" for="eigen-woorden">
        {texts['words.label']}
      </label>
      <textarea
        id="eigen-woorden"
        ref={field}
        rows={3}
        maxLength={MOST_LETTERS}
        autocomplete="off"
        aria-describedby="eigen-woorden-uitleg"
        onInput={({ currentTarget }) => writeDraft(object, { text: currentTarget.value })}
      />
      <p class="hint" id="eigen-woorden-uitleg">
        {texts['words.lead']}
      </p>
      <div class="row">
        <button class="button" type="submit">
          {texts['words.on']}
        </button>
        <button class="button button-quiet" type="button" onClick={() => void leave('')}>
          {texts['words.skip']}
        </button>
        <FieldFull field={field} text={texts['words.full']} />
      </div>
    </form>
  );
}
