import { chromium, expect, test, type Page } from '@playwright/test';
import { answer, expectKept, readStatements, ready } from '../support/learner.ts';
import { FIRST_STEP, READINGS } from '../support/pages.ts';

/**
 * Back and forward bring a page from memory, as it was left. Playwright switches that off; here a
 * browser of its own has it on.
 */
const it = test.extend<{ page: Page }>({
  page: async ({ launchOptions, baseURL, locale }, use) => {
    const browser = await chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const page = await browser.newPage({ baseURL: baseURL ?? '', locale: locale ?? '' });
    await use(page);
    await browser.close();
  },
});

/** Marks the page, so that it can be told from one that is loaded anew. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => void Object.assign(window, { marked: true }));
}

async function goBackToMarked(page: Page): Promise<void> {
  const left = page.url();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).not.toHaveURL(left);
  await expect.poll(() => page.evaluate(() => 'marked' in window)).toBe(true);
}

it('a step that comes back from memory is the place to go on again', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await mark(page);
  await page.getByRole('link', { name: /^Verder/ }).click();
  await expect(page).toHaveURL(new RegExp(`${READINGS}$`));
  const opened = async () =>
    (await readStatements(page))
      .filter(({ verb }) => verb === 'experienced')
      .map(({ object }) => object.replace(/.*:/, ''));
  await expect.poll(opened).toEqual(['ineens-vergeven', 'drie-lezingen']);
  await goBackToMarked(page);
  await expect.poll(opened).toEqual(['ineens-vergeven', 'drie-lezingen', 'ineens-vergeven']);
});

it('progress that comes back from memory is brought up to date', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await page.goto('modules/herkennen/');
  await expect(page.getByRole('link', { name: /Verder bij stap 1/ }).first()).toBeVisible();
  await mark(page);
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Goed dat je/);
  await expectKept(page);
  await page.getByRole('link', { name: /^Verder/ }).scrollIntoViewIfNeeded();
  await expect(page.getByText('1 van 7 stappen gedaan')).toBeVisible();
  await goBackToMarked(page);
  await expect(page.getByText('1 van 7 stappen gedaan')).toBeVisible();
});

it('home from before the first step shows progress when it comes back from memory', async ({
  page,
}) => {
  await page.goto('');
  await mark(page);
  await page.getByRole('link', { name: /Begin met/ }).click();
  await ready(page);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await goBackToMarked(page);
  await expect(page.getByRole('link', { name: /Verder bij stap 1/ }).first()).toBeVisible();
});
