import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#rules/checkContent.ts';
import { noteNewIds } from '#rules/noteNewIds.ts';
import { contentFolder } from '../../support/contentFolder.ts';

const NEW = 'module:proef/step:nieuw';

/** A content folder with these overlays, its content, and the ids that are noted in it. */
function folderWith(...overlays: readonly string[]) {
  const { folder, project } = contentFolder(...overlays);
  const noted = () => readFileSync(join(folder, 'ids.txt'), 'utf8');
  return { folder, noted, check: () => checkContent(folder, project) };
}

describe('ids that are new', () => {
  it('are noted among the others, sorted, on the computer of an author', () => {
    const { folder, noted, check } = folderWith('new-step');
    const before = noted().trimEnd().split('\n');
    expect(noteNewIds(check().content, folder, {})).toEqual([]);
    expect(noted()).toBe(`${[...before, NEW].sort().join('\n')}\n`);
    expect(check().mistakes).toEqual([]);
  });

  it('are noted once', () => {
    const { folder, noted, check } = folderWith('new-step');
    noteNewIds(check().content, folder, {});
    const after = noted();
    expect(noteNewIds(check().content, folder, { CI: 'true' })).toEqual([]);
    noteNewIds(check().content, folder, {});
    expect(noted()).toBe(after);
  });

  it('are a mistake on a build server, where nothing is written', () => {
    const { folder, noted, check } = folderWith('new-step');
    const before = noted();
    expect(noteNewIds(check().content, folder, { CI: 'true' })).toEqual([
      {
        file: 'content/ids.txt',
        field: NEW,
        problem: 'dit nieuwe id is nog niet genoteerd.',
        remedy: expect.stringContaining('npm run check:content') as string,
      },
    ]);
    expect(noted()).toBe(before);
  });

  it('leave ids that vanished where they are noted', () => {
    const { folder, noted, check } = folderWith('new-step', 'vanished-id');
    noteNewIds(check().content, folder, {});
    expect(noted()).toContain('module:proef/step:oud\n');
    expect(noted()).toContain(`${NEW}\n`);
  });
});

describe('content without new ids', () => {
  it.each([{}, { CI: 'true' }])('changes nothing (%o)', (env) => {
    const { folder, noted, check } = folderWith();
    const before = noted();
    expect(noteNewIds(check().content, folder, env)).toEqual([]);
    expect(noted()).toBe(before);
  });
});
