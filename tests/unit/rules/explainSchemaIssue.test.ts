import { describe, expect, it } from 'vitest';
import { checkFixture } from '../../support/contentFolder.ts';
import { expectMistake, expectMistakes } from '../../support/expectMistakes.ts';

const LAST_STEP = 'modules/proef/06-morgen.mdx';
const MODULE = 'modules/proef/module.yaml';
const TERM = 'begrippen/stage.md';

describe('a key that does not exist', () => {
  it('in a module is named, with the keys that do', () => {
    expectMistake('unknown-key-module', {
      file: MODULE,
      field: 'kleur',
      problem: 'deze sleutel bestaat niet.',
      remedy: 'Mogelijk: id, order, title, short,',
    });
  });

  it('in a step is named, with the keys that do', () => {
    expectMistakes('unknown-key-step', {
      file: LAST_STEP,
      field: 'kleur',
      problem: 'deze sleutel bestaat niet.',
      remedy: 'Mogelijk: title, summary, exercises.',
    });
  });

  it('in an option of an exercise is named, with the keys that do', () => {
    expectMistakes('unknown-key-option', {
      file: LAST_STEP,
      field: 'exercises[0].options[1].uitleg',
      problem: 'deze sleutel bestaat niet.',
      remedy: 'Mogelijk: id, text, verdict, feedback, sources.',
    });
  });

  it('in a source is named with the id of the source', () => {
    expectMistakes('unknown-key-source', {
      file: 'bronnen.yaml',
      field: 'rapport.pagina',
      problem: 'deze sleutel bestaat niet.',
      remedy: 'Mogelijk: id, title, author, year, sector, status, note, code.',
    });
  });

  it('in a term is named, with the keys that do', () => {
    expectMistakes('unknown-key-term', {
      file: TERM,
      field: 'kleur',
      problem: 'deze sleutel bestaat niet.',
      remedy: 'Mogelijk: title, short, pitfall, sources, related.',
    });
  });

  it.each([
    ['unknown-key-module', 5],
    ['unknown-key-option', 14],
  ])('is pointed at on its own line (%s)', (overlay, line) => {
    expect(checkFixture(overlay).mistakes[0]?.line).toBe(line);
  });
});

describe('a field that is missing or empty', () => {
  it('in a step is named, with what it is for', () => {
    expectMistakes('missing-field-step', {
      file: LAST_STEP,
      field: 'summary',
      line: 2,
      problem: 'ontbreekt.',
      remedy: 'Vul dit veld in. Bedoeld is: Waar deze stap over gaat',
    });
  });

  it('in a source is named with the id of the source', () => {
    expectMistakes('missing-field-source', {
      file: 'bronnen.yaml',
      field: 'rapport.note',
      line: 17,
      problem: 'ontbreekt.',
      remedy: 'Bedoeld is: Wat de bron zegt, in eigen woorden',
    });
  });

  it('deep in an exercise is pointed at where it belongs', () => {
    expectMistakes('missing-field-option', {
      file: LAST_STEP,
      field: 'exercises[0].suggestions[1].text',
      line: 11,
      problem: 'ontbreekt.',
      remedy: 'Bedoeld is: Het voornemen',
    });
  });

  it('holds only spaces: it is empty', () => {
    expectMistakes('empty-text', {
      file: LAST_STEP,
      field: 'summary',
      line: 3,
      problem: 'is leeg.',
      remedy: 'Bedoeld is: Waar deze stap over gaat',
    });
  });

  it('is a list without anything in it', () => {
    expectMistake('no-roles', {
      file: MODULE,
      field: 'roles',
      line: 6,
      problem: 'heeft te weinig onderdelen (minstens 1).',
      remedy: 'Bedoeld is: Voor wie de module is.',
    });
  });
});

describe('a value that cannot be', () => {
  it('is told with the ones that can, in a source', () => {
    expectMistakes('wrong-choice-source', {
      file: 'bronnen.yaml',
      field: 'rapport.sector',
      problem: 'deze waarde kan hier niet.',
      remedy: 'Kies uit: hoger onderwijs, mbo, algemeen.',
    });
  });

  it('is told with the ones that can, in a list', () => {
    expectMistake('wrong-choice-module', {
      file: MODULE,
      field: 'roles[1]',
      line: 6,
      problem: 'deze waarde kan hier niet.',
      remedy: 'Kies uit: docent, studieloopbaanbegeleider, stagebegeleider,',
    });
  });

  it('is a form of exercise that does not exist', () => {
    expectMistakes('wrong-form-exercise', {
      file: LAST_STEP,
      field: 'exercises[0].form',
      line: 5,
      problem: 'deze waarde kan hier niet.',
      remedy: 'Kies een vorm die bestaat: choice, sort, reflection, action.',
    });
  });

  it('is a text where a number belongs', () => {
    expectMistake('wrong-type-module', {
      file: MODULE,
      field: 'order',
      line: 2,
      problem: 'heeft de verkeerde soort waarde (verwacht: een getal).',
      remedy: 'Bedoeld is: Plaats in het overzicht',
    });
  });

  it('is a number where a text belongs', () => {
    expectMistakes('wrong-type-step', {
      file: LAST_STEP,
      field: 'title',
      line: 2,
      problem: 'heeft de verkeerde soort waarde (verwacht: tekst).',
      remedy: 'Bedoeld is: Titel van de stap.',
    });
  });

  it('is a number out of bounds', () => {
    expectMistakes('seconds-out-of-bounds', {
      file: LAST_STEP,
      field: 'exercises[0].seconds',
      line: 8,
      problem: 'is te groot (hoogstens 90).',
      remedy: 'Bedoeld is: Hoe lang dit duurt, in seconden: 60 tot 90.',
    });
  });

  it('is an id with capitals and spaces', () => {
    expectMistakes('bad-id', {
      file: 'bronnen.yaml',
      field: 'Rapport 2021.id',
      line: 17,
      problem: 'is niet goed geschreven.',
      remedy: 'Gebruik kleine letters, cijfers en streepjes',
    });
  });

  it('is a date in words', () => {
    expectMistake('bad-date', {
      file: MODULE,
      field: 'reviewBy',
      line: 17,
      problem: 'is niet goed geschreven.',
      remedy: 'Gebruik een datum als 2026-11-22.',
    });
  });
});
