import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Version } from '#core/documents/document.ts';
import type { Statement } from '#core/progress/statement.ts';
import { DATABASE_NAME } from '#storage/name.ts';

/** What a release left in IndexedDB: tests/fixtures/logs/<release>.json, one file for each release. */
export interface OldLog {
  readonly release: string;
  /** Version of the database as the browser counts: ten times that of Dexie. */
  readonly nativeVersion: number;
  readonly stores: {
    readonly statements: Store & { readonly rows: readonly Statement[] };
    readonly documents?: Store & { readonly rows: readonly Version[] };
    readonly device: Store & { readonly rows: readonly (readonly [string, string])[] };
  };
}

interface Store {
  /** Absent when keys stand beside the values: then a row is [key, value]. */
  readonly keyPath: string | null;
  /** Each index is named after the field it is on. */
  readonly indexes: readonly string[];
}

const FOLDER = join(import.meta.dirname, '../fixtures/logs');

/** The logs of all releases. */
export const oldLogs = (): OldLog[] =>
  readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as OldLog);

/** Puts a log on this device as that release did: with its stores and its version, without Dexie. */
export function restore({ nativeVersion, stores }: OldLog): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, nativeVersion);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index, index);
        for (const row of rows) {
          if (Array.isArray(row)) store.put(row[1], row[0] as string);
          else store.put(row);
        }
      }
    };
    opening.onerror = () => reject(new Error('The old database did not open.'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
