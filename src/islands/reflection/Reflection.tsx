import { useRef } from 'preact/hooks';
import { domId } from '../parts/domId.ts';
import { KeepStatus, type KeepTexts } from '../parts/KeepStatus.tsx';
import { useAnswers } from '../parts/useAnswers.ts';
import { textIn } from '../parts/textIn.ts';
import { useOwnWords } from '../parts/useOwnWords.ts';

export interface ReflectionProps {
  /** Stable id of the question. */
  readonly object: string;
  readonly question: string;
  readonly hint?: string | undefined;
  readonly texts: KeepTexts &
    Record<
      | 'reflection.kind'
      | 'reflection.label'
      | 'reflection.private'
      | 'reflection.keep'
      | 'keep.nothing',
      string
    >;
}

/** A private text. Kept when the learner says so, pauses, or leaves; gone when the field is emptied. */
export function Reflection({ object, question, hint, texts }: ReflectionProps) {
  const id = domId(object);
  const answers = useAnswers(object);
  const field = useRef<HTMLTextAreaElement>(null);
  const { nothing, changed, keep } = useOwnWords(object, 'reflected', answers, {
    read: () => textIn(field.current),
    write: ({ text = '' }) => {
      if (field.current) field.current.value = text;
    },
    focus: () => field.current?.focus(),
  });

  return (
    <form
      class="exercise exercise-own"
      method="dialog"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        keep('asked');
      }}
    >
      <p class="label">{texts['reflection.kind']}</p>
      <label class="exercise-question" for={`${id}-text`}>
        {question}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={`${id}-text`}
        ref={field}
        rows={5}
        autocomplete="off"
        aria-describedby={hint ? `${id}-hint ${id}-private` : `${id}-private`}
        onInput={changed}
        onBlur={() => keep('leave')}
      />
      <p class="hint needs-script" id={`${id}-private`}>
        {texts['reflection.private']}
      </p>
      <div class="exercise-foot needs-script">
        <button class="button button-quiet" type="submit">
          {texts['reflection.keep']}
        </button>
        <KeepStatus keeping={answers.keeping} texts={texts} />
      </div>
      <p class="not-ready needs-script">{texts['exercise.notReady']}</p>
      <p class="without-script">{texts['exercise.needsScript']}</p>
      <p class="exercise-error" role="alert">
        {nothing ? texts['keep.nothing'] : ''}
      </p>
    </form>
  );
}
