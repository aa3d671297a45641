import { expect, test, type Page } from '@playwright/test';
import { fillDisk } from '../support/fullDisk.ts';
import { answer, expectKept, readStatements, ready, storedText } from '../support/learner.ts';
import { FIRST_STEP, READINGS, REFLECTION, SORTING } from '../support/pages.ts';
import { putRows } from '../support/store.ts';

const REFUSED = 'Deze browser bewaart nu niets.';
const FULL = 'De opslag van deze browser is vol';
const BUSY = 'De opslag is even bezet';
const NEWER = 'voortgang van een nieuwere versie van deze site';
const AGAIN = 'Alles is weer bewaard op dit apparaat.';

/** Ways in which browsers refuse storage, and what is said. Each runs in the page before anything else. */
const REFUSALS: Record<string, [() => void, string]> = {
  'indexedDB throws': [
    () => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    REFUSED,
  ],
  'indexedDB is missing': [
    () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
    REFUSED,
  ],
  'opening is refused': [
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
    REFUSED,
  ],
  'the disk is full': [
    () => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    FULL,
  ],
  'each transaction aborts': [
    () => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (...given) {
        const request = add.apply(this, given);
        request.onsuccess = null;
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      };
    },
    REFUSED,
  ],
  'the disk turns out to be full at the commit': [
    () => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (...given) {
        const { transaction } = this;
        Object.defineProperty(transaction, 'error', {
          value: new DOMException('full', 'QuotaExceededError'),
        });
        const request = add.apply(this, given);
        request.addEventListener('success', () => transaction.abort());
        return request;
      };
    },
    FULL,
  ],
};

for (const [how, [script, notice]] of Object.entries(REFUSALS)) {
  test(`when ${how} the module still works, with one calm notice`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(script);
    await page.goto('');
    await page.getByRole('link', { name: /Begin met/ }).click();
    await ready(page);
    await expect(page.getByText(notice)).toHaveCount(1);

    await answer(page, /Goed dat je/);
    await expect(page.getByText('Je opent het gesprek').first()).toBeVisible();
    await expect(page.getByText('Niet bewaard. Je kunt wel verder.')).toBeVisible();
    await expect(page.getByText('Bewaard op dit apparaat')).toHaveCount(0);
    await answer(page, /Misschien/);
    await expect(page.getByText('Eerst koos je: ‘Goed dat je het vertelt.')).toBeVisible();
    await expect(page.getByText(notice)).toHaveCount(1);

    await page.getByRole('button', { name: 'Begrepen' }).click();
    await expect(page.getByText(notice)).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.locator('.step-text :focus')).toHaveCount(1);
    await page.goto(SORTING);
    await ready(page);
    await expect(page.getByText(notice)).toHaveCount(0);
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
  await expect(page.getByText(REFUSED)).toBeHidden();
  await expect(page.getByText('Niet bewaard. Je kunt wel verder.')).toBeVisible();
  await expect(page.getByText('Je opent het gesprek').first()).toBeVisible();
});

/** What the learner answered, in the order of the log. */
const options = async (page: Page): Promise<(string | undefined)[]> =>
  (await readStatements(page))
    .filter(({ verb }) => verb === 'answered')
    .map(({ result }) => result?.option);

/** Holds a database of this site open and listens to nothing, as a tab of another release may. */
async function holdOpen(page: Page, version: number): Promise<void> {
  await page.goto('over/');
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('gelijke-stage', wanted);
        opening.onupgradeneeded = () => {
          const { result } = opening;
          if (result.objectStoreNames.length > 0) return;
          result.createObjectStore('statements', { keyPath: 'id' }).createIndex('object', 'object');
          result.createObjectStore('device');
        };
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          resolve();
        };
      }),
    version,
  );
}

test('behind a tab of the first release practising goes on, and when it closes all is kept after all', async ({
  page,
  context,
}) => {
  const old = await context.newPage();
  await holdOpen(old, 10);
  await page.goto(FIRST_STEP);
  await ready(page);
  await expect(page.getByText(BUSY)).toBeVisible();
  await answer(page, /Misschien was/);
  await expect(page.getByText('Niet bewaard. Je kunt wel verder.')).toBeVisible();
  await answer(page, /Goed dat je/);
  await expect(page.getByText('Eerst koos je: ‘Misschien was')).toBeVisible();
  await expect(page.getByText('Bewaard op dit apparaat')).toHaveCount(0);
  await old.close();
  await expect(page.getByText(AGAIN)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(BUSY)).toBeHidden();
  await expectKept(page);
  expect(await options(page)).toEqual(['tips', 'doorvragen']);
  await expect(page.getByText('0 van 7 stappen gedaan')).toBeVisible();
});

