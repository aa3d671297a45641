import type { Dexie } from 'dexie';
import { DRAFT_PREFIX } from './draft.ts';
import { DATABASE_NAME } from './name.ts';
import { withPatience } from './patience.ts';
import { NOTICE_KEY } from './quietSession.ts';

/** The places where this site keeps something: IndexedDB, local and session storage, caches. */
const ERASERS = {
  database: eraseDatabase,
  local: () =>
    clear(
      () => localStorage,
      (key) => key === 'theme' || key.startsWith(DRAFT_PREFIX),
    ),
  session: () =>
    clear(
      () => sessionStorage,
      (key) => key === NOTICE_KEY,
    ),
  caches: eraseCaches,
};

export type Place = keyof typeof ERASERS;

/**
 * Takes everything that this site keeps off this device. Where one place refuses, the others are
 * emptied all the same.
 *
 * @returns the places that still hold something.
 */
export async function eraseDevice(database: Dexie): Promise<Place[]> {
  const places = Object.keys(ERASERS) as Place[];
  const left = places.map(async (place) => {
    try {
      await ERASERS[place](database);
      return [];
    } catch (error) {
      console.info('Wissen lukt nu niet.', place, error);
      return [place];
    }
  });
  return (await Promise.all(left)).flat();
}

/** @throws what the browser says, or StorageError `blocked` when another tab holds on to it. */
async function eraseDatabase(database: Dexie): Promise<void> {
  const { indexedDB } = globalThis as { readonly indexedDB?: IDBFactory };
  // A browser without it keeps nothing there.
  if (indexedDB === undefined) return;
  // A tab that holds on to the database keeps it from going; it goes when that tab does.
  await withPatience(database.delete());
}

/** @param open the storage; a browser that denies it keeps nothing there either. */
function clear(open: () => Storage, isOurs: (key: string) => boolean): void {
  let storage: Storage;
  try {
    storage = open();
  } catch {
    return;
  }
  for (const key of Object.keys(storage)) if (isOurs(key)) storage.removeItem(key);
}

async function eraseCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = await caches.keys().catch(noneWhenDenied);
  await Promise.all(
    names.filter((name) => name.startsWith(DATABASE_NAME)).map((name) => caches.delete(name)),
  );
}

/** A browser that denies caches keeps nothing there either. */
function noneWhenDenied(error: unknown): string[] {
  if (error instanceof DOMException && error.name === 'SecurityError') return [];
  throw error;
}
