import { expect, type Page } from '@playwright/test';
import type { Statement } from '#core/progress/statement.ts';

/** Chooses an option of the single choice on the page and confirms it. */
export async function answer(page: Page, option: RegExp): Promise<void> {
  await page.getByRole('radio', { name: option }).check();
  await page.getByRole('button', { name: /(Dit is|Verander) mijn antwoord/ }).click();
}

/** Waits until the page says that the last answer is on disk. */
export async function expectKept(page: Page): Promise<void> {
  await expect(page.getByText('Bewaard op dit apparaat').first()).toBeVisible();
}

/** Waits until the islands on a step answer to clicks. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** The log of this browser, in order of writing. */
export function readStatements(page: Page): Promise<Statement[]> {
  return page.evaluate(
    () =>
      new Promise<Statement[]>((resolve, reject) => {
        const opening = indexedDB.open('gelijke-stage');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('statements').objectStore('statements').getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as Statement[]);
          };
        };
      }),
  );
}

/** How many statements the log of this browser holds. */
export const countStatements = async (page: Page): Promise<number> =>
  (await readStatements(page)).length;

/** What is on disk in this browser, as one text to look for words in. */
export const storedText = async (page: Page): Promise<string> =>
  JSON.stringify([await readStatements(page), await page.evaluate(() => ({ ...localStorage }))]);
