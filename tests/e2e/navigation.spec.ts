import { expect, test } from '@playwright/test';
import { answer, expectKept, ready } from '../support/learner.ts';
import { FIRST_STEP, KNOWLEDGE, READINGS } from '../support/pages.ts';

test('the back button goes back a step, and the answers are there', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Goed dat je/);
  await expectKept(page);
  await page.getByRole('link', { name: /^Verder/ }).click();
  await expect(page).toHaveURL(new RegExp(`${READINGS}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${FIRST_STEP}$`));
  await expect(page.getByText('Je opent het gesprek').first()).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`${READINGS}$`));
});

test('a deep link opens a step in the middle of the module', async ({ page }) => {
  await page.goto(KNOWLEDGE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Waarom de bedoeling niet beslist',
  );
  await expect(page.getByRole('navigation', { name: 'Stappen van deze module' })).toContainText(
    'Herkennen',
  );
});

test('the next step opens in a new tab and both tabs know of each other', async ({
  page,
  context,
}) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: /^Verder/ }).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await tab.bringToFront();
  await expect(tab).toHaveURL(new RegExp(`${READINGS}$`));
  await tab.getByRole('link', { name: /^Verder/ }).scrollIntoViewIfNeeded();
  await expect(tab.getByText(/2 van 7 stappen gedaan|1 van 7 stappen gedaan/)).toBeVisible();
  await page.bringToFront();
  await expect(
    page.getByRole('link', { name: /Drie lezingen.*, (gedaan|begonnen)/ }),
  ).toBeVisible();
});

test('every page leads to the place to report what is wrong', async ({ page }) => {
  for (const path of [
    '',
    'modules/',
    'modules/herkennen/',
    FIRST_STEP,
    'begrippen/signaal/',
    'privacy/',
    '404.html',
  ]) {
    await page.goto(path);
    await page.getByRole('link', { name: 'Klopt er iets niet?' }).click();
    await expect(page.getByRole('heading', { name: 'Klopt er iets niet?' })).toBeInViewport();
    await expect(page.getByRole('link', { name: 'redactie@localhost' })).toHaveAttribute(
      'href',
      'mailto:redactie@localhost',
    );
  }
});

test('an address that does not exist gives the 404 page with a way home', async ({ page }) => {
  const response = await page.goto('modules/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
  await page.getByRole('link', { name: 'Naar de voorpagina' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zie het.');
});

test('the last step tells who went through this where to go', async ({ page }) => {
  await page.goto('modules/herkennen/morgen/');
  const block = page.getByRole('region', { name: 'Heb je dit zelf meegemaakt?' });
  for (const place of [
    'vertrouwenspersoon',
    'studentendecaan',
    'Discriminatie.nl',
    'College voor de Rechten van de Mens',
  ]) {
    await expect(block).toContainText(place);
  }
  // No contact data that nobody verified.
  await expect(block.locator('dl').first()).not.toContainText(/\d{3}|@|www\./);
});
