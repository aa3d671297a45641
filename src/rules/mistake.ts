/** One mistake of an author: where it is, what is wrong, and how to mend it. Texts are Dutch. */
export interface Mistake {
  /** Path from the project folder, with forward slashes. */
  readonly file: string;
  /** Key or tag that is wrong, for instance `exercises[0].options[2].feedback`. */
  readonly field: string;
  readonly line?: number | undefined;
  /** Name of the kind of mistake, where one can look it up (CONTRIBUTING.md, "Add a conversation"). */
  readonly code?: string | undefined;
  readonly problem: string;
  readonly remedy: string;
}

/** All mistakes as one readable text: per file, with a line for the problem and one for the remedy. */
export function formatMistakes(mistakes: readonly Mistake[]): string {
  const files = [...new Set(mistakes.map(({ file }) => file))].sort();
  const blocks = files.map((file) => {
    const lines = mistakes
      .filter((mistake) => mistake.file === file)
      .map(
        ({ field, line, code, problem, remedy }) =>
          `  ${code === undefined ? '' : `[${code}] `}${field}${line === undefined ? '' : ` (regel ${line})`}: ${problem}\n    → ${remedy}`,
      );
    return [file, ...lines].join('\n');
  });
  const count = mistakes.length === 1 ? '1 fout' : `${mistakes.length} fouten`;
  return `${count} in de inhoud:\n\n${blocks.join('\n\n')}\n`;
}
