import { expect, test as base } from '@playwright/test';
import { BUDGETS, PAGE_TYPES } from '#cli/budgets.ts';
import { measurePage } from '#cli/measurePage.ts';
import { buildLargeSite, type LargeSite } from '../support/largeSite.ts';
import { ready } from '../support/learner.ts';
import { pagesIn } from '../support/pages.ts';
import { followLinks } from '../support/siteLinks.ts';

const COPIES = 143;

const test = base.extend<object, { site: LargeSite }>({
  site: [
    // Playwright reads from the braces which fixtures this one needs.
    async ({}, use) => {
      const site = await buildLargeSite(COPIES);
      await use(site);
      site.end();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

/** What holds for the site of today has to hold when there are a thousand steps. */
test.describe('a site of 1,000 steps', { tag: '@full' }, () => {
  test.describe.configure({ mode: 'serial', timeout: 600_000 });

  test('has no broken link, and a link to each of its pages', async ({ site }) => {
    const pages = pagesIn(site.outDir);
    expect(pages.length).toBeGreaterThan(1000);
    const { broken, outside, found } = await followLinks(site.url);
    expect(outside).toEqual([]);
    expect(broken).toEqual([]);
    const missing = pages.filter((path) => path !== '404.html' && !found.has(site.url + path));
    expect(missing, 'pages that no link leads to').toEqual([]);
  });

  test('keeps its pages light', async ({ browser, site }) => {
    for (const [type, path] of Object.entries(PAGE_TYPES)) {
      const context = await browser.newContext();
      const weight = await measurePage(await context.newPage(), site.url, path, site.outDir);
      await context.close();
      expect(weight.js, type).toBeLessThanOrEqual(
        weight.framework ? BUDGETS.stepJs : BUDGETS.readOnlyJs,
      );
      expect(weight.css, type).toBeLessThanOrEqual(BUDGETS.css);
      expect(weight.fonts, type).toBeLessThanOrEqual(BUDGETS.fonts);
    }
  });

  test('knows progress on one module from that on all others', async ({ page, site }) => {
    const { url, modules } = site;
    expect(modules).toHaveLength(COPIES + 1);
    await page.goto(`${url}modules/kopie-${COPIES}/zes-situaties/`);
    await ready(page);
    await expect(page.getByText('stappen gedaan')).toBeVisible();
    await page.goto(`${url}modules/`);
    const resume = page.getByRole('link', { name: /^Verder bij stap 3/ });
    await expect(resume).toHaveCount(1);
    await expect(resume).toHaveAttribute('href', `/modules/kopie-${COPIES}/zes-situaties/`);
  });
});
