import { expect, test, type Page } from '@playwright/test';
import { ready } from '../support/learner.ts';
import { FIRST_STEP } from '../support/pages.ts';

/** When the storage chunk was asked for and when the page was first painted, in milliseconds. */
function storageTiming(
  page: Page,
): Promise<{ asked: number | undefined; painted: number | undefined }> {
  return page.evaluate(() => {
    const chunk = performance
      .getEntriesByType('resource')
      .find(({ name }) => /deviceLog|showProgress/.test(name));
    return {
      asked: chunk?.startTime,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    };
  });
}

test('someone without progress never downloads the storage chunk on home and overviews', async ({
  page,
}) => {
  for (const path of ['', 'modules/', 'modules/herkennen/', 'begrippen/', 'over/']) {
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect((await storageTiming(page)).asked, path).toBeUndefined();
  }
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('on a step the storage chunk is asked for after the first paint', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  const { asked, painted } = await storageTiming(page);
  if (asked === undefined || painted === undefined) throw new Error('not measured');
  expect(asked).toBeGreaterThan(painted);
});

test('someone with progress gets it on home, after the first paint', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await page.goto('');
  await expect(page.getByRole('link', { name: /Verder bij stap 1/ }).first()).toBeVisible();
  const { asked, painted } = await storageTiming(page);
  if (asked === undefined || painted === undefined) throw new Error('not measured');
  expect(asked).toBeGreaterThan(painted);
});
