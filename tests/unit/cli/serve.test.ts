import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the least that the server needs. */
function builtSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  folders.push(folder);
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'niet gevonden');
  return folder;
}

/** Starts the server; `output` is fulfilled at its first line, with its exit code if it stopped. */
const serve = (env: Record<string, string>) => run('src/cli/serve.ts', env);

function run(script: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...env } });
  const output = new Promise<{ text: string; code: number | null }>((resolve) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => resolve({ text: chunk.toString(), code: null }));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('close', (code) => resolve({ text, code }));
  });
  return { child, output };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

test('PORT and BASE_PATH are honoured, and an unknown address gives the 404 page', async () => {
  const port = await freePort();
  const { child, output } = serve({ PORT: String(port), OUT_DIR: builtSite(), BASE_PATH: '/pad/' });
  try {
    expect((await output).text).toContain(`http://localhost:${port}/pad/`);
    const home = await fetch(`http://localhost:${port}/pad/`);
    expect([home.status, await home.text()]).toEqual([200, 'home']);
    const missing = await fetch(`http://localhost:${port}/pad/weg/`);
    expect([missing.status, await missing.text()]).toEqual([404, 'niet gevonden']);
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(404);
    const outside = await fetch(`http://localhost:${port}/pad/..%2f..%2fetc%2fpasswd`);
    expect(outside.status).toBe(404);
    const redirected = await fetch(`http://localhost:${port}/pad`);
    expect(redirected.url).toBe(`http://localhost:${port}/pad/`);
  } finally {
    child.kill();
  }
});

test('every answer has the headers that a page cannot set itself', async () => {
  const port = await freePort();
  const { child, output } = serve({ PORT: String(port), OUT_DIR: builtSite(), BASE_PATH: '/pad/' });
  try {
    await output;
    for (const path of ['/pad/', '/pad/weg/', '/', '/pad']) {
      const { headers } = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
      expect(Object.fromEntries(headers), path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
      });
    }
  } finally {
    child.kill();
  }
});

test('what has a hash in its name is kept for ever, and pages are asked for anew', async () => {
  const site = builtSite();
  mkdirSync(join(site, '_astro'));
  writeFileSync(join(site, '_astro/stijl.abc123.css'), 'a{}');
  const port = await freePort();
  const { child, output } = serve({ PORT: String(port), OUT_DIR: site, BASE_PATH: '/' });
  try {
    await output;
    const cacheOf = async (path: string) =>
      (await fetch(`http://localhost:${port}${path}`)).headers.get('cache-control');
    expect(await cacheOf('/_astro/stijl.abc123.css')).toBe('public, max-age=31536000, immutable');
    expect(await cacheOf('/')).toBe('no-cache');
  } finally {
    child.kill();
  }
});

test.each(['serve', 'checkPort'])(
  'a busy port gives a message that says what to do (%s)',
  async (name) => {
    const taken = createServer().listen(0);
    const { port } = taken.address() as AddressInfo;
    const env = { PORT: String(port), OUT_DIR: builtSite() };
    const { text, code } = await run(`src/cli/${name}.ts`, env).output;
    taken.close();
    expect(code).toBe(1);
    expect(text).toBe(
      `Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort: PORT=${port + 1} npm start\n`,
    );
  },
);

test('a free port is left free, for the server after the build', async () => {
  const port = await freePort();
  expect(await run('src/cli/checkPort.ts', { PORT: String(port) }).output).toEqual({
    text: '',
    code: 0,
  });
});

test('npm start looks at the port before it builds', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { start: string };
  };
  expect(scripts.start).toMatch(/^node src\/cli\/checkPort\.ts && astro build && /);
});

test('a PORT that is no port number is refused', async () => {
  const { text, code } = await serve({ PORT: 'abc', OUT_DIR: builtSite() }).output;
  expect(code).toBe(1);
  expect(text).toContain('PORT is geen poortnummer: "abc"');
});

test('without a build the server says to build first', async () => {
  const { text, code } = await serve({ PORT: '4599', OUT_DIR: join(tmpdir(), 'bestaat-niet') })
    .output;
  expect(code).toBe(1);
  expect(text).toContain('npm run build');
});
