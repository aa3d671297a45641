import { expect, test } from '@playwright/test';
import { answer, expectKept, ready } from '../support/learner.ts';
import { KNOWLEDGE, LAST_STEP, REFLECTION, SORTING } from '../support/pages.ts';

test('the explanation of a card is announced when it is sorted, not when it comes back', async ({
  page,
}) => {
  await page.goto(SORTING);
  await ready(page);
  const card = page.getByRole('listitem').filter({ hasText: 'Marijke' });
  const region = card.locator('[aria-live]');
  await expect(region).toBeEmpty();
  await card.getByRole('button').first().click();
  await expect(region).toHaveAttribute('aria-live', 'polite');
  await expect(region).not.toBeEmpty();
  await expectKept(page);
  await page.reload();
  await expect(region).not.toBeEmpty();
  await expect(region).toHaveAttribute('aria-live', 'off');
});

test('in each form a status that was there before tells that something is kept', async ({
  page,
}) => {
  await page.goto(KNOWLEDGE);
  await ready(page);
  await expect(page.locator('form').getByRole('status')).toBeEmpty();
  await answer(page, /Zonder opzet/);
  await expect(page.locator('form').getByRole('status')).not.toBeEmpty();

  await page.goto(SORTING);
  await ready(page);
  const sorting = page.getByRole('region').filter({ has: page.getByRole('group') });
  await expect(sorting.getByRole('status')).toBeEmpty();
  await sorting.getByRole('button').first().click();
  await expect(sorting.getByRole('status')).not.toBeEmpty();

  for (const [step, name] of [
    [REFLECTION, /Wat hoorde/],
    [LAST_STEP, /Mijn voornemen/],
  ] as const) {
    await page.goto(step);
    await ready(page);
    const field = page.getByRole('textbox', { name });
    const form = page.locator('form').filter({ has: field });
    await expect(form.getByRole('status')).toBeEmpty();
    await field.fill('Iets.');
    await field.blur();
    await expect(form.getByRole('status')).not.toBeEmpty();
  }
});

test('that nothing can be kept is announced by a status that was there before', async ({
  page,
}) => {
  await page.goto(SORTING);
  await ready(page);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  const status = page.locator('storage-notice').getByRole('status');
  await expect(status).toBeEmpty();
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('group').getByRole('button').first().click();
  await expect(status).not.toBeEmpty();
});
