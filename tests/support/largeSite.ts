import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { makeLargeSite } from '#cli/largeSite.ts';

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

/** Builds and serves the site with copies of its first module, until it has `steps` steps. */
export async function buildLargeSite(steps: number): Promise<LargeSite> {
  const { folder, modules, remove } = makeLargeSite(steps);
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
    execFileSync('node_modules/.bin/astro', ['build', '--silent'], run);
    const server = spawn('node', ['src/cli/serve.ts'], run);
    await new Promise((listening, fail) => {
      server.stdout.once('data', listening);
      server.once('exit', (code) => fail(new Error(`the server stopped with ${code}`)));
    });
    const end = () => {
      server.kill();
      remove();
    };
    return { url, outDir: join(folder, 'dist'), modules, end };
  } catch (error) {
    remove();
    throw error;
  }
}
