import { DATABASE_NAME } from './name.ts';

/** Whether this browser holds a log, found out without loading Dexie. */
export async function hasLog(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME);
  } catch {
    return false;
  }
}
