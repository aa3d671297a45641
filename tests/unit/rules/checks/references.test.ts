import { describe, it } from 'vitest';
import { expectMistakes } from '../../../support/expectMistakes.ts';

const LAST_STEP = 'modules/proef/06-morgen.mdx';
const MODULE = 'modules/proef/module.yaml';

describe('what points at something that is not there', () => {
  it('is a source in a text; one that looks like it is proposed', () => {
    expectMistakes('dangling-source', {
      file: LAST_STEP,
      field: '<Bron>',
      line: 15,
      problem: 'bron "programmas" bestaat niet.',
      remedy: 'Zet de bron in content/bronnen.yaml, of verbeter het id. Bedoelde je "programma"?',
    });
  });

  it('is a source on a fixed page', () => {
    expectMistakes('dangling-source-on-page', {
      file: 'paginas/over.mdx',
      field: '<Bron>',
      line: 6,
      problem: 'bron "programmas" bestaat niet.',
      remedy: 'Bedoelde je "programma"?',
    });
  });

  it('is a term in a text', () => {
    expectMistakes('dangling-term', {
      file: LAST_STEP,
      field: '<Begrip>',
      line: 15,
      problem: 'begrip "kleinigheid" bestaat niet.',
      remedy: 'Maak content/begrippen/<id>.md, of verbeter het id.',
    });
  });

  it('is a phase of a module', () => {
    expectMistakes('dangling-phase', {
      file: MODULE,
      field: 'phases',
      problem: 'fase "borgen" bestaat niet.',
      remedy: 'Kijk in content/werkprogramma/fasen/ welke fasen er zijn',
    });
  });

  it('is another module', () => {
    expectMistakes('dangling-module', {
      file: MODULE,
      field: 'related',
      problem: 'module "gesprek" bestaat niet.',
      remedy: 'Kijk in content/modules/ welke modules er zijn',
    });
  });

  it('is a term that hangs together with a module', () => {
    expectMistakes('dangling-related-term', {
      file: MODULE,
      field: 'related',
      problem: 'begrip "signalen" bestaat niet.',
      remedy: 'Bedoelde je "signaal"?',
    });
  });

  it('is an exercise that is placed but not written', () => {
    expectMistakes('dangling-exercise', {
      file: LAST_STEP,
      field: '<Oefening>',
      line: 19,
      problem: 'oefening "overmorgen" staat niet bovenaan deze stap.',
      remedy: 'Zet haar onder exercises, of gebruik een van: morgen.',
    });
  });

  it('is a source of an answer', () => {
    expectMistakes('dangling-source-in-exercise', {
      file: 'modules/proef/01-begin.mdx',
      field: 'eerste-zin.oordelen.sources',
      problem: 'bron "verslag" bestaat niet.',
      remedy: 'Zet de bron in content/bronnen.yaml',
    });
  });

  it('is a source of a card', () => {
    expectMistakes('dangling-source-in-card', {
      file: 'modules/proef/02-kijken.mdx',
      field: 'drie-momenten.week-3.sources',
      problem: 'bron "verslag" bestaat niet.',
      remedy: 'Zet de bron in content/bronnen.yaml',
    });
  });

  it('is a source or a term of a term', () => {
    expectMistakes(
      'dangling-in-term',
      {
        file: 'begrippen/stage.md',
        field: 'sources',
        problem: 'bron "verslag" bestaat niet.',
        remedy: 'Zet de bron in content/bronnen.yaml',
      },
      {
        file: 'begrippen/stage.md',
        field: 'related',
        problem: 'begrip "werkplek" bestaat niet.',
        remedy: 'Maak content/begrippen/<id>.md',
      },
    );
  });

  it('is a source of a phase, or the phase it is worked out with', () => {
    expectMistakes(
      'dangling-in-phase',
      {
        file: 'werkprogramma/fasen/trainen.md',
        field: 'sources',
        problem: 'bron "verslag" bestaat niet.',
        remedy: 'Zet de bron in content/bronnen.yaml',
      },
      {
        file: 'werkprogramma/fasen/trainen.md',
        field: 'together',
        problem: 'fase "borgen" bestaat niet.',
        remedy: 'Kijk in content/werkprogramma/fasen/',
      },
    );
  });
});
