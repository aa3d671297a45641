import { applyImport, lastBackup, planImport, undoImport, writeBackup } from './backup.ts';
import { connection } from './deviceLog.ts';
import { DRAFT_PREFIX } from './draft.ts';
import { DATABASE_NAME } from './name.ts';
import type { Plan } from './planMerge.ts';
import { readBackup, type BackupContent, type BackupMistake } from './readBackup.ts';

/** The backup of this device, as a page uses it. A chunk of its own: only `/mijn/` needs it. */
export type { BackupContent, BackupMistake, Plan };

/** Everything on this device as the text of a file. @param schema address of its JSON Schema. */
export const save = (schema: string): Promise<string> =>
  writeBackup(connection, { release: import.meta.env.PUBLIC_RELEASE, schema, at: new Date() });

export const lastSaved = (): Promise<string | undefined> => lastBackup(connection);

export const read = readBackup;
export const plan = (file: BackupContent): Promise<Plan> => planImport(connection, file);
export const join = (file: BackupContent): Promise<Plan> => applyImport(connection, file);
export const undo = (made: Plan): Promise<void> => undoImport(connection, made);

/**
 * Takes everything that this site keeps off this device: database, drafts, colours, caches.
 *
 * @throws when something could not go.
 */
export async function eraseAll(): Promise<void> {
  await connection.database.delete();
  for (const key of Object.keys(localStorage)) {
    if (key === 'theme' || key.startsWith(DRAFT_PREFIX)) localStorage.removeItem(key);
  }
  sessionStorage.clear();
  const names = 'caches' in globalThis ? await caches.keys() : [];
  await Promise.all(
    names.filter((name) => name.startsWith(DATABASE_NAME)).map((name) => caches.delete(name)),
  );
}
