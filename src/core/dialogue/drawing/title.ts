const SOFT_HYPHEN = '\u00AD';

/** Widths in em of the letters of the site's font in semibold, in a few groups; the last is the rest. */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ !',.:;il|‘’]/, 0.3],
  [/[()\-Ifjrt]/, 0.4],
  [/[MWm]/, 0.88],
  [/[A-Zw&–…]/, 0.7],
  [/./, 0.58],
];

/** About how wide a text is, in em. Rather too wide than too narrow: there is no browser at build. */
export const emOf = (text: string): number =>
  [...text].reduce((sum, letter) => {
    const [, em = 0] = WIDTHS.find(([letters]) => letters.test(letter)) ?? [];
    return sum + em;
  }, 0);

/**
 * A title in lines: text in an SVG does not wrap by itself. A word that is longer than a line is broken
 * at its soft hyphens, and where it has none wherever it must.
 *
 * @param em how wide a line may be.
 */
export function wrapped(title: string, em: number): string[] {
  const fits = (text: string) => emOf(text) <= em;
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(' ')) {
    const whole = word.replaceAll(SOFT_HYPHEN, '');
    if (line !== '' && fits(`${line} ${whole}`)) {
      line += ` ${whole}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    if (fits(whole)) {
      line = whole;
      continue;
    }
    const parts = word
      .split(SOFT_HYPHEN)
      .flatMap((part) => (fits(`${part}-`) ? [part] : [...part]));
    for (const part of parts) {
      if (line !== '' && !fits(`${line}${part}-`)) {
        lines.push(`${line}-`);
        line = '';
      }
      line += part;
    }
  }
  return [...lines, line];
}
