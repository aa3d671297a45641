import { expect, test, type Page } from '@playwright/test';
import { choiceOf, playableOf, replay, type Turn } from '#core/dialogue/play.ts';
import { transcriptOf } from '#core/dialogue/transcript.ts';
import { SOON } from '#islands/parts/secondClick.ts';
import { readScenario, waysToEndings } from '../support/conversations.ts';
import { shippedScenarios } from '../support/scenarios.ts';
import { begin, choose, log, passWords, question, said, urlOf } from '../support/talking.ts';
import { tabTo } from '../support/keyboard.ts';
import { readStatements, storedText } from '../support/learner.ts';

for (const slug of ['al-elf-keer', 'representatief', 'vertel-ik-het']) {
  const scenario = readScenario(slug);
  const playable = playableOf(scenario);

  test(`each ending of ‘${scenario.title}’ is reached with the keyboard only, and each line is told once`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const ways = waysToEndings(scenario);
    expect([...ways.keys()].sort()).toEqual(scenario.endings.map(({ id }) => id).sort());
    for (const way of ways.values()) {
      await begin(page, slug);
      for (const [index, turn] of way.entries()) {
        await choose(page, scenario, turn);
        const turns = way.slice(0, index + 1);
        const lines = transcriptOf(playable, replay(playable, turns), turns);
        await expect.poll(() => said(page)).toEqual(lines.map(({ text }) => text));
      }
      await expect(page.getByRole('heading', { name: /^Einde van het gesprek/ })).toBeFocused();
      await tabTo(page, 'button', /Naar de terugblik/);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Terugblik', exact: true })).toBeFocused();
    }
  });
}

const SLUG = 'al-elf-keer';
const SCENARIO = readScenario(SLUG);
const WAYS = [...waysToEndings(SCENARIO)].sort(([, a], [, b]) => b.length - a.length);
const [, LONG] = WAYS[0] ?? ['', []];

test('a step back, any number of times, shows the earlier moment, and closing the page there goes on there', async ({
  page,
}) => {
  await begin(page, SLUG);
  const shown: string[][] = [];
  for (const turn of LONG.slice(0, 3)) {
    shown.push(await said(page));
    await choose(page, SCENARIO, turn);
  }
  for (const before of shown.toReversed()) {
    await page.getByRole('button', { name: 'Een stap terug' }).click();
    await expect.poll(() => said(page)).toEqual(before);
  }
  await expect(page.getByRole('button', { name: 'Een stap terug' })).toBeHidden();
  const [first] = LONG;
  if (!first) throw new Error('No turns.');
  await passWords(page);
  await page.locator('.choice').first().click();
  await page.getByRole('button', { name: 'Een stap terug' }).click();
  await expect
    .poll(async () => (await readStatements(page)).filter(({ verb }) => verb === 'returned').length)
    .toBe(4);
});

test('a conversation goes on at the same moment after closing the page, with the same order of choices', async ({
  page,
}) => {
  await begin(page, SLUG);
  for (const turn of LONG.slice(0, 2)) await choose(page, SCENARIO, turn);
  await passWords(page);
  const before = await said(page);
  const choices = await page.locator('.choice').allTextContents();
  await expect
    .poll(async () => (await readStatements(page)).filter(({ verb }) => verb === 'chose').length)
    .toBe(2);
  await page.goto('over/');
  await page.goto(urlOf(SLUG));
  await page.getByRole('button', { name: /^Ga verder bij/ }).click();
  await passWords(page);
  expect(await said(page)).toEqual(before);
  expect(await page.locator('.choice').allTextContents()).toEqual(choices);
  // What stood there already is not told again: reading begins at the heading.
  await expect(log(page)).toHaveAttribute('aria-live', 'polite');
});

test('when an author changed the way since, the page says so and goes on at the last moment that is still there', async ({
  page,
}) => {
  await begin(page, SLUG);
  for (const turn of LONG.slice(0, 2)) await choose(page, SCENARIO, turn);
  const before = await said(page);
  await expect(question(page).or(page.getByRole('button', { name: 'Sla over' }))).toBeVisible();
  await page.evaluate((scenario) => {
    const opening = indexedDB.open('gelijke-stage');
    return new Promise<void>((resolve) => {
      opening.onsuccess = () => {
        const database = opening.result;
        const store = database.transaction('statements', 'readwrite').objectStore('statements');
        store.getAll().onsuccess = ({ target }) => {
          const rows = (target as IDBRequest<{ id: string; verb: string; attempt: string }[]>)
            .result;
          const last = rows.findLast(({ verb }) => verb === 'chose');
          // A choice at a moment that this release does not have.
          const row = { ...last, id: `${last?.id.slice(0, -4)}ffff`, after: last?.id };
          store.put({
            ...row,
            object: `${scenario}/moment:vervallen`,
            result: { option: 'weg' },
          }).onsuccess = () => {
            database.close();
            resolve();
          };
        };
      };
    });
  }, `scenario:${SCENARIO.id}`);
  await page.reload();
  await page.getByRole('button', { name: /^Ga verder bij/ }).click();
  await expect(page.getByText('Dit gesprek is veranderd sinds je vorige bezoek')).toBeFocused();
  await expect.poll(() => said(page)).toEqual(before);
});

