import { useRef } from 'preact/hooks';
import { domId } from '../parts/domId.ts';
import { KeepStatus, type KeepTexts } from '../parts/KeepStatus.tsx';
import { useAnswers } from '../parts/useAnswers.ts';
import { textIn } from '../parts/textIn.ts';
import { useOwnWords } from '../parts/useOwnWords.ts';

export interface ActionProps {
  /** Stable id of the question. */
  readonly object: string;
  readonly question: string;
  readonly suggestions: readonly { readonly id: string; readonly text: string }[];
  readonly texts: KeepTexts &
    Record<
      | 'action.kind'
      | 'action.choose'
      | 'action.own'
      | 'action.text'
      | 'action.due'
      | 'action.keep'
      | 'reflection.private'
      | 'keep.nothing',
      string
    >;
}

/** An intention: chosen from a few examples or in the learner's own words, with a day if wanted. */
export function Action({ object, question, suggestions, texts }: ActionProps) {
  const id = domId(object);
  const answers = useAnswers(object);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const own = useRef('');
  const radios = () => [
    ...(form.current?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []),
  ];
  const exampleOf = (text: string | undefined) =>
    suggestions.find((suggestion) => suggestion.text === text);

  const { nothing, changed, keep } = useOwnWords(object, 'planned', answers, {
    read: () => {
      const { text } = textIn(field.current);
      const option = exampleOf(text)?.id;
      const due = day.current?.value ?? '';
      return {
        ...(text !== undefined && { text }),
        ...(option !== undefined && { option }),
        ...(due !== '' && { due }),
      };
    },
    write: ({ text = '', due = '' }) => {
      if (!field.current || !day.current) return;
      field.current.value = text;
      day.current.value = due;
      check(text);
    },
    focus: () => field.current?.focus(),
  });

  /** The radio button follows the words: an example that was changed is one's own. */
  function check(text: string): void {
    const value = text === '' ? undefined : (exampleOf(text.trim())?.id ?? '');
    for (const radio of radios()) radio.checked = radio.value === value;
  }

  /** An example goes into the field; words of the learner's own come back with "Iets anders". */
  function take(example: string): void {
    if (!field.current) return;
    if (!exampleOf(field.current.value)) own.current = field.current.value;
    field.current.value = example === '' ? own.current : example;
    changed();
  }

  return (
    <form
      class="exercise exercise-own"
      method="dialog"
      autocomplete="off"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        keep('asked');
      }}
    >
      <p class="label">{texts['action.kind']}</p>
      <fieldset>
        <legend class="exercise-question">{question}</legend>
        <p class="hint">{texts['action.choose']}</p>
        <div class="options">
          {suggestions.map(({ id: option, text }) => (
            <label class="option" key={option}>
              <input type="radio" name={object} value={option} onChange={() => take(text)} />
              <span>{text}</span>
            </label>
          ))}
          <label class="option">
            <input type="radio" name={object} value="" onChange={() => take('')} />
            <span>{texts['action.own']}</span>
          </label>
        </div>
      </fieldset>
      <label class="label" for={`${id}-text`}>
        {texts['action.text']}
      </label>
      <textarea
        id={`${id}-text`}
        ref={field}
        rows={3}
        autocomplete="off"
        aria-describedby={`${id}-private`}
        onInput={({ currentTarget }) => {
          check(currentTarget.value);
          changed();
        }}
        onBlur={() => keep('leave')}
      />
      <label class="label" for={`${id}-due`}>
        {texts['action.due']}
      </label>
      <input id={`${id}-due`} type="date" ref={day} autocomplete="off" onInput={changed} />
      <p class="hint needs-script" id={`${id}-private`}>
        {texts['reflection.private']}
      </p>
      <div class="exercise-foot needs-script">
        <button class="button button-quiet" type="submit">
          {texts['action.keep']}
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
