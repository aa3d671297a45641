/**
 * What someone is typing, until it has been kept: in localStorage under `draft:<object>`. Writing
 * there is done at once, also when the page is closed or reloaded in the middle of a word; the log
 * in IndexedDB cannot promise that. A draft is removed as soon as its text is in the log.
 */
export const DRAFT_PREFIX = 'draft:';
const keyOf = (object: string): string => DRAFT_PREFIX + object;

/** The text that was being written, or `undefined`. */
export function readDraft(object: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(object)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeDraft(object: string, text: string): void {
  try {
    localStorage.setItem(keyOf(object), text);
  } catch {
    // Storage is refused: the text lives as long as the page.
  }
}

export function removeDraft(object: string): void {
  try {
    localStorage.removeItem(keyOf(object));
  } catch {
    // Nothing was written either.
  }
}
