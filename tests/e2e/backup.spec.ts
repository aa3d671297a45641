import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import {
  backupOf,
  choose,
  fileOf,
  institution,
  joinFile,
  line,
  opening,
  saveFile,
  type ChosenFile,
} from '../support/backupFile.ts';
import { answer, expectKept, readStatements, ready, storedText } from '../support/learner.ts';
import { FIRST_STEP, KNOWLEDGE, REFLECTION } from '../support/pages.ts';
import { readStore } from '../support/store.ts';

const STEP = 'module:herkennen/step:van-wie';
const OWN_TEXT = `${STEP}/question:wat-hoorde-ik`;
const text = (words: string, object = OWN_TEXT) =>
  line('reflected', object, { result: { text: words } });

/** The part of `/mijn/` under a small heading. */
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openMine(page: Page): Promise<void> {
  await page.goto('mijn/');
  await ready(page);
}

/** What must be the same on two devices that met: everything but what is of the device itself. */
async function shared(page: Page): Promise<Record<string, unknown>> {
  const { statements, documents } = await readStore(page);
  return { statements, documents };
}

test.describe('taking along', () => {
  test('what one device saved joins with another; nothing is overwritten and both end up equal', async ({
    page,
    browser,
    baseURL,
    locale,
  }) => {
    await page.goto(FIRST_STEP);
    await ready(page);
    await answer(page, /Misschien was/);
    await expectKept(page);
    await openMine(page);
    const fromFirst = await saveFile(page);

    const second = await browser.newContext({ baseURL: baseURL ?? '', locale: locale ?? '' });
    const other = await second.newPage();
    await other.goto(FIRST_STEP);
    await ready(other);
    await answer(other, /Goed dat je/);
    await expectKept(other);
    const own = await readStatements(other);
    await joinFile(other, fromFirst);
    expect(await readStatements(other)).toEqual(expect.arrayContaining(own));
    expect(await readStatements(other)).toHaveLength(own.length * 2);

    const fromSecond = await saveFile(other);
    await joinFile(page, fromSecond);
    expect(await shared(page)).toEqual(await shared(other));
    await second.close();
  });

  test('the saved file says what it is: its schema is served, and its lines are those of the log', async ({
    page,
    request,
  }) => {
    await joinFile(page, backupOf([text('Mijn woorden.')], [institution({ desk: 'Loket' })]));
    const saved = JSON.parse(readFileSync(await saveFile(page), 'utf8')) as Record<string, string>;
    const schema = await request.get(saved['$schema'] ?? '');
    expect(schema.ok()).toBe(true);
    expect(schema.headers()['content-type']).toContain('json');
    expect(await schema.json()).toMatchObject({
      type: 'object',
      properties: {
        statements: {
          items: {
            properties: { verb: { description: expect.stringContaining('Wat er gebeurde') } },
          },
        },
      },
    });
    expect(saved).toMatchObject({ format: 'gelijke-stage', version: 1 });
    expect(saved).toMatchObject(await shared(page));
  });

  test('the page remembers when the last file was saved', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-22T12:00:00');
    await openMine(page);
    await expect(page.getByText('Je hebt nog geen bestand opgeslagen.')).toBeVisible();
    await saveFile(page);
    const last = page.getByText('Laatste bestand opgeslagen: 22 november 2026.');
    await expect(last).toBeVisible();
    await page.reload();
    await expect(last).toBeVisible();
  });
});

