import { spawnSync } from 'node:child_process';
import { TEST_SITES } from './testSites.ts';

/** `npm run build:test`: the two builds that the browser tests run on. They share Astro's cache, so one by one. */
for (const { env } of Object.values(TEST_SITES)) {
  const { status } = spawnSync('astro', ['build'], {
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
