import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#strings/fill.ts';
import { domId } from '../parts/domId.ts';
import { Cited, Explanations, type CitedSource } from '../parts/Explanations.tsx';
import { KeepStatus, type KeepTexts } from '../parts/KeepStatus.tsx';
import { numberKey } from '../parts/numberKey.ts';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { useAnswers } from '../parts/useAnswers.ts';
import { useTouched } from '../parts/useTouched.ts';

export interface ChoiceProps {
  /** Stable id of the question. */
  readonly object: string;
  readonly question: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly verdict?: 'klopt' | 'klopt deels' | 'klopt niet' | undefined;
    readonly feedback: string;
    readonly cited: readonly CitedSource[];
  }[];
  readonly texts: KeepTexts &
    Record<
      | 'exercise.answer'
      | 'exercise.change'
      | 'exercise.yourAnswer'
      | 'exercise.first'
      | 'exercise.correct'
      | 'exercise.partly'
      | 'exercise.incorrect'
      | 'exercise.chooseFirst'
      | 'exercise.allExplanations'
      | 'exercise.keysHint',
      string
    >;
}

const VERDICTS = {
  klopt: 'exercise.correct',
  'klopt deels': 'exercise.partly',
  'klopt niet': 'exercise.incorrect',
} as const;

/** One question, one answer. A form with radio buttons; the answer counts when it is confirmed. */
export function Choice({ object, question, options, texts }: ChoiceProps) {
  const answers = useAnswers(object);
  const answer = answers.of(object);
  const { live, touch } = useTouched();
  const [nothingChosen, setNothingChosen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const radios = () => [
    ...(form.current?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []),
  ];

  const chosen = options.find(({ id }) => id === answer?.latest.option);
  const first = options.find(({ id }) => id === answer?.first.option);

  // The radio buttons belong to the browser; only an answer from the log is put back into them.
  useEffect(() => {
    const radio = radios().find(({ value }) => value === answer?.latest.option);
    if (radio) radio.checked = true;
  }, [answer?.latest.option]);

  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const option = radios().find(({ checked }) => checked)?.value;
    setNothingChosen(option === undefined);
    if (option !== undefined) answers.give(object, 'answered', { option });
  }

  function pressKey(event: KeyboardEvent): void {
    const index = numberKey(event, options.length);
    const radio = index === undefined ? undefined : radios()[index];
    if (!radio) return;
    event.preventDefault();
    radio.checked = true;
    radio.focus();
  }

  return (
    <form
      class="exercise"
      method="dialog"
      autocomplete="off"
      ref={form}
      onSubmit={submit}
      onChange={() => setNothingChosen(false)}
      onKeyDown={pressKey}
      {...touch}
    >
      <fieldset aria-describedby={`${domId(object)}-error`}>
        <legend class="exercise-question">{question}</legend>
        <div class="options">
          {options.map(({ id, text }) => (
            <label class="option" key={id}>
              <input type="radio" name={object} value={id} />
              <span>{text}</span>
              {id === chosen?.id && <span class="tag">{texts['exercise.yourAnswer']}</span>}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="exercise-foot needs-script">
        <button class="button" type="submit">
          {chosen ? texts['exercise.change'] : texts['exercise.answer']}
        </button>
        <p class="hint keys-hint">{fill(texts['exercise.keysHint'], { count: options.length })}</p>
        <KeepStatus keeping={answers.keeping} texts={texts} />
      </div>
      <p class="not-ready needs-script">{texts['exercise.notReady']}</p>
      <p class="without-script">{texts['exercise.needsScript']}</p>
      <p class="exercise-error" role="alert" id={`${domId(object)}-error`}>
        {nothingChosen && !chosen ? texts['exercise.chooseFirst'] : ''}
      </p>
      <div aria-live={live}>
        {chosen && (
          <div class="feedback" data-verdict={chosen.verdict ?? 'none'}>
            {chosen.verdict && <p class="verdict">{texts[VERDICTS[chosen.verdict]]}</p>}
            <Paragraphs text={chosen.feedback} />
            <Cited sources={chosen.cited} />
            {first && first.id !== chosen.id && (
              <p class="hint">{fill(texts['exercise.first'], { answer: first.text })}</p>
            )}
          </div>
        )}
      </div>
      <Explanations
        title={texts['exercise.allExplanations']}
        entries={options.map(({ id, text, feedback, cited, verdict }) => ({
          id,
          heading: text,
          text: verdict ? `${texts[VERDICTS[verdict]]}. ${feedback}` : feedback,
          cited,
        }))}
      />
    </form>
  );
}
