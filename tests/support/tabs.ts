import { Dexie } from 'dexie';
import { afterEach, vi } from 'vitest';
import { Connection } from '#storage/connection.ts';
import { DATABASE_NAME } from '#storage/name.ts';

const opened: Connection[] = [];

/** A connection of its own, as each tab of the browser has; all are closed, and the device is emptied, after each test. */
export function openConnection(): Connection {
  const connection = new Connection();
  opened.push(connection);
  return connection;
}

/** Closes all tabs and takes everything off the device. */
export async function wipe(): Promise<void> {
  for (const { database } of opened.splice(0)) database.close();
  await Dexie.delete(DATABASE_NAME);
}

/** Opens the database without Dexie, as another release does; the caller closes it. */
export function openNatively(
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, version);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onerror = () => reject(new Error('The database did not open.'));
    opening.onsuccess = () => resolve(opening.result);
  });
}

/** Call once in a file that opens connections. */
export const cleanUp = (): void =>
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    await wipe();
  });