/** Statements of one kind in the log, once there are so many and writing is over. */
async function written(page: Page, verb: string, count: number) {
  const find = async () => (await readStatements(page)).filter((each) => each.verb === verb);
  await expect.poll(async () => (await find()).length).toBe(count);
  return find();
}

test('a double click begins once, chooses once, and comes to an end once', async ({ page }) => {
  await page.goto(urlOf(SLUG));
  await page.getByRole('button', { name: 'Begin het gesprek' }).dblclick();
  const skip = page.getByRole('button', { name: 'Sla over' });
  const end = page.getByRole('button', { name: 'Naar de terugblik' });
  let count = 0;
  for (;;) {
    await expect(question(page).or(skip).or(end)).toBeVisible();
    if (await end.isVisible()) break;
    await passWords(page);
    // Sooner on the same spot it is one of the clicks before.
    await page.waitForTimeout(SOON);
    await page.locator('.choice').first().dblclick();
    count += 1;
    await written(page, 'chose', count);
  }
  await written(page, 'completed', 1);
  await written(page, 'experienced', 1);
});

test('a second click or tap on the same spot does not choose what came to stand there', async ({
  page,
}) => {
  await begin(page, SLUG);
  await choose(page, SCENARIO, LONG[0] as Turn);
  await passWords(page);
  // As two taps of a finger: the second one as soon as the next choices are there.
  await page.evaluate(async () => {
    const tap = () =>
      document
        .querySelector('.choice')
        ?.dispatchEvent(
          new MouseEvent('click', { bubbles: true, detail: 1, clientX: 200, clientY: 300 }),
        );
    const first = document.querySelector('.choice');
    tap();
    while (first?.isConnected || !document.querySelector('.choice'))
      await new Promise(requestAnimationFrame);
    tap();
  });
  await expect(log(page).locator('[data-me="true"]')).toHaveCount(2);
  await page.waitForTimeout(SOON);
  await written(page, 'chose', 2);
});

test('a conversation that was only begun goes on, and a way that was left is listed', async ({
  page,
}) => {
  await begin(page, SLUG);
  await page.getByRole('textbox', { name: 'Jouw woorden' }).fill('Mijn eerste zin');
  await page.getByRole('button', { name: 'Toon de keuzes' }).click();
  await expect(page.getByText('Mijn eerste zin')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Ga verder bij/ }).click();
  await expect(page.getByText('Mijn eerste zin')).toBeVisible();
  await choose(page, SCENARIO, LONG[0] as Turn);
  await page.getByRole('button', { name: 'Stop hier' }).click();
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(page.getByRole('textbox', { name: 'Jouw woorden' })).toBeVisible();
  await page.reload();
  await page.getByText('Je pogingen (1)').click();
  await page
    .locator('.attempts')
    .getByRole('button', { name: /^Ga verder/ })
    .click();
  await expectLastSaid(page, 0);
});

test('without a network after loading one can still talk to the end', async ({ page, context }) => {
  await page.goto(urlOf(SLUG));
  await expect(page.getByRole('button', { name: 'Begin het gesprek' })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Begin het gesprek' }).click();
  for (const turn of LONG) await choose(page, SCENARIO, turn);
  await expect(page.getByRole('heading', { name: /^Einde van het gesprek/ })).toBeVisible();
  await context.setOffline(false);
});

test('a second try asks for own words again, and does not show those of the first', async ({
  page,
}) => {
  await begin(page, SLUG);
  const field = page.getByRole('textbox', { name: 'Jouw woorden' });
  await field.fill('Mijn eerste zin');
  await page.getByRole('button', { name: 'Toon de keuzes' }).click();
  await expect(page.getByText('Mijn eerste zin')).toBeVisible();
  await page.getByRole('button', { name: 'Stop hier' }).click();
  // Who stops goes on from the buttons, by keyboard too.
  await expect(page.locator('.play button').first()).toBeFocused();
  await begin(page, SLUG);
  await expect(field).toHaveValue('');
  await expect(page.getByText('Mijn eerste zin')).toBeHidden();
});

for (const height of [640, 900]) {
  test(`who goes on, on a screen of ${height} px, lands at what was said last and at the choices`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height });
    await begin(page, SLUG);
    for (const [index, turn] of LONG.slice(0, 4).entries()) {
      await choose(page, SCENARIO, turn);
      await expectLastSaid(page, index);
    }
    await page.reload();
    await page.getByRole('button', { name: /^Ga verder bij/ }).click();
    await expectLastSaid(page, 3);
    await expect(
      question(page).or(page.getByRole('heading', { name: /./ }).and(page.locator(':focus'))),
    ).toBeFocused();
  });
}

