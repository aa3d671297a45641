import { expect, test } from '@playwright/test';
import { BUDGETS, PAGE_TYPES } from '#cli/budgets.ts';
import { measurePage } from '#cli/measurePage.ts';
import { TEST_SITES } from '#cli/testSites.ts';

const { url, outDir } = TEST_SITES.site;

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  const talks = type === 'conversation' || type === 'conversation, room';
  const withFramework =
    talks || type === 'mine' || (type.startsWith('step, ') && type !== 'step, read only');
  const most = talks ? BUDGETS.talkJs : withFramework ? BUDGETS.stepJs : BUDGETS.readOnlyJs;
  // These keep or show something from the first visit on.
  const withStorage = type === 'mine' || type.startsWith('step');

  test(`${type} stays within its budget`, async ({ page }) => {
    const weight = await measurePage(page, url, path, outDir);
    expect(weight.js).toBeGreaterThan(0);
    expect(weight.css).toBeGreaterThan(0);
    expect(weight.css).toBeLessThanOrEqual(BUDGETS.css);
    expect(weight.fonts).toBeGreaterThan(0);
    expect(weight.fonts).toBeLessThanOrEqual(BUDGETS.fonts);
    expect(weight.js).toBeLessThanOrEqual(most);
    expect(weight.framework).toBe(withFramework);
    expect(weight.storage).toBeLessThanOrEqual(withStorage ? BUDGETS.storage : 0);
    expect(weight.progress).toBeLessThanOrEqual(withStorage ? BUDGETS.progress : 0);
  });
}