test.describe('opening a file', () => {
  test('before anything changes the page counts what will change', async ({ page }) => {
    const known = [line('experienced', STEP), text('Weg ermee')];
    await joinFile(page, backupOf(known));
    const before = await readStore(page);
    const [, taken] = known;
    const file = backupOf(
      [
        ...known,
        line('voided', OWN_TEXT, { replaces: taken?.id ?? '' }),
        line('experienced', 'module:herkennen/step:morgen'),
        line('planned', 'module:herkennen/step:morgen/question:morgen-doe-ik', {
          result: { text: 'Ik vraag door.' },
        }),
      ],
      [institution({ desk: 'Loket' })],
    );
    await choose(page, file);
    await expect(opening(page).getByRole('listitem')).toHaveText([
      'Nieuwe regels: 3',
      'Daarvan eigen teksten of voornemens: 1',
      'Teksten die hier verdwijnen, omdat je ze elders weggooide: 1',
      'Mijn instelling: er komt iets bij',
      'Regels die je al had: 2',
    ]);
    expect(await readStore(page)).toEqual(before);
    await page.getByRole('button', { name: 'Laat maar' }).click();
    await expect(page.getByRole('button', { name: 'Voeg samen' })).toBeHidden();
    expect(await readStore(page)).toEqual(before);

    await choose(page, file);
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(opening(page).getByRole('status')).toBeFocused();
    await expect(opening(page).getByRole('status')).toContainText('Samengevoegd.');
    await expect(part(page, 'Mijn voornemens').getByText('Ik vraag door.')).toBeVisible();
    await expect(page.getByText('Weg ermee')).toHaveCount(0);
    await choose(page, file);
    await expect(page.getByText('Alles uit dit bestand staat hier al.')).toBeVisible();
  });

  test('joining can be undone until the page is left, and what was done since stays', async ({
    page,
  }) => {
    const mine = text('Van dit apparaat.');
    await joinFile(page, backupOf([mine], [institution({ desk: 'Hier' })]));
    await page.reload();
    await ready(page);
    const before = await shared(page);
    const file = backupOf(
      [line('voided', OWN_TEXT, { replaces: mine.id }), text('Van elders.', `${OWN_TEXT}-anders`)],
      [institution({ desk: 'Elders' })],
    );
    await choose(page, file);
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(page.getByText('Van elders.')).toBeVisible();
    await expect(page.getByText('Van dit apparaat.')).toHaveCount(0);
    await page.getByRole('button', { name: 'Draai terug' }).click();
    await expect(opening(page).getByRole('status')).toContainText('Teruggedraaid.');
    await expect(opening(page).getByRole('status')).toBeFocused();
    await expect(page.getByText('Van dit apparaat.')).toBeVisible();
    await expect(page.getByText('Van elders.')).toHaveCount(0);
    expect(await shared(page)).toEqual(before);

    await choose(page, file);
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(page.getByText('Samengevoegd.')).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(page.getByText('Van elders.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Draai terug' })).toBeHidden();
  });

  test('a file that cannot be read leaves the undo of the one before, for all that were joined', async ({
    page,
  }) => {
    await joinFile(page, backupOf([text('Van mij.')]));
    await page.reload();
    await ready(page);
    const before = await shared(page);
    for (const words of ['Van elders.', 'Van nog een.']) {
      await choose(page, backupOf([text(words)]));
      await page.getByRole('button', { name: 'Voeg samen' }).click();
      await expect(page.getByText(words)).toBeVisible();
    }
    await choose(page, fileOf('geen bestand van hier'));
    await expect(page.getByText('Dit bestand is niet te lezen.')).toBeVisible();
    const back = page.getByRole('button', { name: 'Draai terug' });
    await expect(page.getByText('Wat je het laatst samenvoegde, kun je nog')).toBeVisible();
    await back.click();
    await expect(page.getByText('Van nog een.')).toHaveCount(0);
    await expect(page.getByText('Van elders.')).toBeVisible();
    // Nor does a preview that is not joined take it away.
    await choose(page, backupOf([text('Blijft weg.')]));
    await expect(page.getByRole('button', { name: 'Voeg samen' })).toBeVisible();
    await back.click();
    await expect(opening(page).getByRole('status')).toContainText('Teruggedraaid.');
    await expect(page.getByRole('button', { name: 'Voeg samen' })).toBeHidden();
    await expect(back).toBeHidden();
    expect(await shared(page)).toEqual(before);
  });

  test('an undo that fails can be tried again', async ({ page }) => {
    await joinFile(page, backupOf([text('Van mij.')]));
    await page.reload();
    await ready(page);
    const before = await shared(page);
    await choose(page, backupOf([text('Van elders.')]));
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(page.getByText('Van elders.')).toBeVisible();
    // The disk refuses once.
    await page.evaluate(() => {
      const { delete: remove } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.delete = () => {
        IDBObjectStore.prototype.delete = remove;
        throw new DOMException('no', 'UnknownError');
      };
    });
    const back = page.getByRole('button', { name: 'Draai terug' });
    await back.click();
    await expect(page.getByText('Dat lukte niet. Er is niets veranderd.')).toBeVisible();
    await expect(page.getByText('Van elders.')).toBeVisible();
    await back.click();
    await expect(opening(page).getByRole('status')).toContainText('Teruggedraaid.');
    await expect(back).toBeHidden();
    expect(await shared(page)).toEqual(before);
  });

  test('the page says what will become of my institution', async ({ page }) => {
    const own = institution({ desk: 'Hier' });
    await joinFile(page, backupOf([], [own]));
    const saying = async (...documents: object[]) => {
      await choose(page, backupOf([], documents));
      await expect(page.getByRole('button', { name: 'Voeg samen' })).toBeVisible();
      return opening(page).getByRole('listitem').allTextContents();
    };
    const { value: _value, ...thrown } = institution({}, { replaces: [own.id] });
    expect(await saying(institution({ desk: 'Elders' }))).toEqual([
      'Mijn instelling: er komt iets bij, naast wat hier staat. Je kiest daarna zelf.',
    ]);
    expect(await saying(institution({ desk: 'Nieuw' }, { replaces: [own.id] }))).toEqual([
      'Mijn instelling: wat hier staat, heb je elders veranderd. Dat nieuwe komt ervoor in de plaats.',
    ]);
    expect(await saying(thrown)).toEqual([
      'Mijn instelling: wat hier staat, verdwijnt, omdat je het elders weggooide.',
    ]);
    expect(await saying(institution({ aim: 'Iets' }, { name: 'teamplan' }))).toEqual([
      'Onderdelen die deze versie van de site nog niet kent. Ze worden wel bewaard: 1',
    ]);
  });

  test('of a line that says something else in the file, the page tells which of the two is kept', async ({
    page,
  }) => {
    const first = text('Abrikoos');
    await joinFile(page, backupOf([first]));
    await choose(page, backupOf([{ ...first, result: { text: 'Zuring' } }]));
    await expect(opening(page).getByRole('listitem')).toHaveText([
      'Regels die hier anders staan dan in het bestand. Hier komt wat in het bestand staat: 1',
      'Regels die je al had: 1',
    ]);
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(page.getByText('Zuring')).toBeVisible();
    await choose(page, backupOf([first]));
    await expect(opening(page).getByRole('listitem')).toHaveText([
      'Regels die in het bestand anders staan dan hier. Wat hier staat, blijft: 1',
    ]);
  });

  test('on a device where nothing was kept yet, the page shows what came in', async ({ page }) => {
    await openMine(page);
    await expect(page.getByText('Hier staat nog niets.')).toBeVisible();
    await choose(page, backupOf([text('Meegenomen.')], [institution({ desk: 'Loket' })]));
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(part(page, 'Mijn teksten').getByText('Meegenomen.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Hoe heet het?' }).first()).toHaveValue('Loket');
  });

  test('the bare list of the first release is still read', async ({ page }) => {
    await joinFile(page, fileOf([text('Van vroeger.')]));
    await expect(page.getByText('Van vroeger.')).toBeVisible();
  });

  test('what a later release knows and this one does not is kept as it is', async ({ page }) => {
    const later = {
      ...line('chose', 'scenario:gesprek/moment:begin', { result: { text: 'iets' } }),
      mood: { of: 'later' },
    };
    await joinFile(page, backupOf([later]));
    const { statements } = await readStore(page);
    expect(statements).toEqual([later]);
    const saved = JSON.parse(readFileSync(await saveFile(page), 'utf8')) as object;
    expect(saved).toMatchObject({ statements: [later] });
  });

  test('of lines with the same id one is kept, whatever their order', async ({ page }) => {
    const first = text('Eerste lezing');
    const twin = { ...first, result: { text: 'Tweede lezing' } };
    await joinFile(page, backupOf([first, twin, twin]));
    expect(await readStatements(page)).toHaveLength(1);
    const { statements } = await readStore(page);
    await choose(page, backupOf([twin, first]));
    await expect(opening(page).getByRole('status')).toContainText('Er verandert hier niets.');
    await expect(opening(page).getByRole('listitem')).toHaveText([
      'Regels die in het bestand anders staan dan hier. Wat hier staat, blijft: 1',
    ]);
    await expect(page.getByRole('button', { name: 'Voeg samen' })).toBeHidden();
    expect(await readStore(page)).toMatchObject({ statements });
  });

  test('a file of the very same device adds only what is not there', async ({ page }) => {
    await page.goto(KNOWLEDGE);
    await ready(page);
    await answer(page, /Zonder opzet/);
    await expectKept(page);
    const [{ device } = { device: '' }] = await readStatements(page);
    await openMine(page);
    const before = (await readStatements(page)).length;
    const saved = JSON.parse(readFileSync(await saveFile(page), 'utf8')) as {
      statements: object[];
    };
    await choose(page, backupOf([...saved.statements, line('experienced', STEP, { device })]));
    await expect(opening(page).getByRole('listitem')).toHaveText([
      'Nieuwe regels: 1',
      `Regels die je al had: ${before}`,
    ]);
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(page.getByText('Samengevoegd.')).toBeVisible();
    expect(await readStatements(page)).toHaveLength(before + 1);
  });

  test('html in a file is shown as text', async ({ page }) => {
    const html = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
    await joinFile(page, backupOf([text(html)], [institution({ desk: html })]));
    await expect(page.getByText(html, { exact: true })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Hoe heet het?' }).first()).toHaveValue(html);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  });
});

const sound = backupOf([text('Heel'), line('experienced', STEP)], [institution({ desk: 'Loket' })]);
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const WRONG: Record<string, [ChosenFile, string]> = {
  'is cut off': [
    { ...sound, buffer: sound.buffer.subarray(0, -40) },
    'Dit bestand is niet te lezen.',
  ],
  'is empty': [fileOf(''), 'Dit bestand is niet te lezen.'],
  'is a picture with another name': [
    { ...sound, buffer: readFileSync('docs/home.png') },
    'Dit bestand is niet te lezen.',
  ],
  'is of another site': [fileOf({ voortgang: 12 }), 'niet door deze site gemaakt'],
  'is a word in JSON': [fileOf('"hallo"'), 'niet door deze site gemaakt'],
  'is null': [fileOf('null'), 'niet door deze site gemaakt'],
  'is 50 MB': [{ ...sound, buffer: Buffer.alloc(50_000_000, ' ') }, 'te groot om hier te openen'],
  'is of a later version': [
    backupOf([text('Later')], [], { version: 2 }),
    'met een nieuwere versie van deze site',
  ],
  'has one line that is not right': [
    backupOf([text('Heel'), { ...text('Stuk'), device: 7 }]),
    'Dit bestand is beschadigd',
  ],
  'has a damaged version of my institution': [
    backupOf([text('Heel')], [institution({ desk: 7 as unknown as string })]),
    'Dit bestand is beschadigd',
  ],
  'lacks its documents': [
    backupOf([text('Heel')], [], { documents: undefined }),
    'Dit bestand is beschadigd',
  ],
  'is nested 100,000 levels deep': [fileOf(nested), 'Dit bestand is '],
  'has a line nested 100,000 levels deep': [
    fileOf(
      JSON.stringify({ ...JSON.parse(String(sound.buffer)), statements: 0 }).replace(
        '"statements":0',
        `"statements":[${nested}]`,
      ),
    ),
    'Dit bestand is ',
  ],
};

for (const [how, [file, message]] of Object.entries(WRONG)) {
  // To hand so much to the browser takes a quarter of a minute.
  const tag = how === 'is 50 MB' ? ['@full'] : [];
  test(
    `a file that ${how} is refused with the reason, and nothing changes`,
    { tag },
    async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await joinFile(page, backupOf([text('Van mij.')], [institution({ desk: 'Mijn loket' })]));
      const before = await readStore(page);
      await choose(page, file);
      await expect(opening(page).getByRole('status')).toContainText(message);
      await expect(opening(page).getByRole('status')).toContainText('Er is niets veranderd');
      await expect(page.getByRole('button', { name: 'Voeg samen' })).toBeHidden();
      expect(await readStore(page)).toEqual(before);
      // And a good file right after it works.
      await choose(page, sound);
      await expect(page.getByRole('button', { name: 'Voeg samen' })).toBeVisible();
      expect(errors).toEqual([]);
    },
  );
}

