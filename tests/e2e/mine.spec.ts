import { expect, test, type Page } from '@playwright/test';
import { backupOf, choose, joinFile, line, opening, saveFile } from '../support/backupFile.ts';
import { answer, expectKept, readStatements, ready, storedText } from '../support/learner.ts';
import { FIRST_STEP, KNOWLEDGE, REFLECTION, SORTING, STEPS } from '../support/pages.ts';
import { tabTo } from '../support/keyboard.ts';
import { fillDisk } from '../support/fullDisk.ts';
import { putRows, readStore } from '../support/store.ts';

const MODULE = 'module:herkennen';
const FIRST_SENTENCE = `${MODULE}/step:ineens-vergeven/question:eerste-zin`;
const OWN_TEXT = `${MODULE}/step:van-wie/question:wat-hoorde-ik`;
const PLAN = `${MODULE}/step:morgen/question:morgen-doe-ik`;
const GRADED = ['kneedbaar', 'ontzien', 'oude-naam', 'teamspeler', 'vijftig-uur', 'vloeiend']
  .map((card) => `${MODULE}/step:zes-situaties/question:zes-situaties/card:${card}`)
  .concat(
    ['week-1', 'week-3', 'week-5', 'week-7', 'week-8'].map(
      (card) => `${MODULE}/step:het-patroon/question:acht-weken/card:${card}`,
    ),
  );

/** The part of the page under a heading. */
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const reflected = (text: string, about = {}) =>
  line('reflected', OWN_TEXT, { result: { text }, ...about });
const planned = (text: string, due?: string) =>
  line('planned', PLAN, { result: { text, ...(due !== undefined && { due }) } });

