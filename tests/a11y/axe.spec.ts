import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from '#cli/budgets.ts';
import { expectNoViolations } from '../support/axe.ts';
import { backupOf, choose, institution, joinFile, line } from '../support/backupFile.ts';
import { answer, expectKept, ready } from '../support/learner.ts';
import {
  allPages,
  FIRST_STEP,
  KNOWLEDGE,
  LAST_STEP,
  REFLECTION,
  PATTERN,
  READINGS,
  SORTING,
} from '../support/pages.ts';

const ONE_OF_EACH = new Set<string>(Object.values(PAGE_TYPES));

for (const path of allPages()) {
  // One page of each type; in the full run every page.
  const tag = ONE_OF_EACH.has(path) ? [] : ['@full'];
  test(`axe finds nothing on /${path}`, { tag }, async ({ page }) => {
    await page.goto(path);
    await ready(page);
    await expectNoViolations(page, path);
  });
}

for (const step of [FIRST_STEP, KNOWLEDGE]) {
  test(`axe finds nothing after answering on /${step}`, async ({ page }) => {
    await page.goto(step);
    await ready(page);
    for (const option of [/Goed dat je|Zonder opzet/, /Misschien|Het kan verboden/]) {
      await answer(page, option);
      await expectKept(page);
    }
    await page.getByText('Uitleg bij alle antwoorden').click();
    await expectNoViolations(page, step);
  });
}

for (const step of [SORTING, PATTERN]) {
  test(`axe finds nothing after sorting on /${step}`, async ({ page }) => {
    await page.goto(step);
    await ready(page);
    for (const button of await page.getByRole('button', { name: 'Meer weten' }).all())
      await button.click();
    await expect(page.getByText('Zo heb jij gesorteerd')).toBeVisible();
    await page.getByText('Uitleg bij alle situaties').click();
    await expectNoViolations(page, step);
  });
}

test('axe finds nothing with a kept text and action', async ({ page }) => {
  await page.goto(REFLECTION);
  await ready(page);
  await page.getByRole('textbox', { name: /Wat hoorde/ }).fill('Een tekst.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await expectNoViolations(page, REFLECTION);
  await page.goto(LAST_STEP);
  await ready(page);
  await page.getByRole('radio', { name: /Ik zoek op/ }).check();
  await page.getByRole('button', { name: 'Bewaar mijn voornemen' }).click();
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await expectNoViolations(page, LAST_STEP);
});

test('axe finds nothing with a term and a source open on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(READINGS);
  await page.getByRole('button', { name: /^Bron/ }).first().click();
  await page.getByText('Alle stappen').click();
  await page.getByRole('button', { name: 'signaal' }).click();
  await expectNoViolations(page, READINGS);
});

test('axe finds nothing on /mijn/ with something in each part', async ({ page }) => {
  const [step, other] = ['module:herkennen/step:morgen', 'module:herkennen/step:bedoeling'];
  const object = `${other}/question:zo-bedoeld`;
  const first = line('answered', object, { result: { option: 'altijd' } });
  const then = { result: { option: 'geen-opzet' }, replaces: first.id };
  await joinFile(
    page,
    backupOf(
      [
        line('experienced', other),
        first,
        line('answered', object, then),
        line('planned', `${step}/question:morgen-doe-ik`, {
          result: { text: 'Ik vraag door.', due: '2026-11-01' },
        }),
        line('reflected', 'module:herkennen/step:van-wie/question:wat-hoorde-ik', {
          result: { text: 'Een tekst.' },
        }),
        line('experienced', 'module:onbekend/step:onbekend'),
      ],
      [institution({ desk: 'Loket' }), institution({ desk: 'Balie', 'desk.address': 'a.nl' })],
    ),
  );
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
  await expectNoViolations(page, 'mijn/');
  await page.getByRole('button', { name: 'Verander', exact: true }).click();
  await page.getByRole('button', { name: /Wis alles/ }).click();
  await choose(page, backupOf([line('experienced', step)]));
  await expect(page.getByText('Dit verandert er')).toBeVisible();
  await expectNoViolations(page, 'mijn/, changing');
  await page.getByRole('button', { name: 'Laat zoals het was' }).click();
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await choose(page, backupOf([], [], { version: 99 }));
  await expect(page.getByText('met een nieuwere versie')).toBeVisible();
  await expectNoViolations(page, 'mijn/, refusing');
});

test('axe finds nothing on home and the module page with progress', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  for (const path of ['', 'modules/herkennen/']) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: /Verder bij stap 1/ }).first()).toBeVisible();
    await expectNoViolations(page, path);
  }
});
