import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result, Verb } from '#core/progress/statement.ts';
import { readDraft, removeDraft, writeDraft, type Draft } from '#storage/draft.ts';
import { isRefused, type Answers } from './useAnswers.ts';
import { useKeepWhenLeaving, type Moment } from './useKeepWhenLeaving.ts';

/** What a form holds in the learner's own words, and how to read and fill it. */
export interface OwnForm {
  /** What stands there now; `text` is trimmed, what is empty is absent. */
  read(): Result;
  /** Puts something in the form; nothing empties it. */
  write(value: Result): void;
  /** Where to go on when there is nothing to keep. */
  focus(): void;
}

/**
 * Own words that are kept by themselves, come back on another visit, and are taken back when the
 * learner empties the form. What someone is filling in is never overwritten, and a form that was
 * not touched in this tab never writes: another tab may know better.
 *
 * @param object stable id of the question.
 */
export function useOwnWords(
  object: string,
  verb: Verb,
  answers: Answers,
  form: OwnForm,
): {
  /** Asked to keep a form that was empty before, too. */
  readonly nothing: boolean;
  /** Call on each change by the learner. */
  readonly changed: () => void;
  /** Call when the form is left, or when the learner asks to keep. */
  readonly keep: (moment: Moment) => void;
} {
  const kept = answers.of(object)?.latest;
  const latest = answers.lastId(object);
  const edited = useRef(false);
  const restored = useRef<Draft>();
  const [nothing, setNothing] = useState(false);

  // What was being filled in when the page was left, or before this code had come.
  useEffect(() => {
    const draft = readDraft(object);
    restored.current = draft;
    if (draft) form.write(draft);
    if (!draft && Object.keys(form.read()).length === 0) return;
    edited.current = true;
    keepSoon();
  }, [object]);

  // A crash brought back a draft from before what was kept, or thrown away, last.
  useEffect(() => {
    const draft = restored.current;
    if (!draft || latest === undefined || latest === draft.after) return;
    restored.current = undefined;
    if (!same(form.read(), { ...draft, text: draft.text || undefined })) return;
    edited.current = false;
    removeDraft(object);
  }, [latest]);

  useEffect(() => {
    if (!edited.current) form.write(kept ?? {});
    // Emptied just before the page was left: then that is still to be done.
    if (edited.current && readDraft(object)?.text === '' && kept) keep('leave');
  }, [JSON.stringify(kept), latest]);

  useEffect(() => {
    const { keeping } = answers;
    const onDisk = keeping === 'erased' || (kept !== undefined && keeping !== 'busy');
    if (onDisk && !isRefused(keeping) && same(form.read(), kept ?? {})) {
      edited.current = false;
      removeDraft(object);
    }
    // Written further while something was being kept: the draft comes after that.
    if (edited.current && !restored.current && onDisk) keepDraft();
    // The page says that nothing is kept: then nothing is.
    if (isRefused(keeping)) removeDraft(object);
  }, [answers.keeping, JSON.stringify(kept), latest]);

  function keep(moment: Moment): void {
    const value = form.read();
    const empty = value.text === undefined;
    const asked = moment === 'asked' && empty && kept === undefined;
    setNothing(asked && answers.keeping !== 'busy' && answers.keeping !== 'erased');
    if (asked) form.focus();
    if (!edited.current && moment !== 'asked') return;
    if (!empty) answers.give(object, verb, value);
    // Emptied and then a pause: perhaps the learner is thinking of other words.
    else if (kept && moment !== 'pause') {
      answers.takeBack(object);
      // What another device wrote about it, if anything, may stand here then.
      edited.current = false;
    }
  }
  const keepSoon = useKeepWhenLeaving(keep);

  function changed(): void {
    edited.current = true;
    restored.current = undefined;
    setNothing(false);
    if (!isRefused(answers.keeping)) keepDraft();
    keepSoon();
  }

  function keepDraft(): void {
    writeDraft(object, { text: '', ...form.read(), after: latest });
  }

  return { nothing, changed, keep };
}

type Words = { readonly [Key in keyof Result]: Result[Key] | undefined };

const same = (a: Words, b: Words): boolean =>
  a.text === b.text && a.option === b.option && a.due === b.due;
