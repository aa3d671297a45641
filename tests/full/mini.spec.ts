import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { BUDGETS } from '#cli/budgets.ts';
import { measurePage } from '#cli/measurePage.ts';
import { expectNoViolations } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { buildLargeSite, type LargeSite } from '../support/largeSite.ts';
import { readStatements, ready } from '../support/learner.ts';
import { MINI_FILE } from '../support/minis.ts';
import { question, said } from '../support/talking.ts';

const STEP = 'modules/herkennen/drie-lezingen/';
const SEVEN = 7;

/** A step with a mini-case and a card, as an author writes them. */
const TEXT = `Een korte tekst.<Bron id="werkprogramma" />

<Minigesprek id="mini-proef" />

<Oefengesprek id="al-elf-keer" />
`;

/** Puts them in a step of a copy of the site: that one holds no mini-case of its own yet. */
function placeMini(folder: string): void {
  copyFileSync(MINI_FILE, join(folder, 'content/oefengesprekken', basename(MINI_FILE)));
  const step = join(folder, 'content/modules/herkennen/02-drie-lezingen.mdx');
  const [frontmatter = ''] = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(step, 'utf8')) ?? [];
  writeFileSync(step, `${frontmatter}\n${TEXT}`);
}

const test = base.extend<object, { site: LargeSite }>({
  site: [
    // Playwright reads from the braces which fixtures this one needs.
    async ({}, use) => {
      const site = await buildLargeSite(SEVEN, { port: 4395, change: placeMini });
      await use(site);
      site.end();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

const mini = (page: Page) => page.getByRole('region', { name: 'Terug van het gesprek' });
const ended = (page: Page) => mini(page).getByRole('heading', { name: /^Einde van het gesprek/ });

async function open(page: Page, { url }: LargeSite): Promise<void> {
  await page.goto(url + STEP);
  await ready(page);
  await expect(question(page)).toBeVisible();
}

/** Chooses by number key, from where focus is. */
async function press(page: Page, text: string): Promise<void> {
  const texts = await page.locator('.choice > span').allTextContents();
  expect(texts).toContain(text);
  await page.keyboard.press(String(texts.indexOf(text) + 1));
}

test.describe('a mini-case in a step', { tag: '@full' }, () => {
  test.describe.configure({ mode: 'serial', timeout: 600_000 });

  test('is played by keyboard, tells each line once and shows below it what each choice did', async ({
    page,
    site,
  }) => {
    await open(page, site);
    await tabTo(page, 'button', /Hoe was dat voor jou/);
    await expect(page.getByRole('log')).toHaveAttribute('aria-live', 'polite');
    await expectNoViolations(page, 'first moment');
    await press(page, 'Hoe was dat voor jou?');
    await expect(question(page)).toBeFocused();
    expect(await said(page)).toEqual([
      'Het ging goed. Alleen vroegen ze of ik thuis wel Nederlands spreek.',
      'Hoe was dat voor jou?',
      'Raar. Ik praatte al een halfuur Nederlands.',
      'Ik wil de plek misschien nog wel.',
    ]);
    await press(page, 'Ik bel ze vandaag nog.');
    await expect(ended(page)).toBeFocused();
    const after = mini(page).locator('.talk-end');
    await expect(after.getByText('Het bureau weet het nu')).toBeVisible();
    await expect(after.getByText('Zij zegt zelf wat het met haar deed.')).toBeVisible();
    await expect(after.getByText('Je belt met de helft van het verhaal.')).toBeVisible();
    await expectNoViolations(page, 'ending');
  });

  test('is kept as every conversation is, and stands there again on the next visit', async ({
    page,
    site,
  }) => {
    await open(page, site);
    await page.getByRole('button', { name: /Hoe was dat voor jou/ }).click();
    await expect(question(page)).toBeFocused();
    await page.getByRole('button', { name: /Wat zou jij willen/ }).click();
    await expect(ended(page)).toBeFocused();
    await expect
      .poll(async () =>
        (await readStatements(page))
          .filter(({ object }) => object.startsWith('scenario:'))
          .map(({ verb, object }) => `${verb} ${object}`),
      )
      .toEqual([
        'experienced scenario:mini-proef',
        'chose scenario:mini-proef/moment:terloops',
        'chose scenario:mini-proef/moment:wat-nu',
        'completed scenario:mini-proef',
      ]);
    await page.reload();
    await ready(page);
    await expect(ended(page)).toHaveText('Einde van het gesprek: Noor denkt na');
    await expect(ended(page)).not.toBeFocused();
    await expect(page.getByRole('log')).toHaveAttribute('aria-live', 'off');
  });

  test('can be tried again from each of its moments', async ({ page, site }) => {
    await open(page, site);
    await page.getByRole('button', { name: /Hoe was dat voor jou/ }).click();
    await expect(question(page)).toBeFocused();
    await page.getByRole('button', { name: /Ik bel ze vandaag/ }).click();
    await expect(ended(page)).toBeFocused();
    await mini(page)
      .getByRole('button', { name: /^Probeer een andere keuze.*Wat nu/ })
      .click();
    await expect(question(page)).toBeFocused();
    await page.getByRole('button', { name: /Wat zou jij willen/ }).click();
    await expect(ended(page)).toHaveText('Einde van het gesprek: Noor denkt na');
    expect((await said(page)).filter((line) => line === 'Hoe was dat voor jou?')).toHaveLength(1);
    await mini(page)
      .getByRole('button', { name: /^Probeer een andere keuze.*Terloops/ })
      .click();
    await expect(question(page)).toBeFocused();
    expect(await said(page)).toHaveLength(1);
  });

  test('can be found again on Mijn', async ({ page, site }) => {
    await open(page, site);
    await page.getByRole('button', { name: /Hoe was dat voor jou/ }).click();
    await expect(question(page)).toBeFocused();
    await page.goto(`${site.url}mijn/`);
    await ready(page);
    const link = page.getByRole('link', { name: 'Terug van het gesprek' });
    await expect(link.first()).toHaveAttribute('href', `/${STEP}`);
  });

  test('weighs no more than a conversation on its own page', async ({ page, site }) => {
    const weight = await measurePage(page, site.url, STEP, site.outDir);
    expect(weight.framework).toBe(true);
    expect(weight.js).toBeLessThanOrEqual(BUDGETS.talkJs);
    expect(weight.css).toBeLessThanOrEqual(BUDGETS.css);
  });

  test('is printed as text, once', async ({ page, site }) => {
    await open(page, site);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('log')).toBeHidden();
    await expect(mini(page).getByRole('heading', { level: 3, name: 'Terloops' })).toBeVisible();
  });

  test('fits a narrow screen, with its text opened', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, site);
    await mini(page).getByText('Lees het als tekst').click();
    await expectNoViolations(page, 'with its text');
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider).toBe(false);
  });
});

