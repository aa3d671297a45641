import { describe, expect, it } from 'vitest';
import { checkFixture } from '../../support/contentFolder.ts';

describe('one run', () => {
  const run = () =>
    checkFixture(
      'unknown-key-source',
      'unknown-key-term',
      'dangling-phase',
      'dangling-source-in-exercise',
      'no-right-answer',
      'image-without-alt',
      'gap-in-steps',
      'module-too-short',
      'stray-file',
    ).mistakes;

  it('lists the mistakes of all files', () => {
    const found = run().map(({ file, field }) => `${file.replace('content/', '')}: ${field}`);
    expect(found.toSorted()).toEqual([
      'begrippen/stage.md: kleur',
      'bronnen.yaml: rapport.pagina',
      'modules/kort/module.yaml: tijd',
      'modules/proef/01-begin.mdx: eerste-zin.oordelen.sources',
      'modules/proef/04-weten.mdx: exercises.bedoeling',
      'modules/proef/06-morgen.mdx: afbeelding',
      'modules/proef/08-later.mdx: bestandsnaam',
      'modules/proef/module.yaml: phases',
      'notities.txt: bestand',
    ]);
  });

  it('tells each problem and each remedy in a whole sentence', () => {
    const mistakes = run();
    expect(mistakes).not.toEqual([]);
    for (const { problem, remedy } of mistakes) {
      expect(problem).toMatch(/\.$/);
      expect(remedy).toMatch(/^\p{Lu}.*[.?]$/u);
    }
  });
});

describe('a file that cannot be read', () => {
  const filesOf = (overlay: string) => [
    ...new Set(checkFixture(overlay).mistakes.map(({ file }) => file)),
  ];

  it('does not make the ids in it vanish', () => {
    expect(filesOf('unknown-key-step')).toEqual(['content/modules/proef/06-morgen.mdx']);
  });

  it('does not hide what else is wrong in it', () => {
    const { mistakes } = checkFixture('two-kinds-in-one-file');
    expect(mistakes.map(({ field }) => field).toSorted()).toEqual([
      '<Bron>',
      'afbeelding',
      'afbeelding',
      'kleur',
    ]);
  });

  it('does not hide that an id elsewhere vanished', () => {
    const fields = checkFixture('unknown-key-step', 'vanished-id').mistakes.map(({ file }) => file);
    expect(fields).toContain('content/ids.txt');
  });

  it('does not make the steps after it wrong, or its module too short', () => {
    expect(filesOf('broken-step-in-between')).toEqual(['content/modules/proef/02-kijken.mdx']);
  });

  it('does not make the steps after it wrong, or its module too short, when it has no number', () => {
    expect(filesOf('unnumbered-step-in-between')).toEqual(['content/modules/kort/verder.mdx']);
  });

  it('does not hide that its module has no module.yaml', () => {
    expect(filesOf('unnumbered-step-without-module')).toEqual([
      'content/modules/los/verder.mdx',
      'content/modules/los/module.yaml',
    ]);
  });

  it('does not make wrong what cites a source in it', () => {
    expect(filesOf('broken-source')).toEqual(['content/bronnen.yaml']);
  });
});
