import { expect, test } from '@playwright/test';
import {
  answer,
  countStatements,
  expectKept,
  readStatements,
  ready,
  storedText,
} from '../support/learner.ts';
import {
  FIRST_STEP,
  KNOWLEDGE,
  LAST_STEP,
  PATTERN,
  REFLECTION,
  SORTING,
} from '../support/pages.ts';

test('a choice can be changed, and the first answer stays for comparison', async ({ page }) => {
  await page.goto(KNOWLEDGE);
  await ready(page);
  await answer(page, /Zonder opzet/);
  await expect(page.getByText('Dat klopt niet', { exact: true })).toBeVisible();
  await expectKept(page);
  await answer(page, /Het kan verboden zijn/);
  await expect(page.getByText('Dat klopt', { exact: true })).toBeVisible();
  await expect(
    page.getByText('Eerst koos je: Zonder opzet kan het geen discriminatie zijn.'),
  ).toBeVisible();
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: /Het kan verboden zijn/ })).toBeChecked();
  await expect(page.getByText('Eerst koos je: Zonder opzet')).toBeVisible();
});

test('feedback is announced when it is given, not when it comes back from an earlier visit', async ({
  page,
}) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  const region = page.locator('.exercise > [aria-live]');
  await page.getByRole('radio', { name: /Goed dat je/ }).check();
  await expect(region).toHaveAttribute('aria-live', 'polite');
  await page.getByRole('button', { name: 'Dit is mijn antwoord' }).click();
  await expect(region).toContainText('Je opent het gesprek');
  await expectKept(page);
  await page.reload();
  await expect(region).toContainText('Je opent het gesprek');
  await expect(region).toHaveAttribute('aria-live', 'off');
});

test('confirming without a choice says what to do', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await page.getByRole('button', { name: 'Dit is mijn antwoord' }).click();
  await expect(page.getByRole('alert')).toHaveText('Kies eerst een antwoord.');
  await page.getByRole('radio', { name: /Goed dat je/ }).check();
  await expect(page.getByRole('alert')).toHaveText('');
});

test('a verdict is in words and not only in colour', async ({ page }) => {
  await page.goto(KNOWLEDGE);
  await ready(page);
  for (const [option, verdict] of [
    [/Zonder opzet/, 'Dat klopt niet'],
    [/Het is zeker verboden/, 'Dat klopt niet'],
    [/Het kan verboden/, 'Dat klopt'],
  ] as const) {
    await answer(page, option);
    await expect(page.locator('.feedback').getByText(verdict, { exact: true })).toBeVisible();
  }
});

test('sorting explains each card and shows the whole at the end', async ({ page }) => {
  await page.goto(SORTING);
  await ready(page);
  const cards = page.locator('.sort-card');
  for (let index = 0; index < 6; index += 1) {
    await cards
      .nth(index)
      .getByRole('button')
      .nth(index % 3)
      .click();
    await expect(cards.nth(index).locator('.feedback')).toBeVisible();
  }
  await expect(page.getByText('Zo heb jij gesorteerd')).toBeVisible();
  await cards.first().getByRole('button', { name: 'Waarschijnlijk iets anders' }).click();
  await expect(cards.first().getByText('Eerst koos je: Zeker een gesprek waard')).toBeVisible();
  await expect(page.getByText('Waarschijnlijk iets anders (3)')).toBeVisible();
});

test('the pattern shows its moments as a line in time', async ({ page }) => {
  await page.goto(PATTERN);
  const moments = page.getByRole('list').filter({ hasText: 'Week 1' }).getByRole('listitem');
  await expect(moments).toHaveText([/^Week 1/, /^Week 3/, /^Week 5/, /^Week 7/, /^Week 8/]);
});

test('a reflection is kept after a pause, without pressing anything', async ({ page }) => {
  await page.goto(REFLECTION);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await field.pressSequentially('Iets wat bleef hangen.');
  await expectKept(page);
  await page.reload();
  await expect(field).toHaveValue('Iets wat bleef hangen.');
});

test('a text that is being written is never overwritten by the one that was kept', async ({
  page,
}) => {
  await page.goto(REFLECTION);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await field.fill('Eerste');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expectKept(page);
  await field.fill('Tweede, langer');
  await expect(field).toHaveValue('Tweede, langer');
  await field.blur();
  await expect(page.locator('[data-keeping=kept]').first()).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue('Tweede, langer');
});

