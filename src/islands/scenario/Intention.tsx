import { useEffect, useRef } from 'preact/hooks';
import { intentionId, scenarioId } from '#core/identity.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { FieldFull, MOST_LETTERS } from '../parts/FieldFull.tsx';
import { KeepStatus } from '../parts/KeepStatus.tsx';
import { textIn } from '../parts/textIn.ts';
import { useAnswers } from '../parts/useAnswers.ts';
import { useOwnWords } from '../parts/useOwnWords.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly scenario: Scenario;
  readonly texts: TalkTexts;
}

/** What one takes along from a conversation: an intention like any other, to find again on `/mijn/`. */
export function Intention({ scenario, texts }: Props) {
  const object = intentionId(scenarioId(scenario.id));
  const answers = useAnswers(object);
  const field = useRef<HTMLTextAreaElement>(null);
  const { nothing, changed, keep } = useOwnWords(object, 'planned', answers, {
    read: () => textIn(field.current),
    write: ({ text = '' }) => {
      if (field.current) field.current.value = text;
    },
    focus: () => field.current?.focus(),
  });
  // What is still being typed goes along on paper.
  useEffect(() => {
    const print = () => keep('leave');
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  });
  return (
    <form
      class="intention"
      method="dialog"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep('asked');
      }}
    >
      <label class="exercise-question" for="voornemen">
        {texts['debrief.intention']}
      </label>
      <p class="hint" id="voornemen-uitleg">
        {texts['debrief.intentionLead']}
      </p>
      <textarea
        id="voornemen"
        ref={field}
        rows={2}
        maxLength={MOST_LETTERS}
        autocomplete="off"
        aria-describedby="voornemen-uitleg"
        onInput={changed}
        onBlur={() => keep('leave')}
      />
      <div class="row">
        <button class="button button-quiet" type="submit">
          {texts['debrief.keep']}
        </button>
        <KeepStatus keeping={answers.keeping} texts={texts} />
        <FieldFull field={field} text={texts['words.full']} />
      </div>
      <p class="exercise-error" role="alert">
        {nothing ? texts['keep.nothing'] : ''}
      </p>
    </form>
  );
}
