import { idsBefore, presentVersions, type Version } from './document.ts';

/** What joining does to one document, in versions that hold. */
export interface DocumentChange {
  readonly name: string;
  /** How many were here. */
  readonly here: number;
  /** How many come beside those. */
  readonly added: number;
  /** How many of those here make room for one that comes after them. */
  readonly replaced: number;
  /** How many of those here were thrown away elsewhere. */
  readonly cleared: number;
}

/**
 * Compares what holds before and after a join. A document of which the same versions go on holding is
 * not in the list, whatever was added to its history.
 */
export function documentChanges(
  before: readonly Version[],
  after: readonly Version[],
): DocumentChange[] {
  const names = new Set(after.map(({ name }) => name));
  return [...names]
    .map((name) => changeOf(name, before, after))
    .filter(({ added, replaced, cleared }) => added + replaced + cleared > 0);
}

function changeOf(
  name: string,
  before: readonly Version[],
  after: readonly Version[],
): DocumentChange {
  const here = presentVersions(before, name);
  const present = presentVersions(after, name);
  const gone = without(here, present);
  const followed = idsBefore(present, after);
  const replaced = gone.filter(({ id }) => followed.has(id)).length;
  const added = without(present, here).filter((version) => {
    const earlier = idsBefore([version], after);
    return !gone.some(({ id }) => earlier.has(id));
  }).length;
  return { name, here: here.length, added, replaced, cleared: gone.length - replaced };
}

function without(versions: readonly Version[], others: readonly Version[]): Version[] {
  const ids = new Set(others.map(({ id }) => id));
  return versions.filter(({ id }) => !ids.has(id));
}