test('behind such a tab the overview shows itself as soon as it closes', async ({
  page,
  context,
}) => {
  const old = await context.newPage();
  await holdOpen(old, 10);
  await page.goto('mijn/');
  await ready(page);
  await expect(page.getByText(BUSY)).toBeVisible();
  await old.close();
  await expect(page.getByText(AGAIN)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Hier staat nog niets.')).toBeVisible();
});

for (const changed of [false, true]) {
  const name = `a text that is emptied on a full disk${changed ? ', after a change that did not fit either,' : ''} leaves the disk once there is room`;
  test(name, { tag: changed ? [] : ['@full'] }, async ({ page }) => {
    await page.goto(REFLECTION);
    await ready(page);
    const field = page.getByRole('textbox', { name: /Wat hoorde/ });
    const keep = page.getByRole('button', { name: 'Bewaar', exact: true });
    await field.fill('Geheim een');
    await keep.click();
    await expectKept(page);
    const makeRoom = await fillDisk(page);
    if (changed) {
      await field.fill('Geheim twee');
      await keep.click();
      await expect(page.getByText('Niet bewaard. Je kunt wel verder.')).toBeVisible();
    }
    await field.fill('');
    await keep.click();
    await expect(page.getByText(/^Nog niet weggehaald/)).toBeVisible();
    expect(await storedText(page)).toContain('Geheim een');
    await makeRoom();
    await expect(page.getByText(AGAIN)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText('Je tekst is van dit apparaat gehaald')).toBeVisible();
    expect(await storedText(page)).not.toContain('Geheim');
    await page.reload();
    await ready(page);
    await expect(field).toHaveValue('');
  });
}

test('what the institution has is kept after all once there is room', async ({ page }) => {
  await page.goto('mijn/');
  await ready(page);
  const form = page.getByRole('region', { name: 'Mijn instelling' });
  const makeRoom = await fillDisk(page);
  await form.getByRole('textbox', { name: 'Hoe heet het?' }).first().fill('Loket');
  await form.getByRole('button', { name: 'Bewaar' }).click();
  await expect(form.getByText('Niet bewaard. Je kunt wel verder.')).toBeVisible();
  await makeRoom();
  await expect(page.getByText(AGAIN)).toBeVisible({ timeout: 15_000 });
  await expect(form.getByText('Bewaard op dit apparaat')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(form.getByRole('textbox', { name: 'Hoe heet het?' }).first()).toHaveValue('Loket');
});

test('a disk that fills up in the middle keeps what was there, and all of it once there is room', async ({
  page,
}) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Misschien was/);
  await expectKept(page);
  const makeRoom = await fillDisk(page);
  await answer(page, /Dat is discriminatie/);
  await expect(page.getByText(FULL)).toBeVisible();
  await answer(page, /Goed dat je/);
  await expect(page.getByText('Niet bewaard. Je kunt wel verder.')).toBeVisible();
  expect(await options(page)).toEqual(['tips']);
  await makeRoom();
  await expect(page.getByText(AGAIN)).toBeVisible({ timeout: 15_000 });
  await expectKept(page);
  expect(await options(page)).toEqual(['tips', 'stempel', 'doorvragen']);
  await page.reload();
  await expect(page.getByRole('radio', { name: /Goed dat je/ })).toBeChecked();
  await expect(page.getByText('Eerst koos je: ‘Misschien was')).toBeVisible();
});

test('what waited goes along with the next answer, in one go', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function () {
      IDBObjectStore.prototype.add = add;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await answer(page, /Misschien was/);
  await expect(page.getByText('Niet bewaard. Je kunt wel verder.')).toBeVisible();
  await answer(page, /Goed dat je/);
  await expectKept(page);
  await expect(page.getByText(AGAIN)).toBeVisible();
  expect(await options(page)).toEqual(['tips', 'doorvragen']);
});

