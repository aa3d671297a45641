import { expect, test, type Page } from '@playwright/test';
import { answer, expectKept, readStatements, ready } from '../support/learner.ts';
import { KNOWLEDGE, LAST_STEP, REFLECTION, SORTING } from '../support/pages.ts';

/** A disk that takes its time: what is written stays uncommitted while `window.slowDisk` is set. */
async function slowDisk(page: Page): Promise<(slow: boolean) => Promise<void>> {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given);
      // A transaction lives as long as it has something to do.
      const wait = () => {
        if ('slowDisk' in window) this.get('nothing').onsuccess = wait;
      };
      wait();
      return request;
    };
  });
  return (slow) =>
    page.evaluate((on) => {
      if (on) Object.assign(window, { slowDisk: true });
      else Reflect.deleteProperty(window, 'slowDisk');
    }, slow);
}

test('an answer counts as kept only when it is on disk, and that is announced', async ({
  page,
}) => {
  const setSlow = await slowDisk(page);
  await page.goto(KNOWLEDGE);
  await ready(page);
  const status = page.locator('.exercise').getByRole('status');
  await expect(status).toBeEmpty();
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await setSlow(true);
  await answer(page, /Zonder opzet/);
  await expect(status).not.toBeEmpty();
  await expect(status).not.toContainText(/bewaard/i);
  await setSlow(false);
  await expect(status).toContainText('Bewaard op dit apparaat');
});

test('of two quick answers the second replaces the first, also in the log', async ({ page }) => {
  const setSlow = await slowDisk(page);
  await page.goto(SORTING);
  await ready(page);
  const card = page.getByRole('group', { name: /Marijke/ });
  const [first, second] = await card.getByRole('button').all();
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await setSlow(true);
  await first?.click();
  await second?.click();
  await setSlow(false);
  await expectKept(page);
  const answered = async () =>
    (await readStatements(page)).filter(({ verb }) => verb === 'answered');
  await expect.poll(async () => (await answered()).length).toBe(2);
  const [one, two] = await answered();
  expect(one?.replaces).toBeUndefined();
  expect(two?.replaces).toBe(one?.id);
  await page.reload();
  await expect(second ?? card).toHaveAttribute('aria-pressed', 'true');
});

test('while a second answer is on its way the page does not say that it is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    const given: number[] = [];
    Object.assign(window, { given });
    IDBObjectStore.prototype.add = function (...row) {
      const request = add.apply(this, row);
      const [{ verb }] = row as [{ verb: string }];
      if (verb !== 'answered') return request;
      given.push(given.length);
      // The first answer takes a while, the second one never ends.
      const until = given.length === 1 ? performance.now() + 500 : Infinity;
      const wait = () => {
        if (performance.now() < until) this.get('nothing').onsuccess = wait;
      };
      wait();
      return request;
    };
  });
  await page.goto(SORTING);
  await ready(page);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  const status = page.locator('.exercise').getByRole('status');
  const said: string[] = [];
  await page.exposeFunction('say', (text: string) => said.push(text));
  await status.evaluate((element) => {
    const { say } = window as unknown as { say: (text: string) => void };
    new MutationObserver(() => say(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const [first, second] = await page.getByRole('button', { name: 'Meer weten' }).all();
  await first?.click();
  await second?.click();
  // By then the first answer is on disk, and the second one begun.
  await page.waitForFunction(() => (window as unknown as { given: number[] }).given.length === 2);
  await expect(status).toHaveText('Bezig met bewaren …');
  expect(said).toEqual(['Bezig met bewaren …']);
});

for (const [what, verb, name, step] of [
  ['a reflection', 'reflected', /Wat hoorde/, REFLECTION],
  ['an intention', 'planned', /Mijn voornemen/, LAST_STEP],
] as const) {
  test(`${what} is kept when the page is hidden, without waiting for a pause`, async ({ page }) => {
    await page.addInitScript(() => {
      const wait = window.setTimeout;
      // Nobody pauses here: long timers never end.
      Object.assign(window, {
        setTimeout: (done: () => void, delay = 0) => wait(done, delay < 1000 ? delay : 2 ** 30),
      });
    });
    await page.goto(step);
    await ready(page);
    await expect(page.getByText('stappen gedaan')).toBeVisible();
    await page.getByRole('textbox', { name }).pressSequentially('Op de fiets bedacht');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    await expect
      .poll(async () =>
        (await readStatements(page))
          .filter((statement) => statement.verb === verb)
          .map(({ result }) => result?.text),
      )
      .toEqual(['Op de fiets bedacht']);
  });
}
