import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
function serve(env: Record<string, string>) {
  const child = spawn(process.execPath, ['src/cli/serve.ts'], { env: { ...process.env, ...env } });
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

test('a busy port gives a message that says what to do', async () => {
  const taken = createServer().listen(0);
  const { port } = taken.address() as AddressInfo;
  const { text, code } = await serve({ PORT: String(port), OUT_DIR: builtSite() }).output;
  taken.close();
  expect(code).toBe(1);
  expect(text).toContain(`Poort ${port} is al in gebruik`);
  expect(text).toContain(`PORT=${port + 1} npm start`);
});

test('a PORT that is no port number is refused', async () => {
  const { text, code } = await serve({ PORT: 'abc', OUT_DIR: builtSite() }).output;
  expect(code).toBe(1);
  expect(text).toContain('PORT is geen poortnummer: "abc"');
});

test('without a build the server says to build first', async () => {
  const { text, code } = await serve({ PORT: '4399', OUT_DIR: join(tmpdir(), 'bestaat-niet') })
    .output;
  expect(code).toBe(1);
  expect(text).toContain('npm run build');
});
