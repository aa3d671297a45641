import { expect, test, type Page } from '@playwright/test';
import { KEPT_ON_DEVICE } from '#strings/keptOnDevice.ts';
import { saveFile } from '../support/backupFile.ts';
import { answer, expectKept, ready } from '../support/learner.ts';
import { FIRST_STEP, LAST_STEP, REFLECTION, SORTING } from '../support/pages.ts';

/** What this browser holds for the site: the names under which the list has them. */
const held = (page: Page) =>
  page.evaluate(async () => {
    const names: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(name));
      });
      for (const store of database.objectStoreNames) names.push(`IndexedDB ${name}/${store}`);
      database.close();
    }
    for (const key of Object.keys(localStorage)) names.push(`localStorage ${key}`);
    for (const key of Object.keys(sessionStorage)) names.push(`sessionStorage ${key}`);
    return { names, caches: await caches.keys(), cookies: document.cookie };
  });

/** The entry of the list that a name falls under. */
const entryOf = (held: string): string => {
  const entry = KEPT_ON_DEVICE.map(({ where, name }) => `${where} ${name}`).find((each) =>
    each.endsWith('*') ? held.startsWith(each.slice(0, -1)) : each === held,
  );
  return entry ?? `not in the list: ${held}`;
};

test('the list on /privacy/ is exactly what the browser holds after a learner did everything', async ({
  page,
  context,
}) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Goed dat je/);
  await expectKept(page);
  await page.goto(SORTING);
  await ready(page);
  await page.getByRole('button', { name: 'Meer weten' }).first().click();
  await expectKept(page);
  await page.goto(LAST_STEP);
  await ready(page);
  await page.getByRole('radio', { name: /Ik zoek op/ }).check();
  await page.getByRole('button', { name: 'Bewaar mijn voornemen' }).click();
  await expectKept(page);
  await page.getByRole('radio', { name: 'Donker' }).check();
  await page.goto('mijn/');
  await ready(page);
  await page.getByRole('textbox', { name: 'Hoe heet het?' }).first().fill('Loket');
  await page.getByRole('textbox', { name: 'Hoe heet het?' }).first().press('Enter');
  await expectKept(page);
  await saveFile(page);
  await page.goto(REFLECTION);
  await ready(page);
  await page.getByRole('textbox', { name: /Wat hoorde/ }).fill('Een tekst.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expectKept(page);
  // The disk refuses, and the notice about that is put away.
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('textbox', { name: /Wat hoorde/ }).fill('Een tekst die half');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByRole('button', { name: 'Begrepen' }).click();
  // Half typed.
  await page.reload();
  await ready(page);
  await page.getByRole('textbox', { name: /Wat hoorde/ }).fill('Een tekst die half');

  const { names, caches, cookies } = await held(page);
  expect([...new Set(names.map(entryOf))].sort()).toEqual(
    KEPT_ON_DEVICE.map(({ where, name }) => `${where} ${name}`).sort(),
  );
  expect(caches).toEqual([]);
  expect(cookies).toBe('');
  expect(await context.cookies()).toEqual([]);
});

test('the page shows each thing that is kept, with where and under which name', async ({
  page,
}) => {
  await page.goto('privacy/');
  const entries = page.getByRole('main').locator('dl > div');
  await expect(entries).toHaveCount(KEPT_ON_DEVICE.length);
  for (const { where, name, title, text } of KEPT_ON_DEVICE) {
    const entry = entries.filter({ has: page.getByText(title, { exact: true }) });
    await expect(entry).toContainText(text);
    await expect(entry).toContainText(`In ${where}, onder ‘${name}’.`);
  }
});

test('only looking around leaves nothing behind', async ({ page }) => {
  for (const path of ['', 'modules/', 'modules/herkennen/', 'begrippen/', 'privacy/', 'mijn/']) {
    await page.goto(path);
    await ready(page);
  }
  expect(await held(page)).toEqual({ names: [], caches: [], cookies: '' });
});
