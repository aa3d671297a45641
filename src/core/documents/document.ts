import { canonical } from '../canonical.ts';

/**
 * Things a learner edits, in versions: what the institution offers, a team plan. A version is added,
 * never changed. Each names those it replaces, so two devices that both edited leave two present
 * versions, and both are shown: no rule depends on whose clock is right.
 *
 * Stored shape since release 0.2.0; a field is only ever added, never given a new meaning.
 */
export interface Version {
  /** UUID version 7. */
  readonly id: string;
  /** Which document, for instance `institution`. */
  readonly name: string;
  readonly device: string;
  /** Moment of writing, UTC, ISO 8601; only shown. */
  readonly at: string;
  readonly release: string;
  /** Ids of the versions that this one comes after. */
  readonly replaces: readonly string[];
  /** What it says: texts by field. Absent when it was replaced or thrown away. */
  readonly value?: Readonly<Record<string, string>>;
}

/**
 * Joins the versions of several devices: a set union on `id`. Idempotent, commutative, associative.
 * What a version replaced loses its value, so an older text does not come back from a backup.
 *
 * @returns versions sorted by id.
 */
export function mergeVersions(...lists: readonly (readonly Version[])[]): Version[] {
  const byId = new Map<string, Version>();
  for (const version of lists.flat()) {
    const known = byId.get(version.id);
    byId.set(version.id, known ? preferred(known, version) : version);
  }
  const replaced = replacedIds([...byId.values()]);
  return [...byId.values()]
    .map((version) => withoutReplaced(version, replaced))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The version as it may be kept: without its value when another one came after it. */
export const withoutReplaced = (version: Version, replaced: ReadonlySet<string>): Version =>
  replaced.has(version.id) ? withoutValue(version) : version;

/** Ids of all versions that `some` come after, directly or through others of `all`. */
export function idsBefore(some: readonly Version[], all: readonly Version[]): Set<string> {
  const byId = new Map(all.map((version) => [version.id, version]));
  const ids = replacedIds(some);
  // A set may grow while it is gone through.
  for (const id of ids) byId.get(id)?.replaces.forEach((each) => ids.add(each));
  return ids;
}

/** The versions of one document that hold today, oldest first: one, or more when devices met. */
export function presentVersions(versions: readonly Version[], name: string): Version[] {
  const own = versions.filter((version) => version.name === name);
  const replaced = replacedIds(own);
  return own
    .filter(({ id, value }) => !replaced.has(id) && value !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const replacedIds = (versions: readonly Version[]): Set<string> =>
  new Set(versions.flatMap(({ replaces }) => replaces));

function withoutValue(version: Version): Version {
  const { value: _dropped, ...rest } = version;
  return rest;
}

/**
 * Two versions with one id should be equal. If a file was edited by hand they are not; then the choice
 * is the same everywhere: first without the value, which replacing may have taken from one of them.
 */
function preferred(a: Version, b: Version): Version {
  const [first, second] = [canonical(withoutValue(a)), canonical(withoutValue(b))];
  if (first !== second) return first > second ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

/** Whether something from a disk or a file can be used as a version; fields of a later release are fine. */
export function isVersion(value: unknown): value is Version {
  if (!isRecord(value)) return false;
  const { id, name, device, at, release, replaces, value: fields } = value;
  return (
    [id, name, device, at, release].every(isText) &&
    id !== '' &&
    name !== '' &&
    Array.isArray(replaces) &&
    replaces.every(isText) &&
    (fields === undefined || (isRecord(fields) && Object.values(fields).every(isText)))
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
