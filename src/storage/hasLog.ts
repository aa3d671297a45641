import { DATABASE_NAME } from './name.ts';

/** A log that is there stays there as long as the page does: erasing loads it anew. */
let known = false;
let looking: Promise<boolean> | undefined;

/** Whether this browser holds a log, found out without loading Dexie. */
export async function hasLog(): Promise<boolean> {
  if (known) return true;
  // Many parts of a page ask at once, and a browser can take its time to answer.
  looking ??= look();
  known = await looking;
  looking = undefined;
  return known;
}

async function look(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME);
  } catch {
    return false;
  }
}