/** The choice of a turn of the long way stands on the screen. */
async function expectLastSaid(page: Page, index: number): Promise<void> {
  const own = log(page).locator('[data-me="true"]');
  await expect(own).toHaveCount(index + 1);
  await expect(own.last()).toContainText(choiceOf(SCENARIO, LONG[index] as Turn).text);
  await expect(own.last()).toBeInViewport();
}

test('every try is kept: one that was left goes on, one that ended is looked back at', async ({
  page,
}) => {
  await begin(page, SLUG);
  for (const turn of LONG) await choose(page, SCENARIO, turn);
  await begin(page, SLUG);
  const [first] = LONG;
  await choose(page, SCENARIO, first as Turn);
  await page.getByRole('button', { name: 'Stop hier' }).click();
  await page.reload();
  await page.getByText('Je pogingen (2)').click();
  const tries = page.locator('.attempts li');
  await expect(tries).toHaveCount(2);
  await expect(tries.first()).toContainText(/\d+ \p{L}+ \d{4} om \d\d:\d\d, gestopt bij ‘/u);
  await tries
    .first()
    .getByRole('button', { name: /^Ga verder/ })
    .click();
  await expectLastSaid(page, 0);
  await page.getByRole('button', { name: 'Stop hier' }).click();
  await page.getByText('Je pogingen (2)').click();
  await tries
    .nth(1)
    .getByRole('button', { name: /^Terugblik/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Terugblik', exact: true })).toBeFocused();
  await expect(page.locator('.looked-back > li')).toHaveCount(LONG.length);
});

test('two tabs do not disturb each other', async ({ page, context }) => {
  await begin(page, SLUG);
  const other = await context.newPage();
  await begin(other, SLUG);
  await passWords(page);
  await passWords(other);
  const texts = await page.locator('.choice').allTextContents();
  await page.locator('.choice').first().click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(3);
  expect(await other.locator('.choice').allTextContents()).toEqual(texts);
  await other.locator('.choice').last().click();
  await expect.poll(async () => (await said(other)).length).toBeGreaterThan(3);
  expect(await said(other)).not.toEqual(await said(page));
});

test('own words come first, stay on the device and stand beside the choice afterwards', async ({
  page,
}) => {
  const [, way = []] =
    WAYS.find(([, turns]) => {
      const moment = SCENARIO.moments.find(({ id }) => id === turns[0]?.moment);
      return moment?.ownWords !== undefined;
    }) ?? [];
  await begin(page, SLUG);
  const field = page.getByRole('textbox', { name: 'Jouw woorden' });
  await field.fill('Wat vervelend, vertel');
  await page.reload();
  await page.getByRole('button', { name: /Begin opnieuw|Begin het gesprek/ }).click();
  await expect(field).toHaveValue('Wat vervelend, vertel');
  await page.getByRole('button', { name: 'Toon de keuzes' }).click();
  await expect(page.getByText('Wat vervelend, vertel')).toBeVisible();
  for (const turn of way) await choose(page, SCENARIO, turn);
  await page.getByRole('button', { name: 'Naar de terugblik' }).click();
  const first = page.locator('.looked-back > li').first();
  await expect(first).toContainText('Wat vervelend, vertel');
  await expect(first).toContainText(choiceOf(SCENARIO, way[0] as Turn).text);
  await page.goto('mijn/');
  await expect(page.getByText('Wat vervelend, vertel')).toBeVisible();
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await page.getByRole('button', { name: 'Ja, gooi weg' }).click();
  await expect.poll(() => storedText(page)).not.toContain('Wat vervelend');
});

test('from the look back one tries again from any moment, and sees the two ways side by side', async ({
  page,
}) => {
  await begin(page, SLUG);
  for (const turn of LONG) await choose(page, SCENARIO, turn);
  await page.getByRole('button', { name: 'Naar de terugblik' }).click();
  await expect(page.getByRole('heading', { name: 'Twee pogingen naast elkaar' })).toBeHidden();
  const second = page.locator('.looked-back > li').nth(1);
  await second.getByRole('button', { name: /^Probeer vanaf hier/ }).click();
  // Another choice this time, and then on to an end.
  const taken = choiceOf(SCENARIO, LONG[1] as Turn).text;
  for (let first = true; ; first = false) {
    const end = page.getByRole('button', { name: 'Naar de terugblik' });
    await expect(
      question(page)
        .or(page.getByRole('button', { name: 'Sla over' }))
        .or(end),
    ).toBeVisible();
    if (await end.isVisible()) break;
    await passWords(page);
    const lines = (await said(page)).length;
    const choices = page.locator('.choice');
    // Sooner on the same spot is a second click of a double one.
    await page.waitForTimeout(SOON);
    await (first ? choices.filter({ hasNotText: taken }) : choices).first().click();
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(lines);
  }
  await page.getByRole('button', { name: 'Naar de terugblik' }).click();
  const ways = page.locator('.two-tries > div');
  await expect(ways).toHaveCount(2);
  await expect(ways.nth(1)).toContainText(taken);
  // Also after a reload: the way it came from has most in common.
  await page.reload();
  await page.getByRole('button', { name: 'Bekijk je laatste terugblik' }).click();
  await expect(ways.nth(1)).toContainText(taken);
  await expect(ways.nth(0)).not.toContainText(taken);
  await expect(page.getByText(/^Tot hier waren ze gelijk/)).toBeVisible();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
});

test('the sheet to take along is one page, with the conversation, stronger sentences and the intention', async ({
  page,
}) => {
  await begin(page, SLUG);
  for (const turn of LONG) await choose(page, SCENARIO, turn);
  await page.getByRole('button', { name: 'Naar de terugblik' }).click();
  await page
    .getByRole('textbox', { name: 'Wat neem je hiervan mee?' })
    .fill('Ik vraag het morgen.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.take-away');
  await expect(sheet).toBeVisible();
  await expect(page.locator('.debrief-screen')).toBeHidden();
  await expect(sheet).toContainText('Ik vraag het morgen.');
  await expect(sheet).toContainText('Sterkere zinnen');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.goto('mijn/');
  await expect(page.getByText('Ik vraag het morgen.')).toBeVisible();
});

for (const [slug, { facilitation }] of shippedScenarios) {
  test(`the sheet for the facilitator of ${slug} is at most two pages, with the map in words too`, async ({
    page,
  }) => {
    await page.goto(`oefengesprekken/${slug}/begeleiding/`);
    await expect(page.getByText(facilitation?.pitfalls[0] ?? '?')).toBeVisible();
    await expect(page.getByRole('img', { name: /^Kaart van het gesprek/ })).toBeVisible();
    await page.getByText('De kaart in woorden').click();
    await expect(page.getByText(/^Keuze 1: naar /).first()).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
  });
}

test('the overview tells with whom, how long, which role, and what was tried', async ({ page }) => {
  await page.goto('oefengesprekken/');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(shippedScenarios.length);
  const card = cards.filter({ hasText: SCENARIO.title });
  await expect(card).toContainText('Je speelt: studieloopbaanbegeleider');
  await expect(card).toContainText(/\d+ min/);
  await begin(page, SLUG);
  await page.goto('oefengesprekken/');
  await expect(card).toContainText(/Begonnen op \d+ \p{L}+ \d{4}/u);
  await page.goto('mijn/');
  const mine = page.getByRole('region', { name: 'Oefengesprekken' });
  await expect(mine).toContainText(/Begonnen op/);
  await mine.getByRole('link', { name: 'Naar het gesprek' }).click();
  await expect(page).toHaveURL(new RegExp(`${urlOf(SLUG)}$`));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a conversation can be read and played as a text, from moment to moment', async ({
    page,
  }) => {
    await page.goto(urlOf(SLUG));
    await expect(page.getByText('Het gesprek spelen werkt alleen met JavaScript.')).toBeVisible();
    await expect(page.getByText(SCENARIO.learner.about)).toBeVisible();
    await page.getByRole('link', { name: 'Lees het als tekst' }).click();
    for (const turn of LONG) {
      const moment = page.locator(`[id="${turn.moment}"]`);
      const choice = choiceOf(SCENARIO, turn);
      await moment.getByText(choice.text, { exact: true }).click();
      const on = moment.getByRole('link', { name: /^Lees verder bij/ }).filter({ visible: true });
      await expect(on.first()).toBeVisible();
      await on.first().click();
      await moment.getByText(choice.text, { exact: true }).click();
    }
  });
});

test('when the code for looking back does not arrive the page says so, and it works later', async ({
  page,
}) => {
  await page.route('**/Debrief*.js', (route) => route.abort());
  await begin(page, SLUG);
  for (const turn of LONG) await choose(page, SCENARIO, turn);
  await page.getByRole('button', { name: 'Naar de terugblik' }).click();
  await expect(page.getByText('De terugblik kwam niet aan.')).toBeVisible();
  await page.unroute('**/Debrief*.js');
  await page.getByRole('button', { name: 'Naar de terugblik' }).click();
  await expect(page.getByRole('heading', { name: 'Terugblik', exact: true })).toBeFocused();
});
