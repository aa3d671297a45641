import { readdirSync } from 'node:fs';
import { TEST_SITES } from '#cli/testSites.ts';

/** Paths of all pages of the built site, relative to its base: '' is home. 404.html included. */
export function allPages(): string[] {
  const files = readdirSync(TEST_SITES.site.outDir, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
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
