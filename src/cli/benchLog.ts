import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { uuidv7 } from '#core/progress/uuidv7.ts';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';

/** How fast the overview is with a log of each of these sizes. */
const SIZES = [1_000, 10_000, 100_000];
const RUNS = 5;
const MERGED = 10_000;
const START = Date.UTC(2026, 0, 1);

/**
 * Prints how long the overview takes to show a long log, and how long opening a backup keeps the page
 * busy. Wanted: 10,000 lines within 300 ms after the page itself is there to read; two logs of 10,000 joined within 2 s, no task over 50 ms.
 *
 * @param base address of the built site.
 */
export async function printLog(base: string): Promise<void> {
  console.log('\nOverview, from navigation until it shows, ms (median of five after a first one)');
  const rows: Record<string, Record<string, number>> = {};
  for (const size of SIZES) {
    rows[`${size} statements`] = await onNewDevice((page) => timeOverview(page, base, size));
  }
  console.table(rows);
  wanted(
    '10,000 shown after the first paint',
    rows['10000 statements']?.['after the first paint'],
    300,
  );
  console.log('\nOpening a file of 10,000 statements on a device that holds 10,000 others, ms');
  const merge = await onNewDevice((page, folder) => timeMerge(page, base, folder));
  console.table([merge]);
  wanted('two logs of 10,000 joined', merge['total'], 2000);
  wanted('longest task while joining', merge['longestTask'], 50);
}

/** Tells whether a figure is as wanted; the bench ends with an error when one is not. */
function wanted(what: string, figure = Infinity, most: number): void {
  if (figure > most) process.exitCode = 1;
  console.log(`${figure > most ? '✗' : '✓'} ${what}: ${figure} ms, at most ${most}`);
}

/**
 * A browser with a profile on disk, as a learner has: a private window keeps its database in memory,
 * and there Chromium takes several times as long to write.
 */
async function onNewDevice<Outcome>(
  work: (page: Page, folder: string) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'gelijke-stage-device-'));
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(folder, {
    args: BROWSER_FLAGS,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    return await work(await context.newPage(), folder);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeOverview(
  page: Page,
  base: string,
  size: number,
): Promise<Record<string, number>> {
  await page.addInitScript(noteShown);
  await seed(page, base, logOf(size, 'here'));
  const times: number[] = [];
  const paints: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    await page.goto('about:blank');
    await page.goto(`${base}mijn/`);
    await page.waitForSelector('.mine[data-shown]', { timeout: 120_000 });
    times.push(await page.evaluate(() => (window as unknown as { shownAt: number }).shownAt));
    paints.push(await page.evaluate(firstPaint));
  }
  const [first = 0, ...others] = times;
  return {
    first: Math.round(first),
    median: medianOf(others),
    'after the first paint': medianOf(others.map((time, run) => time - (paints[run + 1] ?? 0))),
  };
}

const medianOf = (times: readonly number[]): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

/** Runs in the page: when the page itself was there to read, in milliseconds since navigation. */
const firstPaint = (): number =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;

async function timeMerge(
  page: Page,
  base: string,
  folder: string,
): Promise<Record<string, number>> {
  const file = join(folder, 'gelijke-stage.json');
  writeFileSync(file, backupOf(logOf(MERGED, 'there')));
  await seed(page, base, logOf(MERGED, 'here'));
  await page.goto(`${base}mijn/`);
  await page.waitForSelector('.mine[data-shown]');
  const joining = page.getByRole('button', { name: 'Voeg samen' });
  const undo = page.getByRole('button', { name: 'Draai terug' });
  await page.evaluate(watchTasks);
  const began = performance.now();
  await page.locator('.backup input[type=file]').setInputFiles(file);
  await joining.waitFor();
  const preview = Math.round(performance.now() - began);
  await joining.click();
  await undo.waitFor();
  const total = Math.round(performance.now() - began);
  // The overview follows.
  await page.waitForTimeout(1000);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: unknown }).tasks);
  return { preview, total, ...(tasks as Record<string, number>) };
}

/** Runs in the page: notes when the overview is there. */
function noteShown(): void {
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('.mine[data-shown]')) return;
    (window as unknown as { shownAt: number }).shownAt = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page: notes the longest task, and the longest time that a timer had to wait. */
function watchTasks(): void {
  const tasks = { longestTask: 0, longestWait: 0 };
  (window as unknown as { tasks: unknown }).tasks = tasks;
  new PerformanceObserver((list) => {
    const longest = Math.max(...list.getEntries().map(({ duration }) => duration));
    tasks.longestTask = Math.max(tasks.longestTask, longest);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    tasks.longestWait = Math.max(tasks.longestWait, Math.round(now - last));
    last = now;
  });
}

/** Puts a log in the database of a page, as release 0.2.0 keeps it (src/storage/database.ts). */
async function seed(page: Page, base: string, log: readonly Statement[]): Promise<void> {
  await page.goto(`${base}over/`);
  const batch = 10_000;
  for (let start = 0; start < log.length; start += batch) {
    await page.evaluate(write, log.slice(start, start + batch));
  }
}

/** Runs in the page. */
function write(rows: readonly Statement[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('gelijke-stage', 20);
    opening.onupgradeneeded = () => {
      const database = opening.result;
      database.createObjectStore('statements', { keyPath: 'id' }).createIndex('object', 'object');
      database.createObjectStore('documents', { keyPath: 'id' }).createIndex('name', 'name');
      database.createObjectStore('device');
    };
    opening.onerror = () => reject(new Error('The database did not open.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('statements', 'readwrite');
      for (const row of rows) transaction.objectStore('statements').put(row);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

const backupOf = (statements: readonly Statement[]): string =>
  JSON.stringify(
    {
      format: 'gelijke-stage',
      version: 1,
      savedAt: new Date(START).toISOString(),
      release: '0.2.0',
      statements,
      documents: [],
    },
    null,
    1,
  );

/** A log of someone who goes through everything there is, again and again, a line each hour. */
function logOf(size: number, device: string): Statement[] {
  const round = roundOf(readFileSync('content/ids.txt', 'utf8').split('\n').filter(Boolean));
  const latest = new Map<string, string>();
  return Array.from({ length: size }, (_, index) => {
    const draft = round[index % round.length] ?? { verb: 'experienced', object: 'module:leeg' };
    const random = Uint8Array.from({ length: 10 }, () => Math.floor(Math.random() * 256));
    const id = uuidv7(START + index * 3_600_000, random);
    const at = new Date(START + index * 3_600_000).toISOString();
    const replaces = draft.result && latest.get(draft.object);
    latest.set(draft.object, id);
    return { ...draft, id, device, at, release: '0.2.0', ...(replaces && { replaces }) };
  });
}

/** What someone does who goes through all content once. */
function roundOf(ids: readonly string[]): StatementDraft[] {
  return ids.flatMap((object): StatementDraft[] => {
    if (/\/step:[^/]+$/.test(object)) {
      return [
        { verb: 'experienced', object },
        { verb: 'completed', object },
      ];
    }
    if (/\/card:/.test(object))
      return [{ verb: 'answered', object, result: { category: 'gesprek' } }];
    if (!/\/question:[^/]+$/.test(object) || ids.some((id) => id.startsWith(`${object}/card:`))) {
      return [];
    }
    const option = ids.find((id) => id.startsWith(`${object}/option:`))?.replace(/.*option:/, '');
    const text = 'Een tekst van een paar zinnen. '.repeat(5);
    return [
      option === undefined
        ? { verb: 'reflected', object, result: { text } }
        : { verb: 'answered', object, result: { option } },
    ];
  });
}
