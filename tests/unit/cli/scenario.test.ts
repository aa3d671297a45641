import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { contentFolder } from '../../support/contentFolder.ts';

/** What `npm run scenario -- proef` prints in a project with these overlays. */
function printed(...overlays: string[]): string {
  const { project } = contentFolder(...overlays);
  const script = resolve('src/cli/scenario.ts');
  return spawnSync(process.execPath, [script, 'proef'], { cwd: project, encoding: 'utf8' }).stdout;
}

it('tells of one conversation also how many mistakes stand elsewhere', () => {
  expect(printed('unknown-key-source')).toMatch(/^Elders in de inhoud staat nog 1 fout: /m);
  expect(printed('unknown-key-source', 'unknown-key-term')).toMatch(/staan nog 2 fouten: /);
  expect(printed()).not.toContain('Elders');
}, 30_000);
