import { spawnSync } from 'node:child_process';
import { makeLargeSite } from './largeSite.ts';

/**
 * Builds the site with copies of its first module, in a folder of its own.
 *
 * @param wanted the least number of steps.
 * @returns number of steps, wall time of the build in seconds, milliseconds per step.
 */
export function benchBuild(wanted: number): { steps: number; seconds: number; msPerStep: number } {
  const { folder, steps, remove } = makeLargeSite(wanted);
  try {
    const began = performance.now();
    const build = spawnSync('astro', ['build', '--silent'], {
      maxBuffer: 64 * 1024 * 1024,
      cwd: folder,
      env: { ...process.env, CI: '', ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    if (build.status !== 0) throw new Error(build.stdout + build.stderr);
    const seconds = (performance.now() - began) / 1000;
    return {
      steps,
      seconds: Math.round(seconds * 10) / 10,
      msPerStep: Math.round((seconds / steps) * 1000),
    };
  } finally {
    remove();
  }
}
