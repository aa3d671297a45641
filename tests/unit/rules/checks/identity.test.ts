import { describe, expect, it } from 'vitest';
import { checkFixture } from '../../../support/contentFolder.ts';
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
