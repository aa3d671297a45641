import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { backupOf, documentOf, joinFile } from '../support/backupFile.ts';
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

/** What another device kept of a group. */
const kept = (turns: readonly object[]) =>
  documentOf(`room:${SCENARIO.id}`, {
    room: JSON.stringify({
      begun: '2026-10-01T09:00:00.000Z',
      turns,
      counts: {},
      phase: 'counting',
      timer: { left: 120 },
    }),
  });

test('the time to talk runs, stands still, grows and is over with one sentence', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-02T09:00:00') });
  await begin(page);
  const clock = page.getByRole('timer', { name: 'Tijd om te praten' });
  const over = page.getByRole('status').filter({ hasText: 'De tijd is om.' });
  await expect(clock).toHaveText('2:00');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor(30_000);
  await expect(clock).toHaveText('1:30');
  await page.getByRole('button', { name: 'Pauze' }).click();
  await page.clock.runFor(10_000);
  await expect(clock).toHaveText('1:30');
  await page.getByRole('button', { name: 'Een minuut erbij' }).click();
  await expect(clock).toHaveText('2:30');
  await page.getByRole('button', { name: 'Start' }).click();
  // The screen was off meanwhile: it is the clock that counts, not the ticks.
  await page.clock.fastForward(149_000);
  await expect(clock).toHaveText('0:01');
  await expect(over).toBeHidden();
  await page.clock.runFor(1_000);
  await expect(clock).toHaveText('0:00');
  await expect(over).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar 2:00' }).click();
  await expect(clock).toHaveText('2:00');
  await expect(over).toBeHidden();
});

test('what another device kept stands aside until someone decides', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Een stem erbij voor keuze 1' }).click();
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await joinFile(page, backupOf([], [kept(WAY.slice(0, 1))]));
  await open(page);
  const other = page.getByText('Er is nog een versie van dit gesprek');
  await expect(other).toContainText('begonnen op');
  await expect(page.getByText('Moment 1')).toBeVisible();
  await page.getByRole('button', { name: 'Ga verder met die versie' }).click();
  await expect(page.getByText('Moment 2')).toBeVisible();
  // The one that was on stands aside in its turn; throwing that away leaves this one.
  await expect(other).toBeVisible();
  await page.getByRole('button', { name: 'Gooi die versie weg' }).click();
  await expect(other).toBeHidden();
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Moment 2')).toBeVisible();
  await expect(other).toBeHidden();
});

test('a choice that an author took away is told, and the votes go on from where it was', async ({
  page,
}) => {
  const turns = [...WAY.slice(0, 1), { moment: 'bestaat-niet-meer', choice: 'weg' }];
  await joinFile(page, backupOf([], [kept(turns)]));
  await open(page);
  await expect(page.getByText('Dit gesprek is veranderd sinds je vorige bezoek')).toBeVisible();
  await expect(page.getByText('Moment 2')).toBeVisible();
  await page.getByRole('button', { name: 'Een stem erbij voor keuze 1' }).click();
  await expect(votes(page, 1)).toHaveValue('1');
});

test('a browser that keeps nothing lets a group play, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await begin(page);
  await page.getByRole('button', { name: 'Een stem erbij voor keuze 1' }).click();
  await expect(page.getByText('Deze browser bewaart nu niets.')).toBeVisible();
  await expect(page.getByText('Bewaard op dit apparaat')).toBeHidden();
  await page.getByRole('button', { name: 'Toon de stemmen' }).click();
  await page.getByRole('button', { name: 'Toon wat elke keuze doet' }).click();
  await page.getByRole('button', { name: 'Ga verder met keuze 1' }).click();
  await expect(page.getByText('Moment 2')).toBeVisible();
});

test('on a wide screen what a choice does stands under that choice, in even rows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await page.getByRole('button', { name: 'Toon de stemmen' }).click();
  await page.getByRole('button', { name: 'Toon wat elke keuze doet' }).click();
  const cards = await page.locator('.room-card').evaluateAll((all) =>
    all.map((card) => ({
      top: Math.round(card.getBoundingClientRect().top),
      lefts: new Set([...card.children].map((part) => part.getBoundingClientRect().left)).size,
    })),
  );
  // Four choices: two rows of two.
  expect(cards.map(({ top }) => top === cards[0]?.top)).toEqual([true, true, false, false]);
  expect(cards.map(({ lefts }) => lefts)).toEqual([1, 1, 1, 1]);
});

test('in the number of votes only digits count', async ({ page }) => {
  await begin(page);
  await votes(page, 1).focus();
  await page.keyboard.type('1e3');
  await expect(votes(page, 1)).toHaveValue('13');
  await page.getByRole('button', { name: 'Toon de stemmen' }).click();
  await expect(page.getByText('13 stemmen').first()).toBeVisible();
});

test('a usual moment and three of its choices fit on a screen of 1280 by 800', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await expect(page.locator('.room-choice').nth(2)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the second click of a double one skips neither the few nor what each choice does', async ({
  page,
}) => {
  await begin(page);
  const button = (name: string) => page.getByRole('button', { name });
  await button('Een stem erbij voor keuze 1').click();
  await button('Toon de stemmen').dispatchEvent('click', { detail: 1 });
  // What came in its place gets the second one, wherever it stands on this screen.
  await button('Toon wat elke keuze doet').dispatchEvent('click', { detail: 2 });
  await expect(button('Ga verder met keuze 1')).toBeHidden();
  await button('Toon wat elke keuze doet').dispatchEvent('click', { detail: 1 });
  await button('Ga verder met keuze 1').dispatchEvent('click', { detail: 2 });
  await expect(button('Ga verder met keuze 1')).toBeVisible();
  await expect(page.getByText('Moment 1')).toBeVisible();
});

test('a key that is held down counts once', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Een stem erbij voor keuze 1' }).focus();
  for (let pressed = 0; pressed < 4; pressed += 1) await page.keyboard.down('3');
  await page.keyboard.up('3');
  await expect(votes(page, 3)).toHaveValue('1');
});