test('html in a text is shown as text', async ({ page }) => {
  await page.goto(LAST_STEP);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Mijn voornemen/ });
  await field.fill('<img src=x onerror=alert(1)> & "zo"');
  await page.getByRole('button', { name: 'Bewaar mijn voornemen' }).click();
  await expectKept(page);
  await page.reload();
  await expect(field).toHaveValue('<img src=x onerror=alert(1)> & "zo"');
});

test('an action starts from an example, can be made one’s own, and keeps its day', async ({
  page,
}) => {
  await page.goto(LAST_STEP);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Mijn voornemen/ });
  await page.getByRole('radio', { name: /Ik zoek op wie/ }).check();
  await expect(field).toHaveValue(/Ik zoek op wie/);
  await page.getByRole('radio', { name: /Ik vraag mijn studenten/ }).check();
  await expect(field).toHaveValue(/Ik vraag mijn studenten/);
  await field.fill('Ik bel Farida.');
  await page.getByLabel(/Wanneer/).fill('2027-01-11');
  await page.getByRole('button', { name: 'Bewaar mijn voornemen' }).click();
  await expectKept(page);
  await page.reload();
  await expect(field).toHaveValue('Ik bel Farida.');
  await expect(page.getByLabel(/Wanneer/)).toHaveValue('2027-01-11');
  // Words that were changed are one’s own.
  await expect(page.getByRole('radio', { name: 'Iets anders' })).toBeChecked();
});

test('pressing the same answer again keeps nothing new', async ({ page }) => {
  await page.goto(SORTING);
  await ready(page);
  const button = page.locator('.sort-card').first().getByRole('button', { name: 'Meer weten' });
  await button.click();
  await expectKept(page);
  const before = await countStatements(page);
  await button.click();
  await button.dblclick();
  await page.locator('.sort-card').nth(1).getByRole('button', { name: 'Meer weten' }).click();
  await expect(page.getByText('2 van 6 gesorteerd')).toBeVisible();
  await expect.poll(() => countStatements(page)).toBe(before + 1);
});

for (const [what, name, step] of [
  ['a reflection', /Wat hoorde/, REFLECTION],
  ['an intention', /Mijn voornemen/, LAST_STEP],
] as const) {
  test(`${what} that is being written is there after an immediate reload`, async ({ page }) => {
    await page.goto(step);
    await ready(page);
    const field = page.getByRole('textbox', { name });
    await field.pressSequentially('Halverwege een zi');
    await page.reload();
    await expect(field).toHaveValue('Halverwege een zi');
    await expectKept(page);
    await expect
      .poll(() =>
        page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:'))),
      )
      .toEqual([]);
  });
}

for (const [what, name, step] of [
  ['a reflection', /Wat hoorde/, REFLECTION],
  ['an intention', /Mijn voornemen/, LAST_STEP],
] as const) {
  test(`${what} that is emptied leaves the device, every version of it`, async ({ page }) => {
    await page.goto(step);
    await ready(page);
    const field = page.getByRole('textbox', { name });
    const keep = page.getByRole('button', { name: /^Bewaar/ });
    await field.fill('Eerste geheim');
    await keep.click();
    await expectKept(page);
    await field.fill('Tweede geheim');
    await keep.click();
    await expect.poll(() => storedText(page)).toContain('Tweede geheim');
    await field.fill('');
    await keep.click();
    await expect(page.getByText('Je tekst is van dit apparaat gehaald')).toBeVisible();
    expect(await storedText(page)).not.toContain('geheim');
    await page.reload();
    await ready(page);
    await expect(field).toHaveValue('');
  });

  test(`asked to keep an empty field, ${what} says that there is nothing yet`, async ({ page }) => {
    await page.goto(step);
    await ready(page);
    await page.getByRole('button', { name: /^Bewaar/ }).click();
    await expect(page.getByRole('alert')).toHaveText('Er staat nog niets om te bewaren.');
    await expect(page.getByRole('textbox', { name })).toBeFocused();
    await page.getByRole('textbox', { name }).fill('Nu wel');
    await expect(page.getByRole('alert')).toHaveText('');
  });
}

test('a text that is emptied for a moment, to write it anew, is not taken back', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(REFLECTION);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await field.fill('Eerste');
  await expectKept(page);
  await field.fill('');
  // Longer than the pause after which a text is kept by itself.
  await page.clock.runFor(5000);
  expect(await storedText(page)).toContain('Eerste');
  await field.fill('Anders');
  await expect.poll(() => storedText(page)).toContain('Anders');
});

