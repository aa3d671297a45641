import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { readDraft, removeDraft, writeDraft } from '#storage/draft.ts';
import type { Keeping } from './useAnswers.ts';

/**
 * Keeps each keystroke in a text field until the text itself is kept, and puts it back when the page
 * was closed before that.
 *
 * @param object stable id of the question.
 * @param kept the text in the log.
 * @param restored called after a draft was put back in the field.
 * @returns to call on each input.
 */
export function useDraft(
  object: string,
  field: RefObject<HTMLTextAreaElement>,
  kept: string,
  keeping: Keeping,
  restored: () => void,
): () => void {
  useEffect(() => {
    const draft = readDraft(object);
    if (!draft || !field.current || field.current.value !== '') return;
    field.current.value = draft;
    restored();
  }, [object]);

  useEffect(() => {
    const settled = keeping === 'kept' || keeping === 'erased';
    if (settled && field.current?.value.trim() === kept.trim()) removeDraft(object);
  }, [keeping, kept]);

  return () => writeDraft(object, field.current?.value ?? '');
}
