/**
 * Why something was not kept:
 * - `refused`: the browser does not allow it (private mode, policy, a damaged disk);
 * - `full`: there is no room left;
 * - `newer`: a later release of the site keeps its things here; this one only reads;
 * - `blocked`: another tab holds the storage while it is being upgraded;
 * - `unreachable`: the code for keeping could not be fetched.
 */
export type StorageFault = 'refused' | 'full' | 'newer' | 'blocked' | 'unreachable';

/** Thrown where the log itself finds a reason not to write. */
export class StorageError extends Error {
  readonly fault: StorageFault;

  constructor(fault: StorageFault) {
    super(`Not kept: ${fault}.`);
    this.name = 'StorageError';
    this.fault = fault;
  }
}

/**
 * What a mistake of the browser means for the learner. Dexie wraps errors: the one of a transaction
 * in `inner`, those of many rows at once in `failures`.
 */
export function faultOf(error: unknown): StorageFault {
  if (error instanceof StorageError) return error.fault;
  return isFull(error) ? 'full' : 'refused';
}

function isFull(error: unknown): boolean {
  const {
    name,
    inner,
    failures = [],
  } = (error ?? {}) as {
    readonly name?: unknown;
    readonly inner?: unknown;
    readonly failures?: readonly unknown[];
  };
  return (
    name === 'QuotaExceededError' ||
    (inner !== undefined && inner !== null && isFull(inner)) ||
    failures.some(isFull)
  );
}
