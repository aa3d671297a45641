import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#rules/checkContent.ts';
import { checkFixture, contentFolder } from '../../support/contentFolder.ts';
import { expectMistake, expectMistakes } from '../../support/expectMistakes.ts';

const LAST_STEP = 'modules/proef/06-morgen.mdx';
const MODULE = 'modules/proef/module.yaml';
const TERM = 'begrippen/stage.md';

describe('a content folder without mistakes', () => {
  it('is read whole', () => {
    const { content, mistakes } = checkFixture();
    expect(mistakes).toEqual([]);
    expect(content.modules.map(({ slug, data }) => [slug, data.id])).toEqual([['proef', 'proef']]);
    expect(content.steps.map(({ moduleSlug, number, id }) => [moduleSlug, number, id])).toEqual([
      ['proef', 1, 'begin'],
      ['proef', 2, 'kijken'],
      ['proef', 3, 'lezen'],
      ['proef', 4, 'weten'],
      ['proef', 5, 'praten'],
      ['proef', 6, 'morgen'],
    ]);
    expect(content.terms.map(({ id }) => id)).toEqual(['onderscheid', 'signaal']);
    expect(content.phases.map(({ id }) => id)).toEqual(['bewustwording', 'trainen']);
    expect(content.sources.map(({ data }) => data.id)).toEqual(['wet', 'programma']);
    expect(content.pages).toHaveLength(1);
    expect(content.ledger.ids).toContain('module:proef/step:begin/question:eerder');
  });

  it('may have been written on Windows', () => {
    const { folder, project } = contentFolder();
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(mdx?|yaml|txt)$/.test(path)) continue;
      const text = readFileSync(join(folder, path), 'utf8');
      writeFileSync(join(folder, path), text.replaceAll('\n', '\r\n'));
    }
    expect(checkContent(folder, project).mistakes).toEqual([]);
  });
});

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
      problem: 'heeft te weinig regels (minstens 1).',
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
      remedy: 'Kies uit: docent, stagebegeleider,',
    });
  });

  it('is a form of exercise that does not exist', () => {
    expectMistakes('wrong-form-exercise', {
      file: LAST_STEP,
      field: 'exercises[0].form',
      line: 5,
      problem: 'deze waarde kan hier niet.',
      remedy: 'Kies een vorm die bestaat: choice, sort, reflection of action.',
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

describe('a text that cannot be read', () => {
  it('is one with a tag that is not closed', () => {
    expectMistakes('unreadable-mdx', {
      file: LAST_STEP,
      field: 'tekst',
      line: 19,
      problem: 'kan niet worden gelezen',
      remedy: 'Kijk of elke <Tag> ook een </Tag> of /> heeft',
    });
  });

  it('is YAML with a colon in a sentence', () => {
    expectMistakes('unreadable-yaml', {
      file: TERM,
      field: 'YAML',
      line: 3,
      problem: 'kan niet worden gelezen',
      remedy: 'Zet tekst met een dubbele punt tussen aanhalingstekens.',
    });
  });

  it('is YAML with a text that begins with a star', () => {
    expectMistakes('star-in-yaml', {
      file: TERM,
      field: 'YAML',
      line: 2,
      problem: 'kan niet worden gelezen',
      remedy: 'aanhalingstekens',
    });
  });

  it('is YAML with a key that stands there twice', () => {
    expectMistakes('duplicate-key', {
      file: TERM,
      field: 'YAML',
      line: 4,
      problem: 'een sleutel staat er twee keer.',
      remedy: 'Haal een van de twee weg.',
    });
  });

  it('is one without anything between lines of ---', () => {
    expectMistakes('no-frontmatter', {
      file: TERM,
      field: 'begin van het bestand',
      line: 1,
      problem: 'de gegevens tussen twee regels --- ontbreken.',
      remedy: 'Begin het bestand met ---',
    });
  });

  it('is a list of sources that is not a list', () => {
    expectMistake('sources-not-a-list', {
      file: 'bronnen.yaml',
      field: 'bestand',
      line: 1,
      problem: 'is geen lijst.',
      remedy: 'Begin elke bron met "- id: …".',
    });
  });

  it('is a source without keys, named by its place in the list', () => {
    expectMistakes('source-without-keys', {
      file: 'bronnen.yaml',
      field: '[2]',
      line: 17,
      problem: 'heeft de verkeerde soort waarde (verwacht: een blok met sleutels).',
      remedy: 'Pas de waarde aan.',
    });
  });
});

describe('a file in the wrong place', () => {
  const nowhere = {
    field: 'bestand',
    problem: 'dit bestand hoort nergens bij.',
    remedy: 'Zet het in de goede map met de goede naam',
  };

  it('belongs nowhere', () => {
    expectMistakes('stray-file', { ...nowhere, file: 'notities.txt' });
  });

  it('is a step in a folder inside a module', () => {
    expectMistakes('stray-step', { ...nowhere, file: 'modules/proef/extra/01-begin.mdx' });
  });

  it('is a term in a folder inside the terms, which Astro does not read', () => {
    expectMistakes('term-too-deep', { ...nowhere, file: 'begrippen/wetten/stage.md' });
  });

  it('is a term with a capital in its name, which is no id', () => {
    const [mistake, ...others] = checkFixture('term-with-capital').mistakes;
    expect(mistake?.file).toBe('content/begrippen/Stage.md');
    expect(others).toEqual([]);
  });

  it('is a step without a number', () => {
    expectMistakes('step-without-number', {
      file: 'modules/proef/los.mdx',
      field: 'bestandsnaam',
      problem: 'het nummer van de stap ontbreekt',
      remedy: 'Noem het bestand NN-naam-van-de-stap.mdx',
    });
  });
});
