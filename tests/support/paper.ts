import { expect, type Locator, type Page } from '@playwright/test';

/** How many pages a page takes on A4. */
export async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Shows a page as it is printed, as wide as what is printed on A4. */
export async function showAsPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 1030 });
}

/** Whether all of something stands within something else: what hangs over its edge is not printed. */
export async function expectWithin(part: Locator, whole: Locator): Promise<void> {
  const [inner, outer] = [await part.boundingBox(), await whole.boundingBox()];
  if (!inner || !outer) throw new Error('Not on paper.');
  expect(inner.y).toBeGreaterThanOrEqual(outer.y);
  expect(inner.height).toBeGreaterThan(0);
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 1);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 1);
}
