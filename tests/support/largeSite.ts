import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { makeLargeSite } from '#cli/largeSite.ts';

const PORT = 4394;

/** What one site has that another has not. */
interface Own {
  /** A port of its own, where two such sites may be served at the same time. */
  readonly port?: number;
  /** Changes the copy of the project before it is built. */
  readonly change?: (folder: string) => void;
}

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
export async function buildLargeSite(
  steps: number,
  { port = PORT, change }: Own = {},
): Promise<LargeSite> {
  const { folder, modules, remove } = makeLargeSite(steps);
  change?.(folder);
  const url = `http://localhost:${port}/`;
  const env = {
    ...process.env,
    CI: '',
    SITE_URL: url,
    BASE_PATH: '/',
    OUT_DIR: 'dist',
    PORT: String(port),
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