test('what a later release keeps here is only read, and stays as it is', async ({
  page,
  context,
}) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Misschien was/);
  await expectKept(page);
  await page.goto('404.html');
  const later = await context.newPage();
  await holdOpen(later, 9999);
  await later.close();
  await page.goto(FIRST_STEP);
  await ready(page);
  await expect(page.getByRole('radio', { name: /Misschien was/ })).toBeChecked();
  const before = await readStatements(page);
  await answer(page, /Goed dat je/);
  await expect(page.getByText(NEWER)).toBeVisible();
  await expect(page.getByText('Je opent het gesprek').first()).toBeVisible();
  await expect(page.getByText('Niet bewaard. Je kunt wel verder.')).toBeVisible();
  expect(await readStatements(page)).toEqual(before);
  await page.goto('mijn/');
  await expect(page.getByRole('heading', { name: 'Van dag tot dag' })).toBeVisible();
});

test('a damaged row breaks no page: what is whole still counts, and the row stays', async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(SORTING);
  await ready(page);
  await page.getByRole('button', { name: 'Meer weten' }).first().click();
  await expectKept(page);
  const object = 'module:herkennen/step:zes-situaties/question:zes-situaties/card:kneedbaar';
  const damaged = [
    { id: 'zzz', object },
    { id: '', object, verb: 'answered', result: null },
    { id: 'zzzz', object, verb: 'answered', result: { category: 7 }, device: '', at: '' },
  ];
  await putRows(page, 'statements', damaged);
  await page.reload();
  await ready(page);
  await expect(page.getByText('1 van 6 gesorteerd')).toBeVisible();
  await page.getByRole('button', { name: 'Meer weten' }).nth(1).click();
  await expectKept(page);
  expect(await readStatements(page)).toEqual(expect.arrayContaining(damaged));
  await page.goto('');
  await expect(page.getByRole('link', { name: /Verder bij stap 3/ }).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('when localStorage is denied answers and texts are kept all the same', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto(REFLECTION);
  await ready(page);
  await page.getByRole('textbox', { name: /Wat hoorde/ }).fill('Een tekst.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expectKept(page);
  await page.goto('mijn/');
  await expect(page.getByText('Een tekst.')).toBeVisible();
  await page.getByRole('button', { name: 'Wis alles …' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Alles is van dit apparaat gehaald.')).toBeVisible();
  expect(errors).toEqual([]);
});

/** Every page from now on lives at this moment; timers go on. */
async function setClock(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment);
}

for (const [what, first, then] of [
  ['set back a year', '2026-11-22T12:00:00Z', '2025-11-22T12:00:00Z'],
  ['set back from 2100', '2100-01-01T12:00:00Z', '2026-11-22T12:00:00Z'],
  ['set to 1970', '2026-11-22T12:00:00Z', '1970-01-01T00:00:01Z'],
  ['set to 2100', '2026-11-22T12:00:00Z', '2100-01-01T12:00:00Z'],
] as const) {
  test(`with a clock that is ${what} the last answer is the last one, and one goes on at the last step`, async ({
    page,
  }) => {
    await setClock(page, first);
    await page.goto(SORTING);
    await expect(page.getByText('stappen gedaan')).toBeVisible();
    await page.goto(FIRST_STEP);
    await ready(page);
    await answer(page, /Misschien was/);
    await expectKept(page);
    await setClock(page, then);
    await page.goto(FIRST_STEP);
    await ready(page);
    await expect(page.getByRole('radio', { name: /Misschien was/ })).toBeChecked();
    await answer(page, /Goed dat je/);
    await expectKept(page);
    await page.goto(READINGS);
    await expect(page.getByText('stappen gedaan')).toBeVisible();
    await expect
      .poll(async () => (await readStatements(page)).at(-1)?.object)
      .toBe('module:herkennen/step:drie-lezingen');
    expect(await options(page)).toEqual(['tips', 'doorvragen']);
    await page.goto('');
    await expect(page.getByRole('link', { name: /Verder bij stap 2/ }).first()).toBeVisible();
    await page.goto(FIRST_STEP);
    await expect(page.getByRole('radio', { name: /Goed dat je/ })).toBeChecked();
    await expect(page.getByText('Eerst koos je: ‘Misschien was')).toBeVisible();
  });
}