test('words of one’s own come back after looking at an example', async ({ page }) => {
  await page.goto(LAST_STEP);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Mijn voornemen/ });
  await field.fill('Ik bel Farida.');
  await page.getByRole('radio', { name: /Ik zoek op wie/ }).check();
  await expect(field).toHaveValue(/Ik zoek op wie/);
  await page.getByRole('radio', { name: 'Iets anders' }).check();
  await expect(field).toHaveValue('Ik bel Farida.');
});

test('when the code of an exercise does not arrive the page says so', async ({ page }) => {
  await page.route(/Choice\.[^/]+\.js/, (route) => route.abort());
  await page.goto(FIRST_STEP);
  await expect(page.getByText('Antwoorden lukt nog niet')).toBeVisible({ timeout: 8000 });
  await expect(page.getByText('Uitleg bij alle antwoorden')).toBeVisible();
});

test('on paper each explanation stands once, and a chosen answer can be read', async ({ page }) => {
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Goed dat je/);
  await expect(page.getByText('Je opent het gesprek').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Je opent het gesprek').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText('Jouw antwoord')).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.goto(SORTING);
  await ready(page);
  const buttons = page.getByRole('group', { name: /Marijke/ }).getByRole('button');
  await buttons.filter({ hasText: 'Meer weten' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(buttons).toHaveText(['Meer weten']);
  await expect(buttons).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(buttons).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('the day and the words of an intention survive an immediate reload', async ({ page }) => {
  await page.goto(LAST_STEP);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Mijn voornemen/ });
  await field.fill('Ik bel Farida.');
  await page.getByLabel(/Wanneer/).fill('2027-01-11');
  await page.getByRole('button', { name: 'Bewaar mijn voornemen' }).click();
  await expectKept(page);
  await field.pressSequentially(' Morgen');
  await page.reload();
  await expect(field).toHaveValue('Ik bel Farida. Morgen');
  await expect(page.getByLabel(/Wanneer/)).toHaveValue('2027-01-11');
  await expectKept(page);
  expect(await storedText(page)).toContain('2027-01-11');
});

test('a text that was emptied just before the page was left is taken back all the same', async ({
  page,
}) => {
  await page.goto(REFLECTION);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await field.fill('Een geheim');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expectKept(page);
  // Nothing is written while the page goes: only what stands in localStorage is left.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
      throw new DOMException('too late', 'AbortError');
    };
  });
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.value = '';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    location.reload();
  });
  await page.waitForLoadState();
  await ready(page);
  await expect(page.getByText('Je tekst is van dit apparaat gehaald')).toBeVisible();
  await expect(field).toHaveValue('');
  expect(await storedText(page)).not.toContain('geheim');
});

for (const [what, name, step] of [
  ['a reflection', /Wat hoorde/, REFLECTION],
  ['an intention', /Mijn voornemen/, LAST_STEP],
] as const) {
  test(`a tab in which nothing was typed leaves ${what} as another tab has it`, async ({
    page,
    context,
  }) => {
    await page.goto(step);
    await ready(page);
    const field = page.getByRole('textbox', { name });
    await field.fill('Een geheim');
    await page.getByRole('button', { name: /^Bewaar/ }).click();
    await expectKept(page);

    const other = await context.newPage();
    await other.goto(step);
    await ready(other);
    const otherField = other.getByRole('textbox', { name });
    await expect(otherField).toHaveValue('Een geheim');
    await otherField.focus();

    await field.fill('');
    await page.getByRole('button', { name: /^Bewaar/ }).click();
    await expect(page.getByText('Je tekst is van dit apparaat gehaald')).toBeVisible();
    await expect(otherField).toHaveValue('');
    await otherField.blur();
    await other.close();
    expect(await storedText(page)).not.toContain('geheim');
  });
}

test('an example whose words were changed is not kept as that example', async ({ page }) => {
  await page.goto(LAST_STEP);
  await ready(page);
  await page.getByRole('radio', { name: /Ik zoek op wie/ }).check();
  await page.getByRole('textbox', { name: /Mijn voornemen/ }).fill('Ik bel Jan.');
  await expect(page.getByRole('radio', { name: 'Iets anders' })).toBeChecked();
  await page.getByRole('button', { name: 'Bewaar mijn voornemen' }).click();
  await expectKept(page);
  const planned = (await readStatements(page)).filter(({ verb }) => verb === 'planned').at(-1);
  expect(planned?.result).toEqual({ text: 'Ik bel Jan.' });
});