test.describe('a mini-case without JavaScript', { tag: '@full' }, () => {
  test.describe.configure({ mode: 'serial', timeout: 600_000 });
  test.use({ javaScriptEnabled: false });

  test('is read as text, with links from choice to moment within the step', async ({
    page,
    site,
  }) => {
    await page.goto(site.url + STEP);
    await expect(mini(page).getByText(/werkt alleen met JavaScript/)).toBeVisible();
    await mini(page).getByText('Lees het als tekst').click();
    await expect(mini(page).getByRole('heading', { level: 3, name: 'Terloops' })).toBeVisible();
    await mini(page).getByText('Hoe was dat voor jou?').click();
    await mini(page)
      .getByRole('link', { name: /^Lees verder bij \d+, ‘Wat nu’/ })
      .first()
      .click();
    await expect(page).toHaveURL(/#mini-proef-wat-nu$/);
    await expect(mini(page).getByRole('heading', { level: 3, name: 'Wat nu' })).toBeInViewport();
  });
});

test.describe('a conversation that a step leads to', { tag: '@full' }, () => {
  test.describe.configure({ mode: 'serial', timeout: 600_000 });

  test('stands there as a card with its minutes, and leads back to the step', async ({
    page,
    site,
  }) => {
    await page.goto(site.url + STEP);
    const card = page.getByRole('article').filter({ hasText: 'Je speelt' }).last();
    await expect(card.getByText(/^\d+ min/)).toBeVisible();
    await card.getByRole('link').click();
    await expect(page).toHaveURL(/oefengesprekken\/al-elf-keer\/$/);
    await page.getByRole('link', { name: /^Naar de stap ‘Drie lezingen/ }).click();
    await expect(page).toHaveURL(/drie-lezingen\/$/);
  });
});
