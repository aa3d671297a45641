import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';
import { allPages } from '../support/pages.ts';

test('no link or anchor within the site is broken, and none leaves the base path', async ({
  baseURL,
}) => {
  const site = baseURL ?? '';
  const { origin } = new URL(site);
  const outside: string[] = [];
  const checker = new LinkChecker();
  const result = await checker.check({
    path: site,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: (link) => {
      if (link.startsWith(origin) && !link.startsWith(site)) outside.push(link);
      return Promise.resolve(!link.startsWith(site));
    },
  });
  expect(outside).toEqual([]);
  expect(
    result.links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent }) => `${parent} -> ${url}`),
  ).toEqual([]);
  const found = new Set(result.links.map(({ url }) => url.split('#')[0]));
  const missing = allPages().filter((path) => path !== '404.html' && !found.has(site + path));
  expect(missing, 'pages that no link leads to').toEqual([]);
});
