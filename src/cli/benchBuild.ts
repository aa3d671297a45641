import { spawnSync } from 'node:child_process';
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

/**
 * Builds the site with the first module copied until there are at least `wanted` steps, in a folder of its own.
 *
 * @returns number of steps, wall time of the build in seconds, milliseconds per step.
 */
export function benchBuild(wanted: number): { steps: number; seconds: number; msPerStep: number } {
  const folder = mkdtempSync(join(tmpdir(), 'gelijke-stage-bench-'));
  try {
    for (const part of [
      'src',
      'content',
      'public',
      'package.json',
      'tsconfig.json',
      'astro.config.mjs',
    ]) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const modules = join(folder, 'content/modules');
    const original = join(modules, 'herkennen');
    const stepsEach = readdirSync(original).filter((file) => file.endsWith('.mdx')).length;
    const copies = Math.ceil(wanted / stepsEach) - 1;
    for (let copy = 1; copy <= copies; copy += 1) {
      const target = join(modules, `kopie-${copy}`);
      cpSync(original, target, { recursive: true });
      const file = join(target, 'module.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('id: herkennen', `id: kopie-${copy}`));
    }
    const began = performance.now();
    const build = spawnSync('astro', ['build', '--silent'], {
      maxBuffer: 64 * 1024 * 1024,
      cwd: folder,
      env: { ...process.env, CI: '', ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    if (build.status !== 0) throw new Error(build.stdout + build.stderr);
    const seconds = (performance.now() - began) / 1000;
    const steps = (copies + 1) * stepsEach;
    return {
      steps,
      seconds: Math.round(seconds * 10) / 10,
      msPerStep: Math.round((seconds / steps) * 1000),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
