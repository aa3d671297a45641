import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { answer, countStatements, expectKept, ready } from '../support/learner.ts';
import { FIRST_STEP, PATTERN, SORTING } from '../support/pages.ts';

/** Opens the same browser profile again and again, as someone does with a phone. */
const profiles: string[] = [];
test.afterEach(() => {
  for (const profile of profiles.splice(0)) rmSync(profile, { recursive: true, force: true });
});

test('a learner closes the browser in the middle and goes on at the same step with every answer', async ({
  baseURL,
  launchOptions,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'gelijke-stage-'));
  profiles.push(profile);
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: baseURL ?? '' });

  const before = await open();
  const page = await before.newPage();
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Misschien was/);
  await expectKept(page);
  await page.goto(SORTING);
  await ready(page);
  const marijke = page.getByRole('group', { name: /Marijke/ });
  await marijke.getByRole('button', { name: 'Meer weten' }).click();
  await expectKept(page);
  await page.goto('modules/herkennen/van-wie/');
  await ready(page);
  await page.getByRole('textbox', { name: /Wat hoorde/ }).fill('Een opmerking over een accent.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expectKept(page);
  await page.goto(SORTING);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await before.close();

  const after = await open();
  const again = await after.newPage();
  await again.goto('');
  const resume = again.getByRole('link', { name: 'Verder bij stap 3 van 7' }).first();
  await expect(resume).toBeVisible();
  await resume.click();
  await expect(again).toHaveURL(new RegExp(`${SORTING}$`));
  await expect(
    again.getByRole('group', { name: /Marijke/ }).getByRole('button', { name: 'Meer weten' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(again.getByText('1 van 6 gesorteerd')).toBeVisible();

  await again.goto(FIRST_STEP);
  await expect(again.getByRole('radio', { name: /Misschien was/ })).toBeChecked();
  await expect(again.getByText('Zo help je hem verder zoeken.').first()).toBeVisible();
  await again.goto('modules/herkennen/van-wie/');
  await expect(again.getByRole('textbox', { name: /Wat hoorde/ })).toHaveValue(
    'Een opmerking over een accent.',
  );
  await after.close();
});

test('home and the module page say where to go on', async ({ page }) => {
  await page.goto(PATTERN);
  await expect(page.getByText(/van 7 stappen gedaan/)).toBeVisible();
  for (const path of ['', 'modules/', 'modules/herkennen/']) {
    await page.goto(path);
    await expect(
      page.getByRole('link', { name: /Verder bij stap 4 van 7/ }).first(),
    ).toHaveAttribute('href', new RegExp(`${PATTERN}$`));
  }
});

test('a step is done only when its questions have an answer', async ({ page }) => {
  await page.goto('modules/herkennen/bedoeling/');
  await ready(page);
  await page.getByRole('link', { name: /^Verder/ }).scrollIntoViewIfNeeded();
  await expect(page.getByText('0 van 7 stappen gedaan')).toBeVisible();
  await answer(page, /Zonder opzet/);
  await expect(page.getByText('1 van 7 stappen gedaan')).toBeVisible();
});

test('opening the same step again adds nothing to the log', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await page.getByRole('link', { name: /^Verder/ }).scrollIntoViewIfNeeded();
  await expect(page.getByText('1 van 7 stappen gedaan')).toBeVisible();
  const before = await countStatements(page);
  await page.reload();
  await ready(page);
  await expect(page.getByText('1 van 7 stappen gedaan')).toBeVisible();
  expect(await countStatements(page)).toBe(before);
});
