import type { Result } from '#core/progress/statement.ts';

/**
 * What someone is filling in, until it has been kept: in localStorage under `draft:<object>`. Writing
 * there is done at once, also when the page is closed or reloaded in the middle of a word; the log
 * in IndexedDB cannot promise that. A draft is removed as soon as it is in the log; a browser that
 * crashes right then may bring it back, so each draft says what it came after.
 */
export const DRAFT_PREFIX = 'draft:';
const keyOf = (object: string): string => DRAFT_PREFIX + object;

export interface Draft extends Result {
  /** Id of the last statement about the object when this was filled in. */
  readonly after?: string | undefined;
  /** Of a form with more than one field: what stands in each. */
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * What was being filled in, or `undefined`.
 *
 * @param object stable id of the question, or a name of the form on `/mijn/`.
 */
export function readDraft(object: string): Draft | undefined {
  try {
    const stored = localStorage.getItem(keyOf(object));
    return stored === null ? undefined : parse(stored);
  } catch {
    return undefined;
  }
}

/** Release 0.1.0 kept the bare text. */
function parse(stored: string): Draft {
  try {
    const draft: unknown = JSON.parse(stored);
    if (typeof draft === 'object' && draft !== null) return draft;
  } catch {
    // Then it is a bare text.
  }
  return { text: stored };
}

export function writeDraft(object: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(object), JSON.stringify(draft));
  } catch {
    // Storage is refused: it lives as long as the page.
  }
}

export function removeDraft(object: string): void {
  try {
    localStorage.removeItem(keyOf(object));
  } catch {
    // Nothing was written either.
  }
}
