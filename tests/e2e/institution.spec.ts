import { expect, test, type Page } from '@playwright/test';
import { backupOf, institution, joinFile } from '../support/backupFile.ts';
import { expectKept, ready } from '../support/learner.ts';
import { LAST_STEP } from '../support/pages.ts';
import { readStore } from '../support/store.ts';

const form = (page: Page) => page.getByRole('region', { name: 'Mijn instelling' });
const place = (page: Page, name: string) => form(page).getByRole('group', { name });
const yourself = (page: Page) => page.getByRole('region', { name: 'Heb je dit zelf meegemaakt?' });

async function type(page: Page, where: string, name: string, address: string): Promise<void> {
  const group = place(page, where);
  await group.getByRole('textbox', { name: 'Hoe heet het?' }).fill(name);
  await group.getByRole('textbox', { name: /Webadres/ }).fill(address);
}

async function keep(page: Page): Promise<void> {
  await form(page).getByRole('button', { name: 'Bewaar' }).click();
  await expect(form(page).getByText('Bewaard op dit apparaat')).toBeVisible();
}

async function openForm(page: Page): Promise<void> {
  await page.goto('mijn/');
  await ready(page);
}

test('the end of the module invites to fill in what the institution has, and leads there', async ({
  page,
}) => {
  await page.goto(LAST_STEP);
  await expect(yourself(page).getByText('Bij jouw instelling')).toBeHidden();
  await yourself(page).getByRole('link', { name: 'Vul in wat jouw instelling heeft' }).click();
  await expect(form(page)).toBeInViewport();
});

test('what is typed once is kept and stands at the end of the module, with links that are safe', async ({
  page,
}) => {
  await openForm(page);
  await type(page, 'Meldpunt', 'Loket', 'https://voorbeeld.nl/loket');
  await type(page, 'Vertrouwenspersoon', '', 'hulp@voorbeeld.nl');
  await type(page, 'Klachtenregeling', 'Regeling', 'voorbeeld.nl/klacht');
  await keep(page);
  await page.reload();
  await expect(place(page, 'Meldpunt').getByRole('textbox', { name: 'Hoe heet het?' })).toHaveValue(
    'Loket',
  );

  await page.goto(LAST_STEP);
  const shown = yourself(page);
  await expect(shown.getByText('Loket, ')).toBeVisible();
  for (const [text, href] of [
    ['https://voorbeeld.nl/loket', 'https://voorbeeld.nl/loket'],
    ['hulp@voorbeeld.nl', 'mailto:hulp@voorbeeld.nl'],
    ['voorbeeld.nl/klacht', 'https://voorbeeld.nl/klacht'],
  ] as const) {
    await expect(shown.getByRole('link', { name: text })).toHaveAttribute('href', href);
  }
  await shown.getByRole('link', { name: 'Verander dit' }).click();
  await expect(form(page)).toBeInViewport();
});

for (const nonsense of [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)//voorbeeld.nl',
  'data:text/html,<script>alert(1)</script>',
  'https://voorbeeld.nl@kwaad.nl/ <b>',
  'kamer B1.23, na twaalven',
]) {
  test(`an address such as ‘${nonsense}’ is shown as text, not as a link`, async ({ page }) => {
    await openForm(page);
    await type(page, 'Meldpunt', 'Loket', nonsense);
    await keep(page);
    await page.goto(LAST_STEP);
    await expect(yourself(page).getByText(nonsense.trim(), { exact: true })).toBeVisible();
    await expect(yourself(page).getByRole('link')).toHaveText(['Verander dit']);
  });
}

test('what was filled in can be changed and made empty, and then its words are gone', async ({
  page,
}) => {
  await openForm(page);
  await type(page, 'Meldpunt', 'Loket Oost', '');
  await keep(page);
  await type(page, 'Meldpunt', 'Loket West', '');
  await keep(page);
  expect(JSON.stringify(await readStore(page))).toContain('Loket West');
  expect(JSON.stringify(await readStore(page))).not.toContain('Loket Oost');
  await form(page).getByRole('button', { name: 'Maak leeg' }).click();
  await expectKept(page);
  await expect(form(page).getByRole('textbox').first()).toHaveValue('');
  await expect.poll(async () => JSON.stringify(await readStore(page))).not.toContain('Loket');
  await page.goto(LAST_STEP);
  await expect(
    yourself(page).getByRole('link', { name: 'Vul in wat jouw instelling heeft' }),
  ).toBeVisible();
  await expect(yourself(page).getByText('Bij jouw instelling')).toBeHidden();
});

test('emptying every field does the same as making it empty', async ({ page }) => {
  await openForm(page);
  await type(page, 'Meldpunt', 'Loket', '');
  await keep(page);
  await type(page, 'Meldpunt', '', '');
  await keep(page);
  await expect.poll(async () => JSON.stringify(await readStore(page))).not.toContain('Loket');
  await expect(form(page).getByRole('button', { name: 'Maak leeg' })).toBeHidden();
});

test('two devices that both filled it in show both, and one can be taken', async ({ page }) => {
  await openForm(page);
  await type(page, 'Meldpunt', 'Loket hier', '');
  await keep(page);
  await joinFile(page, backupOf([], [institution({ desk: 'Balie daar', 'desk.address': 'a.nl' })]));
  const both = form(page).getByRole('listitem');
  await expect(both.getByRole('paragraph')).toHaveText(['Balie daar, a.nl', 'Loket hier']);
  await both.filter({ hasText: 'Balie daar' }).getByRole('button', { name: 'Neem deze' }).click();
  await expect(form(page).getByText('Bewaard op dit apparaat')).toBeVisible();
  await expect(both).toHaveCount(0);
  await expect(place(page, 'Meldpunt').getByRole('textbox', { name: 'Hoe heet het?' })).toHaveValue(
    'Balie daar',
  );
  await page.goto(LAST_STEP);
  await expect(yourself(page).getByText('Balie daar')).toBeVisible();
  await page.goto('mijn/');
  await ready(page);
  await expect(both).toHaveCount(0);
});

test('what is half typed stays when another tab keeps something else', async ({ page }) => {
  await openForm(page);
  await type(page, 'Meldpunt', 'Loket', '');
  const other = await page.context().newPage();
  await openForm(other);
  await type(other, 'Meldpunt', 'Balie', '');
  await keep(other);
  await type(other, 'Meldpunt', 'Bureau', '');
  await keep(other);
  await expect(page.getByRole('button', { name: 'Maak leeg' })).toBeVisible();
  await expect(place(page, 'Meldpunt').getByRole('textbox', { name: 'Hoe heet het?' })).toHaveValue(
    'Loket',
  );
});
