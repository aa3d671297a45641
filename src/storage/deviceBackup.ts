import {
  applyImport,
  lastBackup,
  planImport,
  undoImport,
  writeBackup,
  type StampedPlan,
} from './backup.ts';
import { connection } from './deviceLog.ts';
import { startRecording } from './door.ts';
import { DRAFT_PREFIX } from './draft.ts';
import { DATABASE_NAME } from './name.ts';
import { withPatience } from './patience.ts';
import type { Plan } from './planMerge.ts';
import { NOTICE_KEY } from './quietSession.ts';
import type { BackupContent, BackupMistake } from './readBackup.ts';

/** The backup of this device, as a page uses it. A chunk of its own: only `/mijn/` needs it. */
export type { BackupContent, BackupMistake, Plan };

/** Everything on this device as the text of a file. @param schema address of its JSON Schema. */
export const save = (schema: string): Promise<string> =>
  writeBackup(connection, { release: import.meta.env.PUBLIC_RELEASE, schema, at: new Date() });

export const lastSaved = (): Promise<string | undefined> => lastBackup(connection);

/** Checking a file takes the schema along: it comes when a file is chosen. */
export const read: typeof import('./readBackup.ts').readBackup = async (file) =>
  (await import('./readBackup.ts')).readBackup(file);

export const plan = (file: BackupContent): Promise<StampedPlan> => planImport(connection, file);

export async function join(file: BackupContent, shown: StampedPlan): Promise<Plan> {
  const made = await applyImport(connection, file, shown);
  startRecording();
  return made;
}

export const undo = (made: Plan): Promise<void> => undoImport(connection, made);

/**
 * Takes everything that this site keeps off this device: database, drafts, colours, caches.
 *
 * @throws when something could not go.
 */
export async function eraseAll(): Promise<void> {
  // A tab that holds on to the database keeps it from going; it goes when that tab does.
  await withPatience(connection.database.delete());
  clear(
    () => localStorage,
    (key) => key === 'theme' || key.startsWith(DRAFT_PREFIX),
  );
  clear(
    () => sessionStorage,
    (key) => key === NOTICE_KEY,
  );
  const names = 'caches' in globalThis ? await caches.keys() : [];
  await Promise.all(
    names.filter((name) => name.startsWith(DATABASE_NAME)).map((name) => caches.delete(name)),
  );
}

/** @param open the storage; a browser that denies it keeps nothing there either. */
function clear(open: () => Storage, isOurs: (key: string) => boolean): void {
  try {
    const storage = open();
    for (const key of Object.keys(storage)) if (isOurs(key)) storage.removeItem(key);
  } catch {
    // Nothing to take away.
  }
}
