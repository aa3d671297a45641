import type { Page } from '@playwright/test';

/** Rows of each object store, as they lie on disk; empty when there is no database. */
export type Store = Record<string, unknown[]>;

/** The whole database of this browser, to compare before and after. */
export function readStore(page: Page): Promise<Store> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'gelijke-stage')) return {};
    return new Promise<Store>((resolve, reject) => {
      const opening = indexedDB.open('gelijke-stage');
      opening.onerror = () => reject(new Error('no database'));
      opening.onsuccess = () => {
        const database = opening.result;
        const stores: Store = {};
        const reading = database.transaction([...database.objectStoreNames]);
        for (const name of database.objectStoreNames) {
          const rows = reading.objectStore(name).getAll();
          rows.onsuccess = () => (stores[name] = rows.result);
        }
        reading.oncomplete = () => {
          database.close();
          resolve(stores);
        };
      };
    });
  });
}

/** Puts rows on disk behind the page's back, as damage or another release leaves them. */
export function putRows(page: Page, store: string, rows: readonly object[]): Promise<void> {
  return page.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('gelijke-stage');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(name, 'readwrite');
          for (const value of values) writing.objectStore(name).put(value);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [store, rows] as const,
  );
}
