import { expect, test, type Page } from '@playwright/test';
import { answer, expectKept, readStatements, ready, storedText } from '../support/learner.ts';
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
      // The first answer takes until both were given, the second one never ends.
      const isFirst = given.length === 1;
      const wait = () => {
        if (!isFirst || !('bothGiven' in window)) this.get('nothing').onsuccess = wait;
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
  await page.evaluate(() => void Object.assign(window, { bothGiven: true }));
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

/** Brings back a draft that was on disk before its text was kept, as a crash may. */
async function withDraftOf(page: Page, typed: string, then: () => Promise<void>): Promise<void> {
  await page.goto(REFLECTION);
  await ready(page);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await field.fill(typed);
  const drafts = await page.evaluate(() => ({ ...localStorage }));
  expect(JSON.stringify(drafts)).toContain(typed);
  await then();
  await page.goto('over/');
  await page.evaluate((old) => Object.assign(localStorage, old), drafts);
  await page.clock.install();
  await page.goto(REFLECTION);
  await ready(page);
}

test('a draft that a crash brought back does not take the place of what was kept since', async ({
  page,
}) => {
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await withDraftOf(page, 'Een opmerking ov', async () => {
    await field.fill('Een opmerking over een accent.');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expectKept(page);
  });
  await expect(field).toHaveValue('Een opmerking over een accent.');
  // Longer than the pause after which a text is kept by itself.
  await page.clock.runFor(5000);
  await field.press('End');
  await field.pressSequentially(' En meer.');
  await field.blur();
  await expectKept(page);
  await expect
    .poll(async () => (await readStatements(page)).flatMap(({ result }) => result?.text ?? []))
    .toEqual(['Een opmerking over een accent.', 'Een opmerking over een accent. En meer.']);
});

test('a draft that a crash brought back does not undo that its text was thrown away', async ({
  page,
}) => {
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await withDraftOf(page, 'Mag weg', async () => {
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expectKept(page);
    await field.fill('');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(page.getByText('Je tekst is van dit apparaat gehaald')).toBeVisible();
  });
  await expect(field).toHaveValue('');
  await expect.poll(() => storedText(page)).not.toContain('Mag weg');
});

test('a draft of what was not kept yet comes back, also one that the first release left', async ({
  page,
}) => {
  const object = 'module:herkennen/step:van-wie/question:wat-hoorde-ik';
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await page.goto('over/');
  await page.evaluate((key) => localStorage.setItem(key, 'Van vroeger'), `draft:${object}`);
  await page.goto(REFLECTION);
  await ready(page);
  await expect(field).toHaveValue('Van vroeger');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expectKept(page);
  const { id } = (await readStatements(page)).find((each) => each.object === object) ?? {};
  await page.goto('over/');
  await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [
    `draft:${object}`,
    JSON.stringify({ text: 'Van vroeger, en half', after: id }),
  ] as const);
  await page.goto(REFLECTION);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await expect(field).toHaveValue('Van vroeger, en half');
  await field.blur();
  await expectKept(page);
  await expect(field).toHaveValue('Van vroeger, en half');
});
