import type { Version } from '#core/documents/document.ts';
import type { Statement } from '#core/progress/statement.ts';
import { backup, backupDocument, backupStatement } from '#schemas/backup.ts';
import { BACKUP_VERSION } from '#schemas/backupVersion.ts';
import { breathe } from './breathe.ts';

/**
 * A file larger than this is not opened, in bytes. What this site saves of 100,000 statements stays
 * below it: 25 MB when all are opened steps, 44 MB when all are answers with everything that a line can
 * hold (tests/unit/storage/readBackup.test.ts).
 */
export const MAX_BYTES = 48_000_000;

/** How deep a line may be nested: deeper was not made by this site, and no browser can keep it. */
const MAX_DEPTH = 10;

/** Lines checked before the page may do something else. */
const BATCH = 500;

/** What a file holds, checked line by line. */
export interface BackupContent {
  readonly statements: readonly Statement[];
  readonly documents: readonly Version[];
}

/**
 * Why a file cannot be used:
 * - `tooLarge`: over MAX_BYTES;
 * - `noJson`: cut off, or something else than JSON;
 * - `other`: JSON, but not of this site;
 * - `newer`: made by a later release;
 * - `damaged`: of this site, but with lines that are not right.
 */
export type BackupMistake = 'tooLarge' | 'noJson' | 'other' | 'newer' | 'damaged';

/**
 * Reads a backup file. All or nothing: one line that is not right refuses the file, so that nobody
 * has to guess what came over.
 *
 * @param file as chosen by the learner.
 * @throws what the browser says when the file cannot be read from the disk.
 */
export async function readBackup(
  file: Blob,
): Promise<
  | { readonly content: BackupContent; readonly mistake?: never }
  | { readonly mistake: BackupMistake; readonly content?: never }
> {
  if (file.size > MAX_BYTES) return { mistake: 'tooLarge' };
  const text = await file.text();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { mistake: 'noJson' };
  }
  const current = migrate(data);
  if (typeof current === 'string') return { mistake: current };
  const { statements, documents } = current;
  for (let start = 0; start < statements.length; start += BATCH) {
    await breathe();
    const batch = statements.slice(start, start + BATCH);
    if (!batch.every((line) => isSound(line, backupStatement))) return { mistake: 'damaged' };
  }
  if (!documents.every((version) => isSound(version, backupDocument))) {
    return { mistake: 'damaged' };
  }
  return { content: { statements: statements as Statement[], documents: documents as Version[] } };
}

const isSound = (line: unknown, schema: typeof backupStatement | typeof backupDocument): boolean =>
  schema.safeParse(line).success && isShallow(line, MAX_DEPTH);

const isShallow = (value: unknown, room: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (room > 0 && Object.values(value).every((inner) => isShallow(inner, room - 1)));

/** An older file as one of today, its lines not yet checked; or why that cannot be. */
function migrate(
  data: unknown,
): { readonly statements: unknown[]; readonly documents: unknown[] } | BackupMistake {
  // Version 0: the log of release 0.1.0 as a bare list.
  if (Array.isArray(data)) return { statements: data, documents: [] };
  const { format, version } = (data ?? {}) as Record<string, unknown>;
  if (format !== 'gelijke-stage' || typeof version !== 'number') return 'other';
  if (version > BACKUP_VERSION) return 'newer';
  const { statements, documents } = data as Record<string, unknown>;
  if (!Array.isArray(statements) || !Array.isArray(documents)) return 'damaged';
  const frame = backup.safeParse({ ...(data as object), statements: [], documents: [] });
  return frame.success ? { statements, documents } : 'damaged';
}
