import { expect, test, type Locator, type Page } from '@playwright/test';
import { backupOf, joinFile } from '../support/backupFile.ts';
import { ready } from '../support/learner.ts';
import { longestWay, playedTogether, triedOnce } from '../support/longWay.ts';
import { shippedScenarios } from '../support/scenarios.ts';
import { begin, urlOf } from '../support/talking.ts';

/** One that begins with own words. */
const [SLUG = '', SCENARIO] =
  shippedScenarios.find(([, { moments, start }]) =>
    moments.some(({ id, ownWords }) => id === start && ownWords !== undefined),
  ) ?? [];
if (!SCENARIO) throw new Error('No conversation begins with own words.');
const WAY = longestWay(SCENARIO);
const FULL = 'Dit vak is vol: er passen 2000 tekens in.';

/** Types beyond the end of a field. */
async function expectFull(page: Page, field: Locator): Promise<void> {
  await field.fill('a'.repeat(1999));
  await expect(page.getByText(FULL)).toBeHidden();
  await field.press('b');
  await field.press('c');
  await expect(field).toHaveValue(`${'a'.repeat(1999)}b`);
  await expect(page.getByRole('status').filter({ hasText: FULL })).toBeVisible();
  await field.press('Backspace');
  await expect(page.getByText(FULL)).toBeHidden();
}

test('a field for own words takes 2000 letters, and says so when it is full', async ({ page }) => {
  await begin(page, SLUG);
  await expectFull(page, page.getByRole('textbox', { name: 'Jouw woorden' }));
});

test('an intention and an agreement take 2000 letters, and what was longer stays whole', async ({
  page,
}) => {
  const long = 'Ik vraag het. '.repeat(300).trim();
  const kept = backupOf(triedOnce(SCENARIO, WAY, long), [playedTogether(SCENARIO, WAY, long)]);
  await joinFile(page, kept);

  await page.goto(urlOf(SLUG));
  await page.getByRole('button', { name: 'Bekijk je laatste terugblik' }).click();
  const intention = page.getByRole('textbox', { name: 'Wat neem je hiervan mee?' });
  await expect(intention).toHaveValue(long);
  await intention.press('Backspace');
  await expect(intention).toHaveValue(long.slice(0, -1));
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await expectFull(page, intention);

  await page.goto(`oefengesprekken/${SLUG}/samen/`);
  await ready(page);
  const agreement = page.getByRole('textbox', { name: 'Onze afspraak' });
  await expect(agreement).toHaveValue(long);
  await expectFull(page, agreement);
});
