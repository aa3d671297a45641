import hyphen from 'hyphen/nl/index.js';

/** Words from this length get soft hyphens: shorter ones fit at 320 px in the largest heading. */
const LONG = 12;

/**
 * Puts soft hyphens in long Dutch words, for headings: not every browser knows how to break
 * "stagediscriminatiebeleid", and it does not fit on a phone. At build only.
 */
export const hyphenate = (text: string): string =>
  hyphen.hyphenateSync(text, { minWordLength: LONG });
