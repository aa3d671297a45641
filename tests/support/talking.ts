import { expect, type Page } from '@playwright/test';
import { choiceOf, type Turn } from '#core/dialogue/play.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { tabTo } from './keyboard.ts';

export const urlOf = (slug: string) => `oefengesprekken/${slug}/`;
export const log = (page: Page) => page.getByRole('log');
/** Above the choices. */
export const question = (page: Page) =>
  page.getByRole('heading', { name: 'Wat zeg je?', exact: true });

/** Gets past the invitation to write first, by keyboard. */
export async function passWords(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: 'Sla over' });
  await expect(question(page).or(skip)).toBeVisible();
  if (!(await skip.isVisible())) return;
  await tabTo(page, 'button', /Sla over/);
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeFocused();
}

/** Makes a choice with its number key, from where focus was put. */
export async function choose(page: Page, scenario: Scenario, turn: Turn): Promise<void> {
  await passWords(page);
  await expect(question(page)).toBeFocused();
  const texts = await page.locator('.choice > span').allTextContents();
  const index = texts.indexOf(choiceOf(scenario, turn).text);
  expect(index, `${turn.moment}: ${turn.choice}`).toBeGreaterThanOrEqual(0);
  const lines = (await said(page)).length;
  await page.keyboard.press(String(index + 1));
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(lines);
}

/** Opens a conversation and begins it, by keyboard. */
export async function begin(page: Page, slug: string): Promise<void> {
  await page.goto(urlOf(slug));
  await tabTo(page, 'button', /Begin (het gesprek|opnieuw)/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Het gesprek', exact: true })).toBeFocused();
}

/** The texts in the log, in order: what is added is told once. */
export const said = (page: Page) =>
  log(page)
    .locator('.told, .said > p')
    .evaluateAll((all) =>
      all.map((line) => {
        const copy = line.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('.speaker, .visually-hidden').forEach((part) => part.remove());
        return copy.textContent.trim();
      }),
    );
