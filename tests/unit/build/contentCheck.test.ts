import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentCheck } from '#build/contentCheck.ts';
import { contentFolder } from '../../support/contentFolder.ts';

afterEach(() => vi.restoreAllMocks());

/** Starts an Astro command on the good content with these overlays. */
function start(command: 'build' | 'dev', ...overlays: readonly string[]) {
  const { folder, project } = contentFolder(...overlays);
  const hook = contentCheck().hooks['astro:config:setup'] as (options: object) => void;
  const ids = readFileSync(join(folder, 'ids.txt'), 'utf8');
  return {
    run: () => hook({ command, config: { root: pathToFileURL(`${project}/`) } }),
    notedIds: () => readFileSync(join(folder, 'ids.txt'), 'utf8') !== ids,
  };
}

const printed = () => vi.spyOn(console, 'log').mockImplementation(() => undefined);

describe('a build', () => {
  it('stops at mistakes with their list, printed once', () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`ended with ${String(code)}`);
    });
    expect(start('build', 'unknown-key-step').run).toThrow('ended with 1');
    expect(print.mock.calls).toEqual([[expect.stringContaining('\n1 fout in de inhoud:\n\n')]]);
  });

  it('goes on with right content', () => {
    expect(start('build').run).not.toThrow();
  });
});

describe('the dev server', () => {
  it('tells mistakes and goes on', () => {
    const print = printed();
    start('dev', 'unknown-key-step').run();
    expect(print.mock.calls.flat().join()).toContain('1 fout in de inhoud:');
  });

  it('is silent about right content', () => {
    const print = printed();
    start('dev').run();
    expect(print).not.toHaveBeenCalled();
  });

  it('notes no ids of texts that are still being written', () => {
    const { run, notedIds } = start('dev', 'new-step');
    run();
    expect(notedIds()).toBe(false);
  });
});
