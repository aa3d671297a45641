import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
const PORT = 4394;

export interface LargeSite {
  readonly url: string;
  /** Folder of the build. */
  readonly outDir: string;
  /** Names of its modules. */
  readonly modules: readonly string[];
  /** Stops the server and throws everything away. */
  readonly end: () => void;
}

/** Builds and serves the site with copies of its first module, in a folder of its own. */
export async function buildLargeSite(copies: number): Promise<LargeSite> {
  const folder = mkdtempSync(join(tmpdir(), 'gelijke-stage-large-'));
  const url = `http://localhost:${PORT}/`;
  const env = {
    ...process.env,
    CI: '',
    SITE_URL: url,
    BASE_PATH: '/',
    OUT_DIR: 'dist',
    PORT: String(PORT),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const run = { cwd: folder, env };
  try {
    for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const modules = join(folder, 'content/modules');
    for (let copy = 1; copy <= copies; copy += 1) copyModule(modules, `kopie-${copy}`);
    execFileSync('node_modules/.bin/astro', ['build', '--silent'], run);
    const server = spawn('node', ['src/cli/serve.ts'], run);
    await new Promise((listening, fail) => {
      server.stdout.once('data', listening);
      server.once('exit', (code) => fail(new Error(`the server stopped with ${code}`)));
    });
    const end = () => {
      server.kill();
      rmSync(folder, { recursive: true });
    };
    return { url, outDir: join(folder, 'dist'), modules: readdirSync(modules), end };
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

function copyModule(modules: string, name: string): void {
  const target = join(modules, name);
  cpSync(join(modules, 'herkennen'), target, { recursive: true });
  const file = join(target, 'module.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('id: herkennen', `id: ${name}`));
}
