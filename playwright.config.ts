import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './src/cli/browser.ts';
import { TEST_SITES } from './src/cli/testSites.ts';

/** `npm run test:full` sets this. */
const full = process.env['TEST_FULL'] === 'true';

/** End-to-end tests that a wrong base path would break. */
const LEADING = 'lazyStorage,links,navigation,notes,resume,security,withoutScript';

const executablePath = findBrowser();

/** Runs on the two builds that `npm test` makes: at the root, and under a base path. */
export default defineConfig({
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
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
    // Under a base path: what leads from page to page and what is fetched. In the full run all of it.
    {
      name: 'pad',
      testMatch: full ? ['e2e/**/*.spec.ts'] : [`e2e/{${LEADING}}.spec.ts`],
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
