/** As much of someone's own words as fits on a sheet beside the rest. */
const [MOST_LINES, MOST_LETTERS] = [8, 900];

/**
 * The words that fit on a sheet of paper.
 *
 * @returns `more`: whether some had to be left out. The last word is then left out too: it may be half.
 */
export function beginOf(text: string): { readonly begin: string; readonly more: boolean } {
  const whole = text.trim().replace(/\s*\n\s*/g, '\n');
  const begin = whole.split('\n', MOST_LINES).join('\n').slice(0, MOST_LETTERS);
  if (begin === whole) return { begin, more: false };
  return { begin: `${begin.replace(/\s\S{0,30}$/, '')} …`, more: true };
}
