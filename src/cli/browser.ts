import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a Chromium may be installed already. */
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Flags with which Chromium runs in a container, as root, without a network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser for tests and bench: PLAYWRIGHT_CHROMIUM, an installed one, or the one that Playwright
 * installed (`undefined`: Playwright finds it by itself).
 *
 * @throws when PLAYWRIGHT_CHROMIUM points at nothing.
 */
export function findBrowser(): string | undefined {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`PLAYWRIGHT_CHROMIUM wijst naar niets: ${named}`);
  }
  return KNOWN.find((path) => existsSync(path));
}

/**
 * Makes sure that there is a browser: looks for one, else installs Debian's (as root), else
 * Playwright's own.
 *
 * @throws with what to do when none of these works.
 */
export function ensureBrowser(): void {
  if (findBrowser() !== undefined || playwrightHasOne()) return;
  console.log('Er is nog geen Chromium; die wordt nu geïnstalleerd.');
  const attempts = [
    ...(process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
      ? ['apt-get update -qq', 'apt-get install -y -qq chromium']
      : []),
    'npx playwright install chromium',
  ];
  for (const command of attempts) {
    try {
      execFileSync('sh', ['-c', command], { stdio: 'pipe' });
    } catch {
      continue;
    }
    if (findBrowser() !== undefined || playwrightHasOne()) return;
  }
  throw new Error(
    [
      'Er is geen Chromium om mee te testen, en installeren lukte niet. Doe een van deze dingen:',
      '- Debian of Ubuntu: sudo apt-get install chromium',
      '- anders: npx playwright install chromium',
      '- of wijs een eigen Chromium aan: PLAYWRIGHT_CHROMIUM=/pad/naar/chromium npm test',
    ].join('\n'),
  );
}

function playwrightHasOne(): boolean {
  try {
    const code = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
    return existsSync(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }));
  } catch {
    return false;
  }
}
