import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';

/**
 * `npm test`: everything that must hold, with one build of each site and two checks at a time.
 * Prints what fails and ends with one line: `N passed, N failed`.
 *
 * `npm test -- --full` adds what is slow and rarely breaks.
 */
interface Check {
  readonly name: string;
  readonly command: string;
  /** Environment on top of our own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Reads how many tests a runner passed and failed; without it a check counts as one. */
  readonly count?: () => { passed: number; failed: number };
}

const STATIC_CHECKS: readonly Check[] = [
  { name: 'types', command: 'astro check --noSync' },
  { name: 'lint: code and layers', command: 'eslint . --max-warnings 0' },
  { name: 'lint: styles', command: "stylelint 'src/**/*.{css,astro}'" },
  { name: 'lint: unused code', command: 'knip' },
  { name: 'format', command: 'prettier --check .' },
  { name: 'spelling', command: 'cspell --no-progress --no-summary' },
  { name: 'content', command: 'node src/cli/checkContent.ts', env: { CI: 'true' } },
  {
    name: 'unit',
    command: 'vitest run --reporter=default --reporter=json --outputFile=test-results/unit.json',
    count: countVitest,
  },
];

const SITE_CHECKS: readonly Check[] = [
  { name: 'html', command: 'node src/cli/checkHtml.ts dist-test/site' },
];

const full = process.argv.includes('--full');
const BROWSER_CHECK: Check = {
  name: 'browser',
  command: `playwright test --reporter=list,json${full ? '' : ' --grep-invert @full'}`,
  env: {
    PLAYWRIGHT_JSON_OUTPUT_FILE: 'test-results/browser.json',
    ...(full && { TEST_FULL: 'true' }),
  },
  count: countPlaywright,
};

let passed = 0;
let failed = 0;
const started = Date.now();

rmSync('test-results', { recursive: true, force: true });
try {
  ensureBrowser();
  // The builds come first: what follows reads them.
  const built = await run({ name: 'build, at / and /pad/', command: 'npm run build:test' });
  await runAll([...STATIC_CHECKS, ...(built ? SITE_CHECKS : [])], 2);
  if (built) await run(BROWSER_CHECK);
} catch (error) {
  failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runAll(checks: readonly Check[], atOnce: number): Promise<void> {
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) await run(check);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** Runs one check, adds it to the counts and prints its output when it fails. */
async function run(check: Check): Promise<boolean> {
  const begin = Date.now();
  const { code, output } = await sh(check);
  const counted = check.count?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner that fails without a failing test (it crashed, say) is a failure all the same.
  const failures = code === 0 ? counted.failed : Math.max(1, counted.failed);
  passed += counted.passed;
  failed += failures;
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  const result = check.count ? ` (${counted.passed} passed, ${failures} failed)` : '';
  console.log(`${failures === 0 ? '✓' : '✗'} ${check.name}${result} ${seconds} s`);
  if (failures > 0) console.log(output);
  return failures === 0;
}

function sh({ command, env = {} }: Check): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', command], {
      env: { ...process.env, FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function countVitest(): { passed: number; failed: number } {
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>('unit');
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countPlaywright(): { passed: number; failed: number } {
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    'browser',
  );
  // A flaky test is one that failed once: it counts as failed.
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

function readReport<Report>(name: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
