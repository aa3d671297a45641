import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { readScenario, waysToEndings } from '../support/conversations.ts';
import { tabTo } from '../support/keyboard.ts';
import { ready } from '../support/learner.ts';

const SLUG = 'representatief';
const SCENARIO = readScenario(SLUG);
/** The shortest way to an ending. */
const [[, WAY] = ['', []]] = [...waysToEndings(SCENARIO)].sort(
  ([, a], [, b]) => a.length - b.length,
);

const votes = (page: Page, number: number) =>
  page.getByRole('spinbutton', { name: `Stemmen voor keuze ${number}` });
const numberOf = ({ moment, choice }: (typeof WAY)[number]) =>
  (SCENARIO.moments.find(({ id }) => id === moment)?.choices.findIndex(({ id }) => id === choice) ??
    -1) + 1;

async function open(page: Page): Promise<void> {
  await page.goto(`oefengesprekken/${SLUG}/samen/`);
  await ready(page);
}

async function begin(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: 'Begin met de groep' }).click();
  await expect(page.getByRole('heading', { name: 'Iedereen kiest' })).toBeVisible();
}

test('a group counts by keyboard, hears the few first and goes on with what it likes', async ({
  page,
}) => {
  await open(page);
  await tabTo(page, 'button', /Begin met de groep/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', /Een stem erbij voor keuze 1/);
  for (const key of ['1', '1', '1', '2']) await page.keyboard.press(key);
  await expect(votes(page, 1)).toHaveValue('3');
  await expect(votes(page, 2)).toHaveValue('1');
  await tabTo(page, 'button', /Toon de stemmen/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vraag eerst: waarom koos iemand keuze 2?')).toBeVisible();
  await expectNoViolations(page, 'votes');
  await tabTo(page, 'button', /Toon wat elke keuze doet/);
  await page.keyboard.press('Enter');
  await expectNoViolations(page, 'reasons');
  // Not the one that most people chose.
  await tabTo(page, 'button', /Ga verder met keuze 2/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Moment 2')).toBeVisible();
  await page.getByRole('button', { name: 'Een stap terug' }).click();
  await expect(page.getByText('Moment 1')).toBeVisible();
});

test('votes and the moment are there again after a reload', async ({ page }) => {
  await begin(page);
  await expectNoViolations(page, 'counting');
  await page.getByRole('button', { name: 'Een stem erbij voor keuze 3' }).click();
  await votes(page, 1).fill('12');
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await page.reload();
  await expect(votes(page, 1)).toHaveValue('12');
  await expect(votes(page, 3)).toHaveValue('1');
});

test('at the end the way, the votes and the agreement stand on a sheet of one page', async ({
  page,
}) => {
  await begin(page);
  for (const turn of WAY) {
    await page.getByRole('button', { name: `Een stem erbij voor keuze ${numberOf(turn)}` }).click();
    await page.getByRole('button', { name: 'Toon de stemmen' }).click();
    await page.getByRole('button', { name: 'Toon wat elke keuze doet' }).click();
    await page.getByRole('button', { name: `Ga verder met keuze ${numberOf(turn)}` }).click();
  }
  const agreement = page.getByRole('textbox', { name: 'Onze afspraak' });
  await agreement.fill('De coördinator belt voor 1 december.');
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await page.reload();
  await expect(agreement).toHaveValue('De coördinator belt voor 1 december.');
  await expectNoViolations(page, 'end');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.room-sheet')).toBeVisible();
  await expect(page.locator('.room-sheet')).toContainText('De coördinator belt voor 1 december.');
  await expect(page.locator('.room-screen')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('two tabs show the same group', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await open(other);
  await expect(other.getByRole('heading', { name: 'Iedereen kiest' })).toBeVisible();
  await page.getByRole('button', { name: 'Een stem erbij voor keuze 2' }).click();
  await expect(votes(other, 2)).toHaveValue('1');
});
