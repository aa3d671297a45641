import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Axe finds nothing on a page as it is now, and nothing wrong with its contrast in dark colours: of
 * all rules only that one looks at colours.
 *
 * @param what to name it when it does.
 */
export async function expectNoViolations(page: Page, what: string): Promise<void> {
  expect(await violations(new AxeBuilder({ page }).withTags(RULES)), what).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  expect(dark, `${what}, in dark colours`).toEqual([]);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 400)}`,
  );
}
