import { EventEmitter } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchContent } from '#build/watchContent.ts';
import { contentFolder } from '../../support/contentFolder.ts';

const STEP = 'modules/proef/06-morgen.mdx';
const FIXTURES = join(import.meta.dirname, '../../fixtures/content');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The good content with these overlays, being watched. */
function watched(...overlays: readonly string[]) {
  const { folder, project } = contentFolder(...overlays);
  const watcher = new EventEmitter();
  const told: string[] = [];
  const refresh = vi.fn(() => Promise.resolve());
  watchContent(watcher, { folder, project, refresh, print: (text) => told.push(text) });
  const change = (path: string) => watcher.emit('all', 'change', path);
  return { folder, project, told, refresh, change };
}

const rest = () => vi.advanceTimersByTimeAsync(1000);

it('tells what is wrong after a change, and that all is well when it is mended', async () => {
  const { folder, told, refresh, change } = watched('unknown-key-step');
  change(join(folder, STEP));
  await rest();
  expect(told).toEqual([expect.stringContaining('1 fout in de inhoud:')]);
  cpSync(join(FIXTURES, 'good', STEP), join(folder, STEP));
  change(join(folder, STEP));
  await rest();
  expect(told.slice(1)).toEqual(['De inhoud klopt.']);
  expect(refresh).toHaveBeenCalledTimes(2);
});

it('checks once after changes that follow each other closely', async () => {
  const { folder, told, change } = watched();
  for (let index = 0; index < 5; index += 1) {
    change(join(folder, STEP));
    await vi.advanceTimersByTimeAsync(50);
  }
  await rest();
  expect(told).toEqual(['De inhoud klopt.']);
});

it('leaves changes outside the content alone', async () => {
  const { project, told, refresh, change } = watched();
  change(join(project, 'src/pages/index.astro'));
  change(join(project, 'content-oud/modules/x.mdx'));
  await rest();
  expect(told).toEqual([]);
  expect(refresh).not.toHaveBeenCalled();
});

it('sees a file that goes', async () => {
  const { folder, told, change } = watched();
  rmSync(join(folder, STEP));
  change(join(folder, STEP));
  await rest();
  expect(told[0]).toContain('module:proef/step:morgen: dit id is verdwenen');
});

it('survives an Astro that cannot read the content, and says so', async () => {
  const { folder, told, refresh, change } = watched();
  refresh.mockRejectedValueOnce(new Error('iets onbekends'));
  change(join(folder, STEP));
  await rest();
  expect(told).toEqual(['De inhoud klopt.', 'Error: iets onbekends']);
});
