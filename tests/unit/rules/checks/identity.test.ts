import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#rules/checkContent.ts';
import { checkFixture, contentFolder } from '../../../support/contentFolder.ts';
import { expectMistakes } from '../../../support/expectMistakes.ts';

const twice = {
  problem: 'dit id bestaat al (in content/',
  remedy: 'Geef een van de twee een ander id.',
};

describe('an id that two things have', () => {
  it('is that of two sources', () => {
    expectMistakes('duplicate-source', { ...twice, file: 'bronnen.yaml', field: 'bron:wet' });
  });

  it('is that of two steps; the other file is named', () => {
    expectMistakes('duplicate-step', {
      ...twice,
      file: 'modules/proef/07-morgen.mdx',
      field: 'module:proef/step:morgen',
      problem: 'dit id bestaat al (in content/modules/proef/06-morgen.mdx).',
    });
  });

  it('is that of two answers to one question', () => {
    expectMistakes('duplicate-option', {
      ...twice,
      file: 'modules/proef/06-morgen.mdx',
      field: 'module:proef/step:morgen/question:morgen/option:vragen',
    });
  });

  it('is the number of two phases', () => {
    expectMistakes('duplicate-phase-number', {
      ...twice,
      file: 'werkprogramma/fasen/trainen.md',
      field: 'nummer van fase:1',
    });
  });
});

describe('a copy of a conversation', () => {
  /** The good content with a copy of its conversation under this name. */
  function copied(name: string, change: (text: string) => string = (text) => text) {
    const { folder, project } = contentFolder();
    const text = readFileSync(join(folder, 'oefengesprekken/proef.yaml'), 'utf8');
    writeFileSync(join(folder, `oefengesprekken/${name}.yaml`), change(text));
    return checkContent(folder, project).mistakes;
  }
  const told = {
    field: 'id',
    line: 1,
    code: 'dubbel-id',
    problem: 'het id "proef" is al dat van content/oefengesprekken/proef.yaml.',
    remedy: 'Geef het nieuwe gesprek een eigen id.',
  };

  it.each(['nieuw', 'zeker-nieuw'])('is told once, in the new file (%s)', (name) => {
    expect(copied(name)).toEqual([{ ...told, file: `content/oefengesprekken/${name}.yaml` }]);
  });

  it('is the file with moments that were never noted, whatever it is called', () => {
    const { folder, project } = contentFolder();
    const path = (name: string) => join(folder, `oefengesprekken/${name}.yaml`);
    const text = readFileSync(path('proef'), 'utf8');
    writeFileSync(path('origineel'), text);
    writeFileSync(path('proef'), text.replaceAll('wat-er-was', 'iets-anders'));
    expect(checkContent(folder, project).mistakes).toEqual([
      {
        ...told,
        file: 'content/oefengesprekken/proef.yaml',
        problem: 'het id "proef" is al dat van content/oefengesprekken/origineel.yaml.',
      },
    ]);
  });

  it('has no mistakes once it has an id of its own', () => {
    expect(copied('nieuw', (text) => text.replace('id: proef', 'id: nieuw'))).toEqual([]);
  });
});

describe('an id that was noted and is no longer there', () => {
  const OLD = 'module:proef/step:oud';

  it('is a mistake, with the line to write', () => {
    expectMistakes('vanished-id', {
      file: 'ids.txt',
      field: OLD,
      problem: 'dit id is verdwenen',
      remedy: `Zet in content/verhuisd.yaml: "${OLD}": "<nieuw id>" (of "weg")`,
    });
  });

  it('is none when it moved to another id', () => {
    expect(checkFixture('vanished-id', 'moved-id').mistakes).toEqual([]);
  });

  it('is none when it is gone on purpose', () => {
    expect(checkFixture('vanished-id', 'gone-id').mistakes).toEqual([]);
  });
});

describe('a move', () => {
  it('to an id that does not exist is a mistake', () => {
    expectMistakes('moved-to-nothing', {
      file: 'verhuisd.yaml',
      field: 'module:proef/step:oud',
      problem: 'het nieuwe id "module:proef/step:nergens" bestaat niet.',
      remedy: 'schrijf "weg" als er geen opvolger is.',
    });
  });

  it('of an id that still exists is a mistake', () => {
    expectMistakes('moved-but-present', {
      file: 'verhuisd.yaml',
      field: 'module:proef/step:begin',
      problem: 'dit id bestaat nog.',
      remedy: 'Haal de regel weg',
    });
  });
});
