import { expect, test, type Locator } from '@playwright/test';
import { answer, ready } from '../support/learner.ts';
import { FIRST_STEP, KNOWLEDGE, LAST_STEP, SORTING } from '../support/pages.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

const styleOf = (element: Locator, property: string): Promise<string> =>
  element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

test('in a contrast theme each voice keeps its shape as an outline', async ({ page }) => {
  await page.goto('');
  const ink = await styleOf(page.locator('body'), 'color');
  for (const voice of ['student', 'onderwijs', 'stageplek']) {
    const shape = page.locator(`.voice-${voice}`).first();
    expect(await styleOf(shape, 'fill'), voice).toBe('none');
    expect(await styleOf(shape, 'stroke'), voice).toBe(ink);
    expect(await styleOf(shape, 'stroke-width'), voice).toBe('2px');
  }
  expect(await styleOf(page.locator('.names').first(), 'fill')).toBe(ink);
});

test('in a contrast theme what is chosen has an outline', async ({ page }) => {
  await page.goto(KNOWLEDGE);
  await ready(page);
  const option = page.locator('.option').filter({ hasText: 'Zonder opzet' });
  expect(await styleOf(option, 'outline-style')).toBe('none');
  await answer(page, /Zonder opzet/);
  await page.getByRole('heading', { level: 1 }).click();
  expect(await styleOf(option, 'outline-style')).toBe('solid');

  await page.goto(SORTING);
  await ready(page);
  const category = page.getByRole('button', { name: 'Meer weten' }).first();
  expect(await styleOf(category, 'outline-style')).toBe('none');
  await category.click();
  await page.getByRole('heading', { level: 1 }).click();
  expect(await styleOf(category, 'outline-style')).toBe('solid');
});

test('in a contrast theme what stands apart has a border', async ({ page }) => {
  await page.goto(FIRST_STEP);
  expect(await styleOf(page.locator('.situation').first(), 'border-top-style')).toBe('solid');
  await page.goto(LAST_STEP);
  const yourself = page.getByRole('region', { name: 'Heb je dit zelf meegemaakt?' });
  expect(await styleOf(yourself, 'border-top-style')).toBe('solid');
});

test('in a contrast theme the moment one is at has a ring of its own on the path', async ({
  page,
}) => {
  await page.goto('oefengesprekken/representatief/');
  await page.getByRole('button', { name: 'Begin het gesprek' }).click();
  const here = page.locator('.path [aria-current]');
  const dot = await here.evaluate((node) => {
    const { outlineStyle, outlineColor, borderTopColor } = getComputedStyle(node, '::before');
    return { outlineStyle, colors: [outlineColor, borderTopColor] };
  });
  const ink = await styleOf(page.locator('body'), 'color');
  expect(dot).toEqual({ outlineStyle: 'solid', colors: [ink, ink] });
});

test('in a contrast theme the menu and the list of steps show where you are', async ({ page }) => {
  await page.goto('begrippen/');
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  const here = menu.locator('[aria-current]');
  const elsewhere = menu.locator('a:not([aria-current])').first();
  const paper = await styleOf(page.locator('body'), 'background-color');
  expect(await styleOf(here, 'border-bottom-color')).not.toBe(paper);
  expect(await styleOf(elsewhere, 'border-bottom-color')).toBe(paper);

  await page.goto(FIRST_STEP);
  const steps = page.getByRole('navigation', { name: 'Stappen van deze module' });
  await expect(steps.locator('a[aria-current]')).toHaveCount(1);
  expect(await styleOf(steps.locator('a[aria-current]'), 'border-top-style')).toBe('solid');
});
