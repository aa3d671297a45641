import { expect, test } from '@playwright/test';
import { ready } from '../support/learner.ts';
import { allPages, FIRST_STEP, KNOWLEDGE, SORTING } from '../support/pages.ts';

test('no page scrolls sideways at 320 px, which is also 400 % zoom at 1280 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of allPages()) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

test('at 320 px an exercise with long feedback still fits', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(SORTING);
  await ready(page);
  for (const button of await page.getByRole('button', { name: 'Meer weten' }).all())
    await button.click();
  await expect(page.getByText('Zo heb jij gesorteerd')).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('text can be spaced out without losing any of it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(KNOWLEDGE);
  await page.addStyleTag({ content: '' }).catch(() => undefined);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('what has focus is never hidden behind something that sticks', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(KNOWLEDGE);
  await ready(page);
  for (let presses = 0; presses < 45; presses += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { left, top, width, height } = focused.getBoundingClientRect();
      if (width < 2) return null;
      const x = Math.min(Math.max(left + width / 2, 0), innerWidth - 1);
      const y = Math.min(Math.max(top + height / 2, 0), innerHeight - 1);
      const there = document.elementFromPoint(x, y);
      const seen = there && (focused.contains(there) || there.contains(focused));
      return seen
        ? null
        : `${focused.outerHTML.slice(0, 80)} behind ${there?.outerHTML.slice(0, 80)}`;
    });
    expect(hidden).toBeNull();
  }
});

test('the colours follow the device, can be chosen, and the choice is remembered', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole('radio', { name: 'Licht' }).check();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.goto(FIRST_STEP);
  expect(await paper()).toBe(light);
  await expect(page.getByRole('radio', { name: 'Licht' })).toBeChecked();
  await page.getByRole('radio', { name: 'Als mijn apparaat' }).check();
  await page.reload();
  expect(await paper()).toBe(dark);
});

test('on paper there is no menu, and explanations and sources are written out', async ({
  page,
}) => {
  await page.goto(KNOWLEDGE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
  await expect(page.getByRole('link', { name: /^Verder/ })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Dit is mijn antwoord' })).toBeHidden();
  await expect(page.getByText('De wet kijkt naar doel óf gevolg')).toBeVisible();
  await expect(page.getByText('Omschrijft direct en indirect onderscheid').first()).toBeVisible();
});

test('with reduced motion pages change without a transition', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join('\n'),
  );
  expect(rules).toMatch(/prefers-reduced-motion: reduce[^}]*view-transition/);
});
