import { expect, test } from '@playwright/test';
import { LAST_STEP, READINGS, REFLECTION } from '../support/pages.ts';

test('a term is explained on a click, with a link to its entry, and Escape closes it', async ({
  page,
}) => {
  await page.goto(READINGS);
  const term = page.getByRole('button', { name: 'signaal' });
  const more = page.getByRole('link', { name: 'Lees meer over signaal' });
  await expect(more).toBeHidden();
  await term.click();
  await expect(page.getByText('Een signaal is geen bewijs, maar wel genoeg')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeHidden();
  await term.click();
  await more.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signaal');
});

test('a term is explained when it gets keyboard focus, and closes when focus leaves', async ({
  page,
}) => {
  await page.goto(READINGS);
  const link = page.getByRole('link', { name: 'Lees meer over stagediscriminatie' });
  await page.getByRole('button', { name: 'stagediscriminatie' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'stagediscriminatie' })).toBeFocused();
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(link).toBeHidden();
});

test('on a wide screen a source stands in the margin, beside its sentence', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(REFLECTION);
  const note = page.getByText('Een student kan zelf handelen').first();
  const sentence = page.getByText('Hij mag iets melden, navragen');
  await expect(note).toBeVisible();
  const [noteBox, sentenceBox] = [await note.boundingBox(), await sentence.boundingBox()];
  if (!noteBox || !sentenceBox) throw new Error('no boxes');
  expect(noteBox.x).toBeGreaterThan(sentenceBox.x + sentenceBox.width);
  expect(Math.abs(noteBox.y - sentenceBox.y)).toBeLessThan(120);
});

test('on a small screen a source folds open under its sentence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(REFLECTION);
  const note = page.locator('.prose').getByText('Een instelling gaf te veel toe');
  await expect(note).toBeHidden();
  const sentence = page.getByRole('listitem').filter({ hasText: 'Jouw instelling heeft' });
  const button = sentence.getByRole('button', { name: /^Bron \d+$/ });
  await button.click();
  await expect(note).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await button.click();
  await expect(note).toBeHidden();
});

test('the last step lists all sources of the module, with what still has to be checked', async ({
  page,
}) => {
  await page.goto(LAST_STEP);
  const list = page.getByRole('region', { name: 'Bronnen van deze module' });
  await expect(list.getByRole('listitem')).not.toHaveCount(0);
  await expect(list.getByText('te controleren', { exact: true }).first()).toBeVisible();
  await expect(list.getByText('mbo', { exact: true })).toBeVisible();
});

test('a source that is cited again stands in the margin once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(READINGS);
  const note = page.locator('.prose').getByText('Noemt stagediscriminatie een bewuste handeling');
  await expect(note.filter({ visible: true })).toHaveCount(1);
  await page.setViewportSize({ width: 390, height: 800 });
  const sentence = page.getByRole('paragraph').filter({ hasText: 'Alleen weigeren?' });
  await sentence.getByRole('button', { name: /^Bron/ }).click();
  await expect(sentence.getByText('Noemt stagediscriminatie')).toBeVisible();
});
