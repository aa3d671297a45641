import { expect, test, type Page } from '@playwright/test';
import { shippedScenarios } from '../support/scenarios.ts';

const SLUGS = shippedScenarios.map(([slug]) => slug);
const sheetOf = (slug: string) => `oefengesprekken/${slug}/begeleiding/`;
const map = (page: Page) => page.getByRole('img', { name: /^Kaart van het gesprek/ });

for (const slug of SLUGS) {
  test(`every word on the map of ${slug} fits in its box, and all of it can be seen on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(sheetOf(slug));
    await page.evaluate(() => document.fonts.ready);
    const tooWide = await map(page)
      .locator('g:has(> rect)')
      .evaluateAll((groups) =>
        groups.flatMap((group) => {
          const box = group.querySelector('rect')?.getBoundingClientRect();
          return [...group.querySelectorAll('text')]
            .filter((text) => {
              const own = text.getBoundingClientRect();
              return !box || own.left < box.left || own.right > box.right;
            })
            .map((text) => text.textContent);
        }),
      );
    expect(tooWide).toEqual([]);
    const sizes = await map(page)
      .locator('text')
      .evaluateAll((texts) =>
        texts.map((text) => {
          const { a: scale = 0 } = (text as SVGTextElement).getScreenCTM() ?? {};
          return parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    const window = page.getByRole('region', { name: /^De kaart/ });
    await window.focus();
    await expect(window).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => window.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
  });

  test(`on paper the map of ${slug} has a page of its own, with when a dashed line holds`, async ({
    page,
  }) => {
    // A4 without the margins of print.css. A page that is too wide would be printed smaller instead.
    const [WIDTH, HEIGHT] = [(178 / 25.4) * 96, (261 / 25.4) * 96];
    await page.setViewportSize({ width: Math.floor(WIDTH), height: Math.floor(HEIGHT) });
    await page.goto(sheetOf(slug));
    await page.emulateMedia({ media: 'print' });
    const box = async (selector: string) => {
      const found = await page.locator(selector).boundingBox();
      if (!found) throw new Error(`${selector} is not there.`);
      return found;
    };
    const [part, parts, footer] = [
      await box('.map-part'),
      await box('.parts'),
      await box('footer'),
    ];
    expect(parts.y + parts.height).toBeLessThanOrEqual(HEIGHT);
    expect(footer.y + footer.height - part.y).toBeLessThanOrEqual(HEIGHT);
    await expect(page.getByText('De kaart in woorden')).toBeHidden();
    const dashed = page.locator('.map svg .choices.dashed');
    if ((await dashed.count()) > 0)
      await expect(page.getByText('Wanneer een stippellijn geldt')).toBeVisible();
  });
}

test.describe('in a contrast theme', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the map has the colours of the theme and no others', async ({ page }) => {
    for (const slug of SLUGS) {
      await page.goto(sheetOf(slug));
      const [ink, paper] = await page
        .locator('body')
        .evaluate((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor]);
      const colours = await map(page)
        .locator('rect, path, text')
        .evaluateAll((shapes) =>
          shapes.flatMap((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return [fill, stroke].filter((colour) => colour !== 'none');
          }),
        );
      expect([...new Set(colours)].sort(), slug).toEqual([ink, paper].sort());
    }
  });
});
