import { expect, type Page } from '@playwright/test';

/** Presses Tab until a control with this role and name has focus. */
export async function tabTo(
  page: Page,
  role: 'link' | 'button' | 'checkbox' | 'radio' | 'textbox',
  name: RegExp,
) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const match = page.getByRole(role, { name }).and(focused);
    if ((await match.count()) > 0) {
      await expect(match).toBeInViewport();
      return;
    }
  }
  throw new Error(`Tab never reached the ${role} ${name}.`);
}
