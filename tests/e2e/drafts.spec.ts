import { expect, test, type Page } from '@playwright/test';
import { uuidv7 } from '#core/progress/uuidv7.ts';
import { backupOf, joinFile, line } from '../support/backupFile.ts';
import { expectKept, readStatements, ready } from '../support/learner.ts';
import { REFLECTION } from '../support/pages.ts';

const OWN_TEXT = 'module:herkennen/step:van-wie/question:wat-hoorde-ik';
const PLAN = 'module:herkennen/step:morgen/question:morgen-doe-ik';
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:')));

/** The three forms of `/mijn/` that are kept when asked: how to get there, and what says it is kept. */
const FORMS = {
  'a text that is changed': {
    field: (page: Page) => page.getByRole('textbox', { name: 'Mijn tekst' }),
    open: (page: Page) => page.getByRole('button', { name: 'Verander', exact: true }).click(),
    keep: async (page: Page) => {
      await region(page, 'Mijn teksten').getByRole('button', { name: 'Bewaar' }).click();
      await expect(region(page, 'Mijn teksten').getByText('Half af')).toBeVisible();
    },
  },
  'what is told about an intention': {
    field: (page: Page) => page.getByRole('textbox', { name: 'Hoe ging het?' }),
    open: () => Promise.resolve(),
    keep: async (page: Page) => {
      await region(page, 'Mijn voornemens').getByRole('button', { name: 'Bewaar' }).click();
      await expect(region(page, 'Mijn voornemens').getByText('Half af')).toBeVisible();
    },
  },
  'what the institution has': {
    field: (page: Page) => page.getByRole('textbox', { name: 'Hoe heet het?' }).first(),
    open: () => Promise.resolve(),
    keep: async (page: Page) => {
      await region(page, 'Mijn instelling').getByRole('button', { name: 'Bewaar' }).click();
      await expect(
        region(page, 'Mijn instelling').getByText('Bewaard op dit apparaat'),
      ).toBeVisible();
    },
  },
};

for (const [what, { field, open, keep }] of Object.entries(FORMS)) {
  test(`half-typed words of ${what} are there again after a reload, until they are kept`, async ({
    page,
  }) => {
    await joinFile(
      page,
      backupOf([
        line('reflected', OWN_TEXT, { result: { text: 'Wat er stond' } }),
        line('planned', PLAN, { result: { text: 'Vraag het na', due: '2026-01-01' } }),
      ]),
    );
    await open(page);
    await field(page).fill('Half af');
    await page.reload();
    await ready(page);
    await expect(field(page)).toHaveValue('Half af');
    // The page opened by itself: nobody is moved to the field.
    await expect(field(page)).not.toBeFocused();
    await keep(page);
    await expect.poll(() => drafts(page)).toEqual([]);
  });
}

test('a change that is not made leaves no half-typed words behind', async ({ page }) => {
  await joinFile(
    page,
    backupOf([line('reflected', OWN_TEXT, { result: { text: 'Wat er stond' } })]),
  );
  await page.getByRole('button', { name: 'Verander', exact: true }).click();
  await page.getByRole('textbox', { name: 'Mijn tekst' }).fill('Toch niet');
  await page.getByRole('button', { name: 'Laat zoals het was' }).click();
  expect(await drafts(page)).toEqual([]);
  await page.reload();
  await ready(page);
  await expect(page.getByText('Wat er stond')).toBeVisible();
});

test('half-typed words stay when an answer of another device came in between', async ({ page }) => {
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await page.goto(REFLECTION);
  await ready(page);
  await field.fill('Hier bewaard');
  await field.blur();
  await expectKept(page);
  const { id: after } =
    (await readStatements(page)).find(({ object }) => object === OWN_TEXT) ?? {};
  // The browser was killed in the middle of a word; then a file was opened.
  const elsewhere = line('reflected', OWN_TEXT, {
    id: uuidv7(Date.now() + 60_000, new Uint8Array(10)),
    result: { text: 'Elders geschreven' },
  });
  await joinFile(page, backupOf([elsewhere]));
  await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [
    `draft:${OWN_TEXT}`,
    JSON.stringify({ text: 'Hier bewaard, en half verder', after }),
  ] as const);
  await page.goto(REFLECTION);
  await ready(page);
  await expect(field).toHaveValue('Hier bewaard, en half verder');
  await field.blur();
  await expectKept(page);
  const texts = (await readStatements(page)).flatMap(({ result }) => result?.text ?? []);
  expect(texts.sort()).toEqual([
    'Elders geschreven',
    'Hier bewaard',
    'Hier bewaard, en half verder',
  ]);
});

test('an answer that an undo in another tab took out again is gone from an open step', async ({
  page,
  context,
}) => {
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  const other = await context.newPage();
  await joinFile(
    other,
    backupOf([line('reflected', OWN_TEXT, { result: { text: 'Van elders' } })]),
  );
  await page.goto(REFLECTION);
  await ready(page);
  await expect(field).toHaveValue('Van elders');
  await other.getByRole('button', { name: 'Draai terug' }).click();
  await expect(field).toHaveValue('');
});
