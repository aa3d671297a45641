import { removeDraft } from '#storage/draft.ts';
import { erase } from '#storage/learner.ts';
import type { Entry, Placed } from './entries.ts';
import { entryDraft } from './entryDraft.ts';

/**
 * Throws one entry away, with its earlier versions and what is being typed at it. What else was
 * written about the same question stays.
 *
 * @returns whether it is gone from the page, and whether that was committed to disk; gone and not
 *   kept, it waits until it can be.
 */
export async function throwAwayEntry({
  entry: { object, chain },
  newest,
}: Placed<Entry>): Promise<{ readonly gone: boolean; readonly kept: boolean }> {
  const { kept, statements = [] } = await erase(object, chain);
  const gone = kept || statements.length > 0;
  if (gone) entryDraft(chain).remove();
  // On the page of the step stands the newest one.
  if (gone && newest) removeDraft(object);
  return { gone, kept };
}
