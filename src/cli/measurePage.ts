import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What a first visit to a page transfers, in bytes after gzip, by kind. */
export interface PageWeight {
  html: number;
  /** Scripts of the page and its islands with all they import, and the inline ones. */
  js: number;
  /** Dexie's chunk: after the first paint, when there is something to keep or to show. */
  storage: number;
  /** Our own code that comes with it: the log, and what shows progress. */
  progress: number;
  css: number;
  fonts: number;
  other: number;
  /** Whether a UI framework was among the scripts. */
  framework: boolean;
}

/**
 * Opens a page with an empty cache and adds up what it asked for. Sizes are those of the .gz files
 * that the build wrote, so the outcome does not depend on the network.
 *
 * @param page a page in a fresh browser context.
 * @param base URL of the site, with its base path.
 * @param path path of the page, relative to the base.
 * @param outDir folder of the build that is being served.
 */
export async function measurePage(
  page: Page,
  base: string,
  path: string,
  outDir: string,
): Promise<PageWeight> {
  const weight: PageWeight = {
    html: 0,
    js: 0,
    storage: 0,
    progress: 0,
    css: 0,
    fonts: 0,
    other: 0,
    framework: false,
  };
  const seen = new Set<string>();
  const eager = importedBy(scriptsIn(outDir, path), outDir);
  const storage = importedBy(filesLike(/^dexie.*\.js$/, outDir), outDir);
  page.on('response', (response) => {
    const url = response.url().split('#')[0] ?? '';
    if (!url.startsWith(base) || seen.has(url)) return;
    seen.add(url);
    const file = url.slice(base.length);
    const type = response.request().resourceType();
    const size = transferred(
      join(outDir, file.endsWith('/') || file === '' ? `${file}index.html` : file),
    );
    if (type === 'script') weight[kindOfScript(file, eager, storage)] += size;
    else if (type === 'stylesheet') weight.css += size;
    else if (type === 'font') weight.fonts += size;
    // Prefetched pages are for later and are not part of this one.
    else if (type === 'document' && url === base + path) weight.html += size;
    else if (type !== 'document' && !file.endsWith('/')) weight.other += size;
    if (/preact/.test(file)) weight.framework = true;
  });
  await page.goto(base + path, { waitUntil: 'load' });
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  // A step keeps that it was opened: wait until the chunk for that has come.
  await page.waitForFunction(
    () =>
      !document.querySelector('step-visit') ||
      performance.getEntriesByType('resource').some(({ name }) => name.includes('deviceLog')),
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const inline = await page.evaluate(() => ({
    js: [...document.querySelectorAll('script:not([src])')]
      .map(({ textContent }) => textContent)
      .join(''),
    css: [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join(''),
  }));
  weight.js += zipped(inline.js);
  weight.css += zipped(inline.css);
  return weight;
}

function kindOfScript(
  file: string,
  eager: ReadonlySet<string>,
  storage: ReadonlySet<string>,
): 'js' | 'storage' | 'progress' {
  if (eager.has(file)) return 'js';
  return storage.has(file) ? 'storage' : 'progress';
}

/** Script files that the HTML of a page names: its own scripts and those of its islands. */
function scriptsIn(outDir: string, path: string): string[] {
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(outDir, page), 'utf8');
  return [...html.matchAll(/_astro\/[^"']+?\.js/g)].map(([file]) => file);
}

const filesLike = (name: RegExp, outDir: string): string[] =>
  readdirSync(join(outDir, '_astro'))
    .filter((file) => name.test(file))
    .map((file) => `_astro/${file}`);

/** These files and everything they import at once; what `import()` brings later is not followed. */
function importedBy(files: readonly string[], outDir: string): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    const code = readFileSync(join(outDir, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      found.add(`_astro/${name ?? ''}`);
    }
  }
  return found;
}

function transferred(file: string): number {
  try {
    return statSync(`${file}.gz`).size;
  } catch {
    return statSync(file).size;
  }
}

const zipped = (text: string): number => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);
