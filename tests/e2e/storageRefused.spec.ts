import { expect, test, type Page } from '@playwright/test';
import { answer, ready } from '../support/learner.ts';
import { FIRST_STEP, SORTING } from '../support/pages.ts';

const NOTICE = 'Deze browser bewaart nu niets.';

/** Ways in which browsers refuse storage. Each runs in the page before anything else. */
const REFUSALS: Record<string, () => void> = {
  'indexedDB throws': () => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  'indexedDB is missing': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  'opening is refused': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'writing is refused': () => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no', 'UnknownError');
    };
  },
};

async function refuse(page: Page, how: () => void) {
  await page.addInitScript(how);
}

for (const [how, script] of Object.entries(REFUSALS)) {
  test(`when ${how} the module still works, with one calm notice`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await refuse(page, script);
    await page.goto('');
    await page.getByRole('link', { name: /Begin met/ }).click();
    await ready(page);
    await expect(page.getByText(NOTICE)).toHaveCount(1);

    await answer(page, /Goed dat je/);
    await expect(page.getByText('Je opent het gesprek').first()).toBeVisible();
    await expect(page.getByText('Niet bewaard.')).toBeVisible();
    await expect(page.getByText('Bewaard op dit apparaat')).toHaveCount(0);
    await answer(page, /Misschien/);
    await expect(page.getByText('Eerst koos je: ‘Goed dat je het vertelt.')).toBeVisible();
    await expect(page.getByText(NOTICE)).toHaveCount(1);

    await page.getByRole('button', { name: 'Begrepen' }).click();
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.locator('.step-text :focus')).toHaveCount(1);
    await page.goto(SORTING);
    await ready(page);
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    await page.getByRole('button', { name: 'Meer weten' }).first().click();
    await expect(page.getByText('1 van 6 gesorteerd')).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('when localStorage is denied the colours still switch', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(FIRST_STEP);
  await page.getByRole('radio', { name: 'Donker' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('when the code for keeping does not arrive the notice says so, not that the browser refuses', async ({
  page,
}) => {
  await page.route('**/deviceLog*.js', (route) => route.abort());
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Goed dat je/);
  await expect(page.getByText('Het deel van deze site dat je antwoorden bewaart')).toBeVisible();
  await expect(page.getByText(NOTICE)).toBeHidden();
  await expect(page.getByText('Niet bewaard.')).toBeVisible();
  await expect(page.getByText('Je opent het gesprek').first()).toBeVisible();
});
