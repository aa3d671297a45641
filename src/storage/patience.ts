import { StorageError } from './fault.ts';

/** How long the storage may take to open or to go, in milliseconds. */
const PATIENCE = 4000;

/**
 * Waits for a request of the browser's storage, but not for ever: another tab can hold it up.
 * @throws StorageError `blocked` when it takes too long, and what the request itself throws.
 */
export async function withPatience<Result>(request: PromiseLike<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StorageError('blocked')), PATIENCE);
  });
  try {
    return await Promise.race([request, patience]);
  } finally {
    clearTimeout(timer);
  }
}
