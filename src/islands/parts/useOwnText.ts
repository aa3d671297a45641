import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Answers } from './useAnswers.ts';
import { useDraft } from './useDraft.ts';
import { useKeepWhenLeaving, type Moment } from './useKeepWhenLeaving.ts';

/** A text field whose words are kept by themselves, and taken back when the learner empties it. */
export interface OwnText {
  readonly field: RefObject<HTMLTextAreaElement>;
  /** Asked to keep an empty field that was empty before. */
  readonly nothing: boolean;
  /** Call on each input in this field. */
  input(): void;
  /** Call when something else changed that belongs to the answer. */
  changed(): void;
  /** Call when the field is left, or when the learner asks to keep. */
  keep(moment: Moment): void;
}

/**
 * @param object stable id of the question.
 * @param kept the text in the log.
 * @param give keeps a text, if it or what belongs to it differs from what is in the log.
 */
export function useOwnText(
  object: string,
  kept: string,
  answers: Answers,
  give: (text: string) => void,
): OwnText {
  const field = useRef<HTMLTextAreaElement>(null);
  const [nothing, setNothing] = useState(false);

  function keep(moment: Moment): void {
    const text = field.current?.value.trim() ?? '';
    if (text !== '') give(text);
    // Emptied and then a pause: perhaps the learner is thinking of other words.
    else if (kept !== '' && moment !== 'pause') answers.takeBack(object);
    const asked = moment === 'asked' && text === '' && kept === '';
    setNothing(asked && answers.keeping !== 'busy' && answers.keeping !== 'erased');
    if (asked) field.current?.focus();
  }

  const changed = useKeepWhenLeaving(keep);
  const draft = useDraft(object, field, kept, answers.keeping, changed);

  function input(): void {
    setNothing(false);
    draft();
    changed();
  }

  return { field, nothing, input, changed, keep };
}
