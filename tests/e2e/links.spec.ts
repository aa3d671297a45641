import { expect, test } from '@playwright/test';
import { allPages } from '../support/pages.ts';
import { followLinks } from '../support/siteLinks.ts';

test('no link or anchor within the site is broken, and none leaves the base path', async ({
  baseURL,
}) => {
  const site = baseURL ?? '';
  const { broken, outside, found } = await followLinks(site);
  expect(outside).toEqual([]);
  expect(broken).toEqual([]);
  const missing = allPages().filter((path) => path !== '404.html' && !found.has(site + path));
  expect(missing, 'pages that no link leads to').toEqual([]);
});