test('before anything was done the page says so and leads to the modules, and keeps nothing', async ({
  page,
}) => {
  await page.goto('mijn/');
  await ready(page);
  await expect(page.getByText('Hier staat nog niets.')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.getByRole('link', { name: 'Kies een module' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Modules');
});

test('a module that was begun stands under Bezig, with the step to go on with', async ({
  page,
}) => {
  await page.goto(SORTING);
  await expect(page.getByText('stappen gedaan')).toBeVisible();
  await page.getByRole('link', { name: 'Mijn', exact: true }).click();
  const running = part(page, 'Bezig');
  await expect(running.getByText('0 van 7 stappen gedaan')).toBeVisible();
  await expect(part(page, 'Afgerond')).toBeHidden();
  await running.getByRole('link', { name: 'Verder bij stap 3 van 7' }).click();
  await expect(page).toHaveURL(new RegExp(`${SORTING}$`));
});

test('a module of which each step is done stands under Afgerond', async ({ page }) => {
  const steps = STEPS.map((path) => `${MODULE}/step:${path.split('/').at(-2)}`);
  const questions = [FIRST_SENTENCE, `${MODULE}/step:bedoeling/question:zo-bedoeld`];
  const all = [
    ...steps.flatMap((step) => [line('experienced', step), line('completed', step)]),
    ...[...questions, ...GRADED].map((object) => line('answered', object, { result: {} })),
  ];
  await joinFile(page, backupOf(all.slice(0, -1)));
  await expect(part(page, 'Bezig').getByText('6 van 7 stappen gedaan')).toBeVisible();
  await joinFile(page, backupOf(all));
  await expect(part(page, 'Bezig')).toBeHidden();
  await expect(part(page, 'Afgerond').getByRole('link')).toHaveText('Bekijk opnieuw');
});

test('the days say what was done, newest first, and older days come on demand', async ({
  page,
}) => {
  const days = [1, 2, 3, 4, 5, 6].map((day) =>
    line('experienced', `${MODULE}/step:${day % 2 ? 'morgen' : 'van-wie'}`, {
      at: `2026-10-0${day}T12:00:00.000Z`,
    }),
  );
  await joinFile(page, backupOf(days));
  const timeline = part(page, 'Van dag tot dag');
  await expect(timeline.getByRole('heading', { level: 3 })).toHaveText(
    [6, 5, 4, 3, 2].map((day) => `${day} oktober 2026`),
  );
  await timeline.getByRole('button', { name: 'Toon alle dagen (6)' }).click();
  await expect(timeline.getByRole('heading', { level: 3 })).toHaveCount(6);
  await expect(timeline.getByRole('listitem').last()).toHaveText('Geopend: Wat jij morgen vraagt');
});

test('an own text is changed, and the new words stand on the step too', async ({ page }) => {
  await joinFile(page, backupOf([reflected('Een opmerking over een accent.')]));
  const texts = part(page, 'Mijn teksten');
  await texts.getByRole('button', { name: 'Verander' }).click();
  const field = texts.getByRole('textbox', { name: 'Mijn tekst' });
  await expect(field).toBeFocused();
  await field.fill('');
  await texts.getByRole('button', { name: 'Bewaar' }).click();
  await expect(texts.getByText('Er staat nog niets om te bewaren.')).toBeVisible();
  await field.fill('Een grap over een naam.');
  await texts.getByRole('button', { name: 'Bewaar' }).click();
  await expect(texts.getByText('Bewaard op dit apparaat')).toBeVisible();
  await expect(texts.getByText('Een grap over een naam.')).toBeVisible();
  await expect(texts.getByText('Een opmerking over een accent.')).toBeHidden();
  await expect(texts.getByRole('button', { name: 'Verander' })).toBeFocused();
  await page.goto(REFLECTION);
  await expect(page.getByRole('textbox', { name: /Wat hoorde/ })).toHaveValue(
    'Een grap over een naam.',
  );
});

test('a text can be left as it was', async ({ page }) => {
  await joinFile(page, backupOf([reflected('Blijft staan.')]));
  const before = await readStore(page);
  const texts = part(page, 'Mijn teksten');
  for (const button of ['Verander', 'Gooi weg']) {
    await texts.getByRole('button', { name: button }).click();
    await texts.getByRole('button', { name: 'Laat zoals het was' }).click();
    await expect(texts.getByRole('button', { name: 'Verander' })).toBeFocused();
  }
  expect(await readStore(page)).toEqual(before);
});

test('a text that is thrown away leaves the disk with all its versions, and focus stays near', async ({
  page,
}) => {
  const first = reflected('Vergrijp een');
  const second = reflected('Vergrijp twee', { replaces: first.id });
  await joinFile(page, backupOf([first, second, line('experienced', `${MODULE}/step:van-wie`)]));
  expect(await storedText(page)).toContain('Vergrijp');
  const texts = part(page, 'Mijn teksten');
  await texts.getByRole('button', { name: 'Gooi weg' }).click();
  await expect(texts.getByRole('button', { name: 'Ja, gooi weg' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(texts.getByText('Je tekst is van dit apparaat gehaald')).toBeFocused();
  await expect(page.getByText('Vergrijp')).toHaveCount(0);
  expect(await storedText(page)).not.toContain('Vergrijp');
});

test('a text that was thrown away stays away after opening an older file', async ({ page }) => {
  await joinFile(
    page,
    backupOf([reflected('Mag weg'), line('experienced', `${MODULE}/step:van-wie`)]),
  );
  const older = await saveFile(page);
  await part(page, 'Mijn teksten').getByRole('button', { name: 'Gooi weg' }).click();
  await page.getByRole('button', { name: 'Ja, gooi weg' }).click();
  await expect(page.getByText('Mag weg')).toHaveCount(0);
  await page.reload();
  await ready(page);
  await choose(page, older);
  await expect(opening(page).getByText('Alles uit dit bestand staat hier al.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Voeg samen' })).toBeHidden();
  // With something new in the file the rest comes along; the words do not.
  await joinFile(page, backupOf([line('experienced', `${MODULE}/step:morgen`)]));
  await expect(page.getByText('Mag weg')).toHaveCount(0);
  expect(await storedText(page)).not.toContain('Mag weg');
});

/** An own text or intention, by its words. */
const entryWith = (page: Page, words: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(words, { exact: true }) });
const SEVERAL = 'Je hebt hier meer dan één tekst';

test('what two devices wrote about one question is all there; one is thrown away, the other stays', async ({
  page,
}) => {
  await page.goto(REFLECTION);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await field.fill('Hier geschreven.');
  await field.blur();
  await expectKept(page);
  const before = reflected('Elders begonnen.');
  const there = backupOf([before, reflected('Elders geschreven.', { replaces: before.id })]);
  await joinFile(page, there);
  const texts = part(page, 'Mijn teksten');
  await expect(texts.getByRole('listitem')).toHaveCount(2);
  await expect(entryWith(page, 'Hier geschreven.')).toBeVisible();
  await expect(texts.getByText(SEVERAL)).toHaveCount(1);

  const elsewhere = entryWith(page, 'Elders geschreven.');
  await elsewhere.getByRole('button', { name: 'Gooi weg' }).click();
  await elsewhere.getByRole('button', { name: 'Ja, gooi weg' }).click();
  await expect(texts.getByText('Je tekst is van dit apparaat gehaald')).toBeFocused();
  await expect(texts.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await ready(page);
  await expect(entryWith(page, 'Hier geschreven.')).toBeVisible();
  await expect(page.getByText(SEVERAL)).toBeHidden();
  await choose(page, there);
  await expect(opening(page).getByText('Alles uit dit bestand staat hier al.')).toBeVisible();
  await expect(texts.getByRole('listitem')).toHaveCount(1);
  expect(await storedText(page)).toContain('Hier geschreven.');
  expect(await storedText(page)).not.toContain('Elders');
  await page.goto(REFLECTION);
  await expect(field).toHaveValue('Hier geschreven.');
});

test('of two versions of one text the older is changed, and the newer one stays', async ({
  page,
}) => {
  const both = reflected('Van beide.');
  const older = reflected('De oudere.', { replaces: both.id });
  await joinFile(page, backupOf([both, older, reflected('De nieuwere.', { replaces: both.id })]));
  await expect(page.getByText('Van beide.')).toBeHidden();
  await entryWith(page, 'De oudere.').getByRole('button', { name: 'Verander' }).click();
  await page.getByRole('textbox', { name: 'Mijn tekst' }).fill('Anders nu.');
  await part(page, 'Mijn teksten').getByRole('button', { name: 'Bewaar' }).click();
  const changed = entryWith(page, 'Anders nu.');
  await expect(changed.getByText('Bewaard op dit apparaat')).toBeVisible();
  await expect(changed.getByRole('button', { name: 'Verander' })).toBeFocused();
  await expect(entryWith(page, 'De nieuwere.')).toBeVisible();
  await expect(page.getByText('De oudere.')).toBeHidden();
  const last = (await readStatements(page)).at(-1);
  expect(last).toMatchObject({ replaces: older.id, result: { text: 'Anders nu.' } });
});

test('thrown away with what it came from, a text leaves the other that came from it', async ({
  page,
}) => {
  const both = reflected('Van beide.');
  const stays = reflected('Blijft.', { replaces: both.id });
  const older = [both, stays, reflected('Gaat.', { replaces: both.id })];
  await joinFile(page, backupOf(older));
  await entryWith(page, 'Gaat.').getByRole('button', { name: 'Gooi weg' }).click();
  await page.getByRole('button', { name: 'Ja, gooi weg' }).click();
  await expect(part(page, 'Mijn teksten').getByRole('listitem')).toHaveCount(1);
  await joinFile(page, backupOf([...older, line('experienced', `${MODULE}/step:morgen`)]));
  await expect(entryWith(page, 'Blijft.')).toBeVisible();
  await expect(part(page, 'Mijn teksten').getByRole('listitem')).toHaveCount(1);
  const stored = await storedText(page);
  for (const words of ['Van beide.', 'Gaat.']) expect(stored).not.toContain(words);
});

test('half-typed words at one of two texts are there again at that one', async ({ page }) => {
  await joinFile(page, backupOf([reflected('De oudere.'), reflected('De nieuwere.')]));
  await entryWith(page, 'De oudere.').getByRole('button', { name: 'Verander' }).click();
  await page.getByRole('textbox', { name: 'Mijn tekst' }).fill('Half af');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('textbox', { name: 'Mijn tekst' })).toHaveValue('Half af');
  await expect(entryWith(page, 'De nieuwere.')).toBeVisible();
  await page.getByRole('button', { name: 'Laat zoals het was' }).click();
  await expect(entryWith(page, 'De oudere.')).toBeVisible();
});

test('two devices that each meant to do something: each is done by itself, one is thrown away', async ({
  page,
}) => {
  await joinFile(
    page,
    backupOf([planned('Ik bel.', '2026-11-01'), planned('Ik mail.', '2026-11-02')]),
  );
  const plans = part(page, 'Mijn voornemens');
  await expect(plans.getByText(SEVERAL)).toHaveCount(1);
  const call = entryWith(page, 'Ik bel.');
  await call.getByRole('checkbox', { name: 'Gedaan' }).click();
  await expect(call.getByRole('checkbox', { name: 'Gedaan' })).toBeChecked();
  await call.getByRole('textbox', { name: 'Hoe ging het?' }).fill('Ze nam op.');
  await call.getByRole('button', { name: 'Bewaar' }).click();
  await expect(call.getByText('Ze nam op.')).toBeVisible();
  const mail = entryWith(page, 'Ik mail.');
  await expect(mail.getByRole('checkbox', { name: 'Gedaan' })).not.toBeChecked();
  await expect(mail.getByRole('textbox', { name: 'Hoe ging het?' })).toHaveValue('');

  await call.getByRole('button', { name: 'Gooi weg' }).click();
  await expect(call.getByRole('button', { name: 'Ja, gooi weg' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(plans.getByText('Je tekst is van dit apparaat gehaald')).toBeFocused();
  await page.reload();
  await expect(mail).toBeVisible();
  await expect(call).toBeHidden();
  await expect(page.getByText(SEVERAL)).toBeHidden();
  await expect(plans.getByRole('button', { name: 'Gooi weg' })).toBeHidden();
  const stored = await storedText(page);
  for (const words of ['Ik bel.', 'Ze nam op.']) expect(stored).not.toContain(words);
});

test('an intention is open, done, and open again', async ({ page }) => {
  await joinFile(page, backupOf([planned('Ik vraag door.')]));
  const plan = part(page, 'Mijn voornemens');
  const done = plan.getByRole('checkbox', { name: 'Gedaan' });
  await expect(done).not.toBeChecked();
  const kept = async () => (await readStatements(page)).length;
  for (const [count, checked] of [
    [2, true],
    [3, false],
    [4, true],
  ] as const) {
    await done.click();
    await expect.poll(kept).toBe(count);
    await page.reload();
    await expect(done).toBeChecked({ checked });
  }
});

test('how it went is asked when the day has passed, not before', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T12:00:00');
  await joinFile(page, backupOf([planned('Ik vraag door.', '2026-11-22')]));
  await expect(page.getByText('Voor 22 november 2026')).toBeVisible();
  await expect(page.getByText('Hoe ging het?')).toBeHidden();
  await page.clock.setFixedTime('2026-11-23T00:30:00');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Hoe ging het?' })).toBeVisible();
});

test('how it went is asked once: told, it stays and is not asked again', async ({ page }) => {
  await joinFile(page, backupOf([planned('Ik vraag door.', '2026-11-01')]));
  const plan = part(page, 'Mijn voornemens');
  const field = plan.getByRole('textbox', { name: 'Hoe ging het?' });
  await plan.getByRole('button', { name: 'Bewaar' }).click();
  await expect(plan.getByText('Er staat nog niets om te bewaren.')).toBeVisible();
  await expect(field).toBeFocused();
  await field.fill('Ze zei meer dan anders.');
  await plan.getByRole('button', { name: 'Bewaar' }).click();
  await expect(field).toBeHidden();
  await expect(plan.getByRole('checkbox', { name: 'Gedaan' })).toBeFocused();
  await page.reload();
  await expect(plan.getByText('Ze zei meer dan anders.')).toBeVisible();
  await expect(field).toBeHidden();
});

test('how it went is asked once: skipped, it is not asked again', async ({ page }) => {
  await joinFile(page, backupOf([planned('Ik vraag door.', '2026-11-01')]));
  const plan = part(page, 'Mijn voornemens');
  await plan.getByRole('button', { name: 'Sla over' }).click();
  await expect(plan.getByText('Hoe ging het?')).toBeHidden();
  await page.reload();
  await expect(plan.getByText('Ik vraag door.')).toBeVisible();
  await expect(plan.getByText('Hoe ging het?')).toBeHidden();
});

const NOT_KEPT = 'Niet bewaard. Je kunt wel verder.';

test('a change that did not fit on a full disk and was cancelled is not kept later either', async ({
  page,
}) => {
  await joinFile(page, backupOf([reflected('Zoals het was.'), planned('Ik vraag door.')]));
  const makeRoom = await fillDisk(page);
  const texts = part(page, 'Mijn teksten');
  await texts.getByRole('button', { name: 'Verander' }).click();
  await texts.getByRole('textbox', { name: 'Mijn tekst' }).fill('Toch maar niet.');
  await texts.getByRole('button', { name: 'Bewaar' }).click();
  await expect(texts.getByText(NOT_KEPT)).toBeVisible();
  await expect(texts.getByRole('textbox', { name: 'Mijn tekst' })).toHaveValue('Toch maar niet.');
  await texts.getByRole('button', { name: 'Laat zoals het was' }).click();
  await expect(texts.getByText('Zoals het was.')).toBeVisible();
  await expect(texts.getByText(NOT_KEPT)).toBeHidden();
  await makeRoom();
  // What waits goes along with the next line that is written.
  await page.getByRole('checkbox', { name: 'Gedaan' }).click();
  await expect.poll(async () => (await readStatements(page)).at(-1)?.verb).toBe('completed');
  await expect(texts.getByText('Zoals het was.')).toBeVisible();
  expect(await storedText(page)).not.toContain('Toch maar niet.');
});

test('a change that did not fit on a full disk stays in its field, and is kept once there is room', async ({
  page,
}) => {
  await joinFile(page, backupOf([reflected('Zoals het was.')]));
  const makeRoom = await fillDisk(page);
  const texts = part(page, 'Mijn teksten');
  await texts.getByRole('button', { name: 'Verander' }).click();
  await texts.getByRole('textbox', { name: 'Mijn tekst' }).fill('Anders.');
  await texts.getByRole('button', { name: 'Bewaar' }).click();
  await expect(texts.getByText(NOT_KEPT)).toBeVisible();
  await makeRoom();
  await texts.getByRole('button', { name: 'Bewaar' }).click();
  await expect(texts.getByText('Bewaard op dit apparaat')).toBeVisible();
  const words = (await readStatements(page)).map(({ result }) => result?.text);
  expect(words).toEqual(['Zoals het was.', 'Anders.']);
});

test('what was told about an intention and did not fit is not kept when it is skipped', async ({
  page,
}) => {
  await joinFile(page, backupOf([planned('Ik vraag door.', '2026-11-01')]));
  const makeRoom = await fillDisk(page);
  const plan = part(page, 'Mijn voornemens');
  await plan.getByRole('textbox', { name: 'Hoe ging het?' }).fill('Zeg ik niet.');
  await plan.getByRole('button', { name: 'Bewaar' }).click();
  await expect(plan.getByText(NOT_KEPT)).toBeVisible();
  await expect(plan.getByRole('textbox', { name: 'Hoe ging het?' })).toHaveValue('Zeg ik niet.');
  await makeRoom();
  await plan.getByRole('button', { name: 'Sla over' }).click();
  await expect(plan.getByText('Hoe ging het?')).toBeHidden();
  expect(await storedText(page)).not.toContain('Zeg ik niet.');
});

test('an intention that is done on a full disk says that this is not kept, until it is', async ({
  page,
}) => {
  await joinFile(page, backupOf([planned('Ik vraag door.'), reflected('Zoals het was.')]));
  const makeRoom = await fillDisk(page);
  const plan = part(page, 'Mijn voornemens');
  await plan.getByRole('checkbox', { name: 'Gedaan' }).click();
  await expect(plan.getByRole('alert').filter({ hasText: NOT_KEPT })).toBeVisible();
  await expect(plan.getByRole('checkbox', { name: 'Gedaan' })).toBeChecked();
  await makeRoom();
  // What waits goes along with the next line that is written.
  await page.getByRole('button', { name: 'Verander' }).click();
  await page.getByRole('textbox', { name: 'Mijn tekst' }).fill('Anders.');
  await part(page, 'Mijn teksten').getByRole('button', { name: 'Bewaar' }).click();
  await expect(plan.getByText(NOT_KEPT)).toBeHidden();
  await page.reload();
  await expect(plan.getByRole('checkbox', { name: 'Gedaan' })).toBeChecked();
});

test('a text that is thrown away on a full disk says that this is not kept, until it is', async ({
  page,
}) => {
  await joinFile(page, backupOf([reflected('Mag weg.'), planned('Ik vraag door.')]));
  const makeRoom = await fillDisk(page);
  const texts = part(page, 'Mijn teksten');
  await texts.getByRole('button', { name: 'Gooi weg' }).click();
  await texts.getByRole('button', { name: 'Ja, gooi weg' }).click();
  await expect(texts.getByText(/^Nog niet weggehaald/)).toBeFocused();
  await expect(page.getByText('Mag weg.')).toBeHidden();
  await makeRoom();
  await page.getByRole('checkbox', { name: 'Gedaan' }).click();
  await expect(texts.getByText('Je tekst is van dit apparaat gehaald')).toBeVisible();
  expect(await storedText(page)).not.toContain('Mag weg.');
});

test('the first answer stands beside the last, and only where they differ', async ({ page }) => {
  await page.goto(KNOWLEDGE);
  await ready(page);
  await answer(page, /Zonder opzet/);
  await expectKept(page);
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Misschien was/);
  await expectKept(page);
  await answer(page, /Goed dat je/);
  await expectKept(page);
  await expect.poll(async () => (await readStatements(page)).at(-1)?.verb).toBe('answered');
  await page.goto('mijn/');
  const compared = part(page, 'Eerst en nu');
  await expect(compared.getByRole('definition')).toHaveText([/^‘Misschien was/, /^‘Goed dat je/]);
});

test('what this release does not know is shown as unknown', async ({ page }) => {
  const text = line('reflected', 'module:later/step:nieuw/question:iets', {
    result: { text: 'Van een nieuwere site.' },
  });
  await joinFile(page, backupOf([line('experienced', 'module:later/step:nieuw'), text]));
  const unknown = 'Onderdeel dat deze versie van de site niet kent';
  await expect(part(page, 'Mijn teksten').getByText('Van een nieuwere site.')).toBeVisible();
  await expect(part(page, 'Mijn teksten').getByText(unknown)).toBeVisible();
  await expect(part(page, 'Van dag tot dag').getByText(`Geopend: ${unknown}`)).toBeVisible();
});

test('a damaged row does not break the page, and stays on disk', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await joinFile(page, backupOf([reflected('Nog heel.')]));
  const damaged = [
    { id: 'kapot-1' },
    { id: 'kapot-2', object: OWN_TEXT, verb: 'reflected', result: 'geen object' },
    { id: 'kapot-3', object: 7, verb: null },
    reflected('Zonder datum.', { at: 'gisteren', object: `${OWN_TEXT}-anders` }),
  ];
  await putRows(page, 'statements', damaged);
  await putRows(page, 'documents', [{ id: 'kapot-4', name: 'institution', value: { desk: 7 } }]);
  await page.reload();
  await expect(page.getByText('Nog heel.')).toBeVisible();
  await expect(page.getByText('Zonder datum.')).toBeVisible();
  await part(page, 'Mijn teksten').getByRole('button', { name: 'Verander' }).last().click();
  await page.getByRole('textbox', { name: 'Mijn tekst' }).fill('Nog steeds heel.');
  await part(page, 'Mijn teksten').getByRole('button', { name: 'Bewaar' }).click();
  await expectKept(page);
  const { statements, documents } = await readStore(page);
  for (const row of damaged) expect(statements).toContainEqual(row);
  expect(documents).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('html and script in a text are shown as text', async ({ page }) => {
  const html = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script><b>vet</b>';
  await joinFile(page, backupOf([reflected(html), planned(html, '2026-11-01')]));
  await page.reload();
  await expect(page.getByText(html, { exact: true })).toHaveCount(2);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('long words fit at 320 px', async ({ page }) => {
  const word = 'stagebegeleidingsgesprekkenverslaglegging'.repeat(8);
  await page.setViewportSize({ width: 320, height: 640 });
  await joinFile(page, backupOf([reflected(word), planned(word, '2026-11-01')]));
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('the page works with the keyboard only', async ({ page }) => {
  await joinFile(page, backupOf([reflected('Eerste.'), planned('Ik vraag door.', '2026-11-01')]));
  await page.reload();
  await ready(page);
  await tabTo(page, 'checkbox', /Gedaan/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Gedaan' })).toBeChecked();
  await tabTo(page, 'textbox', /Hoe ging het/);
  await page.keyboard.type('Goed.');
  await tabTo(page, 'button', /^Bewaar$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Goed.')).toBeVisible();
  await tabTo(page, 'button', /^Verander$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Mijn tekst' })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Tweede.');
  await tabTo(page, 'button', /^Bewaar$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tweede.')).toBeVisible();
  await tabTo(page, 'button', /^Gooi weg$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ja, gooi weg' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tweede.')).toBeHidden();
  await tabTo(page, 'textbox', /Hoe heet het/);
  await page.keyboard.type('Loket');
  await page.keyboard.press('Enter');
  await expectKept(page);
  await tabTo(page, 'button', /Wis alles/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Sla eerst een bestand op' })).toBeFocused();
  await tabTo(page, 'button', /Laat maar/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Wis alles/ })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains why it is empty, and shows no control that does nothing', async ({
    page,
  }) => {
    await page.goto('mijn/');
    const explanation = page.getByText('Wat je deed, staat in je browser.');
    await expect(explanation).toBeVisible();
    await expect(explanation).toContainText('Om het hier te laten zien is JavaScript nodig.');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  });
});

test('on the step the newest of two texts is emptied: it leaves the disk, and the other stands there', async ({
  page,
}) => {
  const both = reflected('Van beide.');
  const older = reflected('De oudere.', { replaces: both.id });
  await joinFile(page, backupOf([both, older, reflected('De nieuwere.', { replaces: both.id })]));
  await page.goto(REFLECTION);
  await ready(page);
  const field = page.getByRole('textbox', { name: /Wat hoorde/ });
  await expect(field).toHaveValue('De nieuwere.');
  await field.fill('');
  await field.blur();
  await expect(page.getByText('Je tekst is van dit apparaat gehaald')).toBeVisible();
  await expect(field).toHaveValue('De oudere.');
  const stored = await storedText(page);
  for (const words of ['Van beide.', 'De nieuwere.']) expect(stored).not.toContain(words);
  await page.reload();
  await ready(page);
  await expect(field).toHaveValue('De oudere.');
  await field.fill('');
  await field.blur();
  await expect(page.getByText('Je tekst is van dit apparaat gehaald')).toBeVisible();
  await expect.poll(() => storedText(page)).not.toContain('De oudere.');
  await expect(field).toHaveValue('');
});
