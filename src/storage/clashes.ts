import { canonical } from '#core/canonical.ts';

/** A line of the log or a version of a document. */
interface Row {
  readonly id: string;
  readonly result?: unknown;
  readonly value?: unknown;
}

/** Where the words stand that can be taken back: of a line, or of a version. */
type Words = 'result' | 'value';

/** What becomes of rows that are here already and stand otherwise in a file. */
export interface Outcome {
  /** How many lose their words here, because they were taken back elsewhere. */
  readonly taken: number;
  /** Of how many the content of the file is kept. */
  readonly fromFile: number;
  /** Of how many the content that is here is kept. */
  readonly fromHere: number;
}

/**
 * Whether two rows with one id hold something else, as after an edit by hand. That only one of them
 * still has its words is no clash: from the other one they were taken back.
 */
export function clash(here: Row, there: Row, words: Words): boolean {
  if (JSON.stringify(here) === JSON.stringify(there)) return false;
  const [own, other] = [here, there].map((row) => canonical({ ...row, [words]: undefined }));
  if (own !== other) return true;
  return (
    here[words] !== undefined &&
    there[words] !== undefined &&
    canonical(here[words]) !== canonical(there[words])
  );
}

/**
 * Counts what a join does to rows that are here already.
 *
 * @param clashing ids of rows that clash with one in the file.
 * @param takenBack ids of rows that something else takes back.
 */
export function outcomeOf(
  changed: readonly { readonly before: Row; readonly after: Row }[],
  clashing: ReadonlySet<string>,
  takenBack: ReadonlySet<string>,
  words: Words,
): Outcome {
  const taken = changed.filter(
    ({ before, after }) =>
      before[words] !== undefined &&
      after[words] === undefined &&
      (takenBack.has(after.id) || !clashing.has(after.id)),
  ).length;
  const ids = new Set(changed.map(({ after }) => after.id));
  const fromHere = [...clashing].filter((id) => !ids.has(id)).length;
  return { taken, fromFile: changed.length - taken, fromHere };
}
