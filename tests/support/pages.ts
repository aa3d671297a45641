import { readdirSync } from 'node:fs';
import { TEST_SITES } from '#cli/testSites.ts';

/** Paths of all pages of a built site, relative to its base: '' is home. 404.html included. */
export function pagesIn(outDir: string): string[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/** Paths of all pages of the site that the browser tests run on. */
export function allPages(): string[] {
  const pages = pagesIn(TEST_SITES.site.outDir);
  if (pages.length < 10)
    throw new Error('The test build is missing: run npm test, or see CONTRIBUTING.md.');
  return pages;
}

/** The steps of the first module, in order. */
export const STEPS = [
  'ineens-vergeven',
  'drie-lezingen',
  'zes-situaties',
  'het-patroon',
  'bedoeling',
  'van-wie',
  'morgen',
].map((step) => `modules/herkennen/${step}/`);

export const [
  FIRST_STEP = '',
  READINGS = '',
  SORTING = '',
  PATTERN = '',
  KNOWLEDGE = '',
  REFLECTION = '',
  LAST_STEP = '',
] = STEPS;