test('when the disk refuses in the middle of joining, nothing of the file is kept', async ({
  page,
}) => {
  await joinFile(page, backupOf([text('Van mij.')]));
  const before = await shared(page);
  const many = Array.from({ length: 600 }, () => line('experienced', STEP));
  await choose(page, backupOf(many, [institution({ desk: 'Loket' })]));
  await expect(page.getByText('Nieuwe regels: 600')).toBeVisible();
  await page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    let writes = 0;
    const counting = (write: typeof put): typeof put =>
      function (this: IDBObjectStore, ...given) {
        writes += 1;
        if (writes > 400) throw new DOMException('full', 'QuotaExceededError');
        return write.apply(this, given);
      };
    IDBObjectStore.prototype.put = counting(put);
    IDBObjectStore.prototype.add = counting(add);
  });
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page.getByText('Dat lukte niet. Er is niets veranderd.')).toBeVisible();
  expect(await shared(page)).toEqual(before);
});

test.describe('erasing everything', () => {
  /** Whatever this browser holds for the site. */
  const held = (page: Page) =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      caches: await caches.keys(),
    }));

  test('asks first, offers to save a file, and can be left', async ({ page }) => {
    await joinFile(page, backupOf([text('Van mij.')]));
    const before = await shared(page);
    const erasing = part(page, 'Wis alles');
    await erasing.getByRole('button', { name: 'Wis alles …' }).click();
    const saveFirst = erasing.getByRole('button', { name: 'Sla eerst een bestand op' });
    await expect(saveFirst).toBeFocused();
    const downloading = page.waitForEvent('download');
    await saveFirst.click();
    const path = await (await downloading).path();
    expect(readFileSync(path, 'utf8')).toContain('Van mij.');
    await expect(erasing.getByRole('status')).toHaveText('Opgeslagen in je downloads.');
    await erasing.getByRole('button', { name: 'Laat maar' }).click();
    await expect(erasing.getByRole('button', { name: 'Wis alles …' })).toBeFocused();
    expect(await shared(page)).toEqual(before);
  });

  test('says so when the file that is saved first cannot be made', async ({ page }) => {
    await joinFile(page, backupOf([text('Van mij.')]));
    await page.evaluate(() => {
      IDBObjectStore.prototype.getAll = () => {
        throw new DOMException('broken', 'UnknownError');
      };
    });
    const erasing = part(page, 'Wis alles');
    await erasing.getByRole('button', { name: 'Wis alles …' }).click();
    await erasing.getByRole('button', { name: 'Sla eerst een bestand op' }).click();
    await expect(erasing.getByRole('status')).toContainText('Dat lukte niet.');
  });

  test('a browser without a database is wiped of all the rest', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await openMine(page);
    await page.evaluate(async () => {
      localStorage.setItem('theme', 'dark');
      localStorage.setItem('draft:iets', 'half');
      await caches.open('gelijke-stage');
    });
    await page.getByRole('button', { name: 'Wis alles …' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.getByText('Alles is van dit apparaat gehaald.')).toBeVisible();
    expect(
      await page.evaluate(async () => [Object.keys(localStorage), await caches.keys()]),
    ).toEqual([[], []]);
  });

  test('takes everything of this site off the device, says so and shows that nothing is there', async ({
    page,
  }) => {
    await joinFile(page, backupOf([text('Van mij.')], [institution({ desk: 'Loket' })]));
    await page.getByRole('radio', { name: 'Donker' }).check();
    await page.evaluate(async () => {
      localStorage.setItem('draft:iets', 'half');
      localStorage.setItem('van-een-ander', 'blijft');
      sessionStorage.setItem('storage-notice', 'away');
      for (const name of ['gelijke-stage-2', 'gelijke-stage', 'van-een-ander']) {
        await caches.open(name);
      }
    });
    await page.getByRole('button', { name: 'Wis alles …' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.getByText('Alles is van dit apparaat gehaald.')).toBeVisible();
    await expect(page.getByText('Hier staat nog niets.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Hoe heet het?' }).first()).toHaveValue('');
    expect(await held(page)).toEqual({
      databases: [],
      local: ['van-een-ander'],
      session: [],
      caches: ['van-een-ander'],
    });
    await page.reload();
    await expect(page.getByText('Alles is van dit apparaat gehaald.')).toBeHidden();
  });

  test('words that another open tab still showed are gone there too, and do not come back', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await other.goto(REFLECTION);
    await ready(other);
    const field = other.getByRole('textbox', { name: /Wat hoorde/ });
    await field.fill('Geheim');
    await field.blur();
    await expectKept(other);
    await openMine(page);
    await page.getByRole('button', { name: 'Wis alles …' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.getByText('Alles is van dit apparaat gehaald.')).toBeVisible();
    await expect(field).toHaveValue('');
    await ready(other);
    await field.fill('Iets anders');
    await field.blur();
    await expectKept(other);
    expect(await storedText(other)).not.toContain('Geheim');
  });

  test('another open tab goes on without error, and keeps what is done there afterwards', async ({
    page,
    context,
  }) => {
    const errors: Error[] = [];
    const other = await context.newPage();
    other.on('pageerror', (error) => errors.push(error));
    await other.goto(KNOWLEDGE);
    await ready(other);
    await answer(other, /Zonder opzet/);
    await expectKept(other);
    await openMine(page);
    await page.getByRole('button', { name: 'Wis alles …' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.getByText('Alles is van dit apparaat gehaald.')).toBeVisible();
    await expect(other.getByRole('radio', { name: /Zonder opzet/ })).not.toBeChecked();
    await expect(other.getByText('Bewaard op dit apparaat')).toBeHidden();
    await ready(other);
    await answer(other, /Het kan verboden/);
    await expectKept(other);
    await expect
      .poll(async () => (await readStatements(other)).flatMap(({ result }) => result?.option ?? []))
      .toEqual(['kan-verboden']);
    expect(errors).toEqual([]);
  });

  test('when another tab holds on, all the rest goes and the page says what is left', async ({
    page,
    context,
  }) => {
    await joinFile(page, backupOf([text('Van mij.')]));
    const other = await context.newPage();
    await other.goto('over/');
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opened = indexedDB.open('gelijke-stage');
          opened.onsuccess = () => {
            Object.assign(window, { held: opened.result });
            resolve();
          };
        }),
    );
    await page.getByRole('radio', { name: 'Donker' }).check();
    await page.evaluate(async () => {
      localStorage.setItem('draft:iets', 'half');
      sessionStorage.setItem('storage-notice', 'away');
      await caches.open('gelijke-stage');
    });
    await page.getByRole('button', { name: 'Wis alles …' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(
      page.getByText('Niet alles kon weg. Dit staat er nog: je voortgang en je teksten.'),
    ).toBeVisible();
    expect(
      await page.evaluate(async () => [
        Object.keys(localStorage),
        Object.keys(sessionStorage),
        await caches.keys(),
      ]),
    ).toEqual([[], [], []]);
    await other.close();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.getByText('Alles is van dit apparaat gehaald.')).toBeVisible();
    expect((await held(page)).databases).toEqual([]);
  });
});

