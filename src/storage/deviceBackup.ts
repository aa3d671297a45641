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
import { eraseDevice, type Place } from './erase.ts';
import type { Plan } from './planMerge.ts';
import type { BackupContent, BackupMistake } from './readBackup.ts';

/** The backup of this device, as a page uses it. A chunk of its own: only `/mijn/` needs it. */
export type { BackupContent, BackupMistake, Place, Plan };

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

/** Takes everything that this site keeps off this device. @returns where something is left. */
export const eraseAll = (): Promise<Place[]> => eraseDevice(connection.database);
