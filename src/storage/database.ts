import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Version } from '#core/documents/document.ts';
import type { Statement } from '#core/progress/statement.ts';
import { DATABASE_NAME } from './name.ts';

/**
 * The learner's database on this device: `gelijke-stage` in IndexedDB.
 *
 * Stored since release 0.1.0 (schema version 1):
 * - `statements`: one row per Statement (core/progress/statement.ts), key `id`, index on `object`.
 *   Append-only. Rows are never given a new shape; what is shown is projected from them, so a new
 *   view needs no migration.
 * - `device`: key -> value, never merged and never exported. Holds `id`: the UUID of this browser
 *   profile, made at the first statement; since 0.2.0 `backupAt`: when the last backup was saved.
 *
 * Since release 0.2.0 (schema version 2):
 * - `documents`: one row per Version (core/documents/document.ts), key `id`, index on `name`.
 *
 * A change of stores or indexes is a new `version(n)` below; Dexie then upgrades in place. Fields
 * that are not indexed need no new version.
 */
export type Database = Dexie & {
  readonly statements: EntityTable<Statement, 'id'>;
  readonly documents: EntityTable<Version, 'id'>;
  readonly device: Table<string, string>;
};

/**
 * Writes are flushed to disk before they count as kept: closing the browser loses nothing. What was
 * read is not copied into a cache of Dexie's: for a long log that takes longer than reading again.
 */
export function openDatabase(): Database {
  const database = new Dexie(DATABASE_NAME, {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as Database;
  database.version(1).stores({ statements: 'id, object', device: '' });
  database.version(2).stores({ documents: 'id, name' });
  return database;
}
