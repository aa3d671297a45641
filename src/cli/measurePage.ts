import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What a first visit to a page transfers, in bytes after gzip, by kind. */
export interface PageWeight {
  html: number;
  /** Scripts of the page and the inline ones, without the storage chunk. */
  js: number;
  /** What comes after the first paint, to keep and show progress: Dexie's chunk and the projection. */
  storage: number;
  css: number;
  fonts: number;
  other: number;
  /** Whether a UI framework was among the scripts. */
  framework: boolean;
}

/** Names of the chunks that are fetched after the first paint, when there is something to keep. */
const LAZY = /deviceLog|showProgress/;

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
    css: 0,
    fonts: 0,
    other: 0,
    framework: false,
  };
  const seen = new Set<string>();
  page.on('response', (response) => {
    const url = response.url().split('#')[0] ?? '';
    if (!url.startsWith(base) || seen.has(url)) return;
    seen.add(url);
    const file = url.slice(base.length);
    const type = response.request().resourceType();
    const size = transferred(
      join(outDir, file.endsWith('/') || file === '' ? `${file}index.html` : file),
    );
    if (LAZY.test(file)) weight.storage += size;
    else if (type === 'script') weight.js += size;
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

function transferred(file: string): number {
  try {
    return statSync(`${file}.gz`).size;
  } catch {
    return statSync(file).size;
  }
}

const zipped = (text: string): number => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);
