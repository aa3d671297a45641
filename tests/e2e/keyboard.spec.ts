import { expect, test, type Page } from '@playwright/test';
import { tabTo } from '../support/keyboard.ts';
import { expectKept, ready } from '../support/learner.ts';

async function goOn(page: Page, name: RegExp, heading: string) {
  await tabTo(page, 'link', name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await ready(page);
}

/** Sorts every card on the page with the number keys, one category after the other. */
async function sortAll(page: Page, cards: number) {
  for (let card = 0; card < cards; card += 1) {
    await tabTo(page, 'button', /Zeker een gesprek waard/);
    await page.keyboard.press(String((card % 3) + 1));
  }
  await expect(page.getByText(`${cards} van ${cards} gesorteerd`)).toBeVisible();
  await expectKept(page);
}

test('a learner does the whole module with the keyboard only', async ({ page }) => {
  await page.goto('');
  await goOn(page, /Begin met ‘Herkennen’/, 'De plek was ineens vergeven');

  await tabTo(page, 'radio', /Goed dat je het vertelt/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Dat is discriminatie/ })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await tabTo(page, 'button', /Dit is mijn antwoord/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Je opent het gesprek').first()).toBeVisible();
  await expectKept(page);

  await goOn(page, /^Verder/, 'Drie lezingen van één woord');
  await goOn(page, /^Verder/, 'Zes situaties, en wat jij erbij denkt');
  await sortAll(page, 6);
  await goOn(page, /^Verder/, 'Het patroon zit in de tijd');
  await sortAll(page, 5);
  await goOn(page, /^Verder/, 'Waarom de bedoeling niet beslist');

  await tabTo(page, 'radio', /Zonder opzet/);
  await page.keyboard.press('2');
  await tabTo(page, 'button', /Dit is mijn antwoord/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dat klopt', { exact: true })).toBeVisible();
  await goOn(page, /^Verder/, 'Van wie is dit?');

  await tabTo(page, 'textbox', /Wat hoorde of zag jij/);
  await page.keyboard.type('Een mail over een plek die weg was.');
  await tabTo(page, 'button', /^Bewaar$/);
  await page.keyboard.press('Enter');
  await expectKept(page);
  await goOn(page, /^Verder/, 'Wat jij morgen vraagt');
  await tabTo(page, 'radio', /Op de volgende terugkomdag/);
  await page.keyboard.press('Space');
  await tabTo(page, 'button', /Bewaar mijn voornemen/);
  await page.keyboard.press('Enter');
  await expectKept(page);

  await goOn(page, /Klaar: terug naar de module/, 'Is dit nou stagediscriminatie?');
  await expect(page.getByText('Afgerond')).toBeVisible();
  await expect(page.getByRole('link', { name: /, gedaan/ })).toHaveCount(7);
});

test('the skip link leads past the menu', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#inhoud')).toBeFocused();
});

test('number keys do nothing while focus is outside the question', async ({ page }) => {
  await page.goto('modules/herkennen/ineens-vergeven/');
  await ready(page);
  await page.getByRole('link', { name: /^Verder/ }).focus();
  await page.keyboard.press('1');
  await expect(
    page
      .getByRole('radio', { checked: true })
      .filter({ hasNot: page.locator('[name=theme]') })
      .and(page.locator('form [type=radio]')),
  ).toHaveCount(0);

  await page.getByRole('radio', { name: /Goed dat je/ }).focus();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: /Misschien was/ })).toBeChecked();
});

test('number keys do nothing while writing a text', async ({ page }) => {
  await page.goto('modules/herkennen/morgen/');
  await ready(page);
  const field = page.getByRole('textbox', { name: /Mijn voornemen/ });
  await field.fill('Om 3 uur');
  await field.press('1');
  await expect(field).toHaveValue('Om 3 uur1');
  await expect(page.getByRole('radio', { name: 'Iets anders' })).toBeChecked();
  await field.fill('');
  await field.press('1');
  await expect(page.getByRole('radio', { name: /Op de volgende/ })).not.toBeChecked();
});
