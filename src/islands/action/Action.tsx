import { useEffect, useRef } from 'preact/hooks';
import { domId } from '../parts/domId.ts';
import { KeepStatus, type KeepTexts } from '../parts/KeepStatus.tsx';
import { useAnswers } from '../parts/useAnswers.ts';
import { useDraft } from '../parts/useDraft.ts';
import { useKeepWhenLeaving } from '../parts/useKeepWhenLeaving.ts';

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
      | 'reflection.private',
      string
    >;
}

/** An intention: chosen from a few examples or in the learner's own words, with a day if wanted. */
export function Action({ object, question, suggestions, texts }: ActionProps) {
  const id = domId(object);
  const answers = useAnswers(object);
  const plan = answers.of(object)?.latest;
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const radios = () => [
    ...(form.current?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []),
  ];

  useEffect(() => {
    if (!plan || !field.current || !day.current || field.current.value !== '') return;
    field.current.value = plan.text ?? '';
    day.current.value = plan.due ?? '';
    const radio = radios().find(({ value }) => value === (plan.option ?? ''));
    if (radio) radio.checked = true;
  }, [plan]);

  /** An example goes into the field, unless the learner has words of their own there. */
  function take(text: string): void {
    if (!field.current) return;
    const untouched = ['', ...suggestions.map((suggestion) => suggestion.text)];
    if (untouched.includes(field.current.value)) field.current.value = text;
    if (text === '') field.current.focus();
    keepSoon();
  }

  function keep(): void {
    const text = field.current?.value.trim() ?? '';
    const due = day.current?.value ?? '';
    const option = radios().find(({ checked }) => checked)?.value ?? '';
    if (text === '' || (text === plan?.text && due === (plan.due ?? ''))) return;
    answers.give(object, 'planned', {
      text,
      ...(option === '' ? {} : { option }),
      ...(due === '' ? {} : { due }),
    });
  }
  const keepSoon = useKeepWhenLeaving(keep);
  const draft = useDraft(object, field, plan?.text ?? '', answers.keeping, keepSoon);

  return (
    <form
      class="exercise exercise-own"
      method="dialog"
      autocomplete="off"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
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
        onInput={() => {
          draft();
          keepSoon();
        }}
        onBlur={keep}
      />
      <label class="label" for={`${id}-due`}>
        {texts['action.due']}
      </label>
      <input id={`${id}-due`} type="date" ref={day} autocomplete="off" onInput={keepSoon} />
      <p class="hint" id={`${id}-private`}>
        {texts['reflection.private']}
      </p>
      <div class="exercise-foot needs-script">
        <button class="button button-quiet" type="submit">
          {texts['action.keep']}
        </button>
        <KeepStatus keeping={answers.keeping} texts={texts} />
      </div>
    </form>
  );
}
