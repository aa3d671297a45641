import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chromium } from '@playwright/test';
import { benchBuild } from './benchBuild.ts';
import { printLog } from './benchLog.ts';
import { printScenario } from './benchScenario.ts';
import { printTalk } from './benchTalk.ts';
import { BROWSER_FLAGS, ensureBrowser, findBrowser } from './browser.ts';
import { BUDGETS, PAGE_TYPES } from './budgets.ts';
import { lighthouseOf } from './lighthouse.ts';
import { measurePage } from './measurePage.ts';

/**
 * `npm run bench`: what pages weigh, what Lighthouse says on a simulated phone, how fast a long log
 * is, and how long a build of 1,000 steps takes. Prints figures; budgets of weight are tests.
 */
const PORT = 4393;
const OUT_DIR = 'dist-test/bench';
const BASE = `http://localhost:${PORT}/`;
const env = {
  ...process.env,
  OUT_DIR,
  PORT: String(PORT),
  SITE_URL: BASE,
  ASTRO_TELEMETRY_DISABLED: '1',
};

ensureBrowser();
const build = spawnSync('astro', ['build'], { env, encoding: 'utf8' });
if (build.status !== 0) throw new Error(build.stdout + build.stderr);

const server = await serve();
try {
  await printWeights();
  await printLighthouse();
  await printLog(BASE);
  await printTalk(BASE);
} finally {
  server.kill();
}
printScenario();
console.log('\nBuild of 1,000 generated steps');
console.table([benchBuild(1000)]);

async function printWeights(): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath ? { executablePath } : {}),
  });
  console.log('Transferred on a first visit, bytes after gzip');
  const rows: Record<string, unknown> = {};
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    const page = await browser.newPage();
    rows[type] = await measurePage(page, BASE, path, OUT_DIR);
    await page.close();
  }
  await browser.close();
  console.table(rows);
  console.log('Budgets:', BUDGETS);
}

async function printLighthouse(): Promise<void> {
  console.log('\nLighthouse, mobile (simulated slow 4G, 4x slower processor), median of three');
  const rows: Record<string, unknown> = {};
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    if (path !== '404.html') rows[type] = await lighthouseOf(BASE + path);
  }
  console.table(rows);
}

function serve(): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn('node', ['src/cli/serve.ts'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the server stopped with ${code}`)));
  });
}
