import { useEffect, useRef } from 'preact/hooks';
import { domId } from '../parts/domId.ts';
import { KeepStatus, type KeepTexts } from '../parts/KeepStatus.tsx';
import { useAnswers } from '../parts/useAnswers.ts';
import { useOwnText } from '../parts/useOwnText.ts';

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
  const plan = answers.of(object)?.latest;
  const form = useRef<HTMLFormElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const own = useRef('');
  const radios = () => [
    ...(form.current?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []),
  ];

  const { field, nothing, input, changed, keep } = useOwnText(
    object,
    plan?.text ?? '',
    answers,
    (text) => {
      const option = radios().find(({ checked }) => checked)?.value ?? '';
      const due = day.current?.value ?? '';
      answers.give(object, 'planned', {
        text,
        ...(option === '' ? {} : { option }),
        ...(due === '' ? {} : { due }),
      });
    },
  );

  useEffect(() => {
    if (!plan || !field.current || !day.current || field.current.value !== '') return;
    field.current.value = plan.text ?? '';
    day.current.value = plan.due ?? '';
    const radio = radios().find(({ value }) => value === (plan.option ?? ''));
    if (radio) radio.checked = true;
  }, [plan]);

  /** An example goes into the field; words of the learner's own come back with "Iets anders". */
  function take(text: string): void {
    if (!field.current) return;
    const examples = suggestions.map((suggestion) => suggestion.text);
    if (!examples.includes(field.current.value)) own.current = field.current.value;
    field.current.value = text === '' ? own.current : text;
    if (text === '') field.current.focus();
    input();
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
        onInput={input}
        onBlur={() => keep('leave')}
      />
      <label class="label" for={`${id}-due`}>
        {texts['action.due']}
      </label>
      <input id={`${id}-due`} type="date" ref={day} autocomplete="off" onInput={changed} />
      <p class="hint" id={`${id}-private`}>
        {texts['reflection.private']}
      </p>
      <div class="exercise-foot needs-script">
        <button class="button button-quiet" type="submit">
          {texts['action.keep']}
        </button>
        <KeepStatus keeping={answers.keeping} texts={texts} />
      </div>
      <p class="not-ready needs-script">{texts['exercise.notReady']}</p>
      <p class="exercise-error" role="alert">
        {nothing ? texts['keep.nothing'] : ''}
      </p>
    </form>
  );
}