test.describe('what the browser promises', () => {
  const OPEN = 'Je browser mag dit opruimen';
  const ask = (page: Page) =>
    page.getByRole('button', { name: 'Vraag mijn browser om dit te bewaren' });

  /** A browser that says this about keeping. */
  const storage = (page: Page, persisted: boolean, persist: boolean) =>
    page.addInitScript(
      ([already, outcome]) => {
        Object.defineProperty(navigator, 'storage', {
          value: {
            persisted: () => Promise.resolve(already),
            persist: () => Promise.resolve(outcome),
          },
        });
      },
      [persisted, persist] as const,
    );

  test('a promise that was made is told, and not asked for again', async ({ page }) => {
    await storage(page, true, true);
    await openMine(page);
    await expect(page.getByText('Je browser heeft beloofd')).toBeVisible();
    await expect(ask(page)).toBeHidden();
  });

  test('a promise can be asked for, and given', async ({ page }) => {
    await storage(page, false, true);
    await openMine(page);
    await expect(page.getByText(OPEN)).toBeVisible();
    await ask(page).click();
    await expect(page.getByText('Je browser heeft beloofd')).toBeVisible();
    await expect(page.getByText(OPEN)).toBeHidden();
  });

  test('a promise can be refused', async ({ page }) => {
    await storage(page, false, false);
    await openMine(page);
    await ask(page).click();
    await expect(page.getByText('Je browser belooft het nu niet.')).toBeVisible();
    await expect(ask(page)).toBeHidden();
  });

  test('a browser that says nothing about it is told plainly', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'storage', { value: undefined });
    });
    await openMine(page);
    await expect(page.getByText('Je browser zegt niet hoe lang')).toBeVisible();
    await expect(ask(page)).toBeHidden();
  });

  for (const [vendor, shown] of [
    ['Apple Computer, Inc.', true],
    ['Google Inc.', false],
    ['', false],
  ] as const) {
    test(`the seven days of Safari are ${shown ? '' : 'not '}told when the vendor is ‘${vendor}’`, async ({
      page,
    }) => {
      await page.addInitScript((name) => {
        Object.defineProperty(navigator, 'vendor', { value: name });
      }, vendor);
      await openMine(page);
      await expect(page.getByText(/^Je browser/)).toBeVisible();
      await expect(page.getByText('Safari haalt dit weg')).toBeVisible({ visible: shown });
    });
  }
});
