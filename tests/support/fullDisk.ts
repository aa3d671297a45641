import type { Page } from '@playwright/test';

/** Lets nothing be written any more, until the function that is handed back is called. */
export async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
    Object.assign(window, {
      makeRoom: () => void Object.assign(IDBObjectStore.prototype, { add, put }),
    });
  });
  return () => page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
}
