/** A comment does not work in a running text: it breaks it, or stands on the published page. */
export const COMMENT = {
  problem: 'hier staat een opmerking; die kan niet in de tekst.',
  remedy: 'Haal haar weg, of zet haar met # ervoor tussen de twee regels --- bovenaan.',
} as const;

/** Whether a piece of text is a comment, or begins with one: `<!--`, or `{/*` without its brace. */
export const isComment = (text: string): boolean => /^\s*(<!--|\/\*)/.test(text);
