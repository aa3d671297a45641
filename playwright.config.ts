import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './src/cli/browser.ts';
import { TEST_SITES } from './src/cli/testSites.ts';

const executablePath = findBrowser();

/** Runs on the two builds that `npm test` makes: at the root, and under a base path. */
export default defineConfig({
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Most of a browser test is waiting: two processors can serve four of them.
  workers: 4,
  timeout: 45_000,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    locale: 'nl-NL',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'site',
      testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
      use: { baseURL: TEST_SITES.site.url },
    },
    // The whole end-to-end suite once more, under a base path.
    {
      name: 'pad',
      testMatch: ['e2e/**/*.spec.ts'],
      testIgnore: ['e2e/budgets.spec.ts'],
      use: { baseURL: TEST_SITES.pad.url },
    },
    // Builds a site of its own: not beside tests that mind the time.
    { name: 'large', testMatch: ['full/**/*.spec.ts'], dependencies: ['site', 'pad'] },
  ],
  testDir: 'tests',
  webServer: Object.values(TEST_SITES).map(({ url, env }) => ({
    command: 'node src/cli/serve.ts',
    env,
    url,
    reuseExistingServer: !process.env['CI'],
  })),
});
