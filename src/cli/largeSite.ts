import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
const ORIGINAL = 'herkennen';

/** A copy of this project that has many steps, not built yet. */
interface LargeSite {
  readonly folder: string;
  /** Names of its modules, also their URLs. */
  readonly modules: readonly string[];
  readonly steps: number;
  readonly remove: () => void;
}

/** Copies the project to a temporary folder, and there its first module until it has `wanted` steps. */
export function makeLargeSite(wanted: number): LargeSite {
  const folder = mkdtempSync(join(tmpdir(), 'gelijke-stage-large-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const modules = join(folder, 'content/modules');
  const original = join(modules, ORIGINAL);
  const stepsEach = readdirSync(original).filter((file) => file.endsWith('.mdx')).length;
  const total = Math.ceil(wanted / stepsEach);
  for (let copy = 1; copy < total; copy += 1) {
    const name = `kopie-${copy}`;
    cpSync(original, join(modules, name), { recursive: true });
    const file = join(modules, name, 'module.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(`id: ${ORIGINAL}`, `id: ${name}`));
  }
  return {
    folder,
    modules: readdirSync(modules),
    steps: total * stepsEach,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
