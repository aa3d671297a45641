import { expect, test } from '@playwright/test';
import {
  FIRST_STEP,
  KNOWLEDGE,
  LAST_STEP,
  READINGS,
  REFLECTION,
  SORTING,
  STEPS,
} from '../support/pages.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the module can be walked through from home to the end', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: /Begin met/ }).click();
  for (const step of STEPS) {
    await expect(page).toHaveURL(new RegExp(`${step}$`));
    await page
      .getByRole('navigation', { name: 'Vorige en volgende stap' })
      .getByRole('link')
      .last()
      .click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Is dit nou stagediscriminatie?',
  );
});

test('without JavaScript a choice shows its question, its options and the explanations', async ({
  page,
}) => {
  for (const [step, question, explanation] of [
    [FIRST_STEP, 'Wat zeg jij als eerste?', 'Je opent het gesprek'],
    [KNOWLEDGE, 'Wat zegt de wet?', 'De wet kijkt naar doel óf gevolg'],
  ] as const) {
    await page.goto(step);
    await expect(
      page.getByRole('group', { name: new RegExp(question.replace('?', '\\?')) }),
    ).toBeVisible();
    await expect(page.locator('.exercise').getByRole('radio')).toHaveCount(3);
    await expect(page.getByText(explanation)).toBeHidden();
    await page.getByText('Uitleg bij alle antwoorden').click();
    await expect(page.getByText(explanation)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Dit is mijn antwoord' })).toBeHidden();
  }
});

test('without JavaScript a sorting shows its cards, categories and explanations', async ({
  page,
}) => {
  await page.goto(SORTING);
  await expect(page.getByRole('group', { name: /Marijke/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Meer weten' })).toHaveCount(6);
  await page.getByText('Uitleg bij alle situaties').click();
  await expect(page.getByText('Wat bedoelt het team met ‘kneedbaar’?')).toBeVisible();
});

test('without JavaScript nothing that is filled in leaves the page', async ({ page, baseURL }) => {
  const requests: string[] = [];
  await page.goto(REFLECTION);
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('textbox', { name: /Wat hoorde/ }).fill('Geheim');
  await page.getByRole('textbox', { name: /Wat hoorde/ }).press('Enter');
  await page.goto(LAST_STEP);
  await page.getByLabel(/Wanneer/).press('Enter');
  await page.goto(SORTING);
  await page.getByRole('button', { name: 'Meer weten' }).first().click();
  expect(page.url()).toBe(`${baseURL}${SORTING}`);
  expect(requests.filter((url) => url.includes('?'))).toEqual([]);
});

test('without JavaScript sources stand beside the text and terms open on a tap', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(READINGS);
  await expect(page.getByText('Op dertien mbo-scholen was er zelden')).toBeVisible();
  await page.getByRole('button', { name: 'stagediscriminatie' }).click();
  await expect(page.getByRole('link', { name: 'Lees meer over stagediscriminatie' })).toBeVisible();
});

test('without JavaScript each exercise says that answering needs it', async ({ page }) => {
  for (const step of [FIRST_STEP, SORTING, REFLECTION, LAST_STEP]) {
    await page.goto(step);
    await expect(page.getByText('Antwoorden en bewaren kan alleen met JavaScript.')).toBeVisible();
    await expect(page.getByText('Antwoorden lukt nog niet')).toBeHidden();
  }
  await page.goto('mijn/');
  await expect(page.getByText('Wat je deed, staat in je browser.')).toBeVisible();
});
