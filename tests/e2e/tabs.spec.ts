import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { projectAnswers } from '#core/progress/answers.ts';
import { cardId } from '#core/identity.ts';
import { isStatement } from '#core/progress/statement.ts';
import { WORK } from '../support/busyLearner.ts';
import { answer, expectKept, readStatements, ready } from '../support/learner.ts';
import { FIRST_STEP, PATTERN, SORTING } from '../support/pages.ts';

/** How soon another tab shows what was kept, in milliseconds. */
const SOON = 1000;

test('two tabs show each other’s progress within a second', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(SORTING);
    await ready(tab);
    await expect(tab.getByText('stappen gedaan')).toBeVisible();
  }
  for (const [from, to, card] of [
    [page, other, 0],
    [other, page, 1],
  ] as const) {
    const button = 'Meer weten';
    await from.getByRole('button', { name: button }).nth(card).click();
    await expectKept(from);
    await expect(to.getByRole('button', { name: button }).nth(card)).toHaveAttribute(
      'aria-pressed',
      'true',
      { timeout: SOON },
    );
    await expect(to.getByText(`${card + 1} van 6 gesorteerd`)).toBeVisible({ timeout: SOON });
  }
});

test('home and the overview, opened before the very first step, follow another tab within a second', async ({
  page,
  context,
}) => {
  const [home, mine] = [await context.newPage(), await context.newPage()];
  await home.goto('');
  await mine.goto('mijn/');
  await ready(mine);
  await expect(mine.getByText('Hier staat nog niets.')).toBeVisible();
  await page.goto(FIRST_STEP);
  await ready(page);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  const resume = { name: /Verder bij stap 1 van 7/ };
  await expect(home.getByRole('link', resume).first()).toBeVisible({ timeout: SOON });
  await expect(mine.getByRole('link', resume)).toBeVisible({ timeout: SOON });
  await answer(page, /Misschien was/);
  await expectKept(page);
  await page.getByRole('link', { name: /^Verder/ }).scrollIntoViewIfNeeded();
  await expect(page.getByText('1 van 7 stappen gedaan')).toBeVisible();
  await expect(mine.getByText('1 van 7 stappen gedaan')).toBeVisible({ timeout: SOON });
});

test('four tabs that answer the same question at once lose and double nothing', async ({
  context,
}) => {
  await answerInFourTabs(context, 10_000);
});

test(
  'four tabs that answer at once for a minute lose and double nothing',
  { tag: '@full' },
  async ({ context }) => {
    test.setTimeout(180_000);
    await answerInFourTabs(context, 60_000);
  },
);

/** Two tabs on each of two steps, pressing as fast as the page can keep up with. */
async function answerInFourTabs(context: BrowserContext, milliseconds: number): Promise<void> {
  const errors: Error[] = [];
  context.on('weberror', (error) => errors.push(error.error()));
  const tabs = await Promise.all(
    [SORTING, PATTERN, SORTING, PATTERN].map(async (path) => {
      const tab = await context.newPage();
      await tab.goto(path);
      await ready(tab);
      await expect(tab.getByText('stappen gedaan')).toBeVisible();
      return tab;
    }),
  );
  const counts = await Promise.all(tabs.map((tab) => pressFor(tab, milliseconds)));
  for (const tab of tabs) await expectKept(tab);
  for (const count of counts) expect(count).toBeGreaterThan(milliseconds / 1000);

  const [tab] = tabs;
  if (!tab) throw new Error('No tab.');
  const log = await readStatements(tab);
  expect(log.filter((row) => !isStatement(row))).toEqual([]);
  const given = log.filter(({ verb }) => verb === 'answered');
  const pressed = counts.reduce((sum, count) => sum + count, 0);
  console.log(`four tabs, ${milliseconds / 1000} s: ${pressed} given, ${given.length} in the log`);
  expect(given).toHaveLength(pressed);
  expect(new Set(log.map(({ device }) => device)).size).toBe(1);

  // Each tab shows the same, and that is what the log says.
  const answers = projectAnswers(log);
  for (const each of tabs) {
    const step = WORK.find(({ path }) => each.url().endsWith(path));
    const { object = '', cards = [], categories = [] } = step?.exercises[0] ?? {};
    const latest = cards.map(({ id }) => answers.get(cardId(object, id))?.latest.result.category);
    expect(latest.length).toBeGreaterThan(4);
    const shown = () =>
      each.evaluate(() =>
        [...document.querySelectorAll('.sort-card')].map((card) =>
          [...card.querySelectorAll('button')].findIndex(
            ({ ariaPressed }) => ariaPressed === 'true',
          ),
        ),
      );
    await expect
      .poll(async () => (await shown()).map((index) => categories[index]?.id))
      .toEqual(latest);
  }
  expect(errors).toEqual([]);
}

/** Presses one category after the other; how many of these the page set out to keep. */
function pressFor(tab: Page, milliseconds: number): Promise<number> {
  return tab.evaluate(async (duration) => {
    const status = document.querySelector<HTMLElement>('[data-keeping]');
    const cards = [...document.querySelectorAll('.sort-card')];
    if (!status || cards.length === 0) throw new Error('Nothing to sort.');
    let begun = 0;
    new MutationObserver(() => {
      if (status.dataset['keeping'] === 'busy') begun += 1;
    }).observe(status, { attributes: true });
    const until = Date.now() + duration;
    for (let turn = 0; Date.now() < until; turn += 1) {
      const card = cards[turn % cards.length];
      card?.querySelector<HTMLElement>('button[aria-pressed=false]')?.click();
      await new Promise((resolve) => setTimeout(resolve, 5));
      while (status.dataset['keeping'] === 'busy') {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }
    return begun;
  }, milliseconds);
}
