import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#rules/checkContent.ts';
import { checkFixture, contentFolder } from '../../support/contentFolder.ts';
import { expectMistake, expectMistakes } from '../../support/expectMistakes.ts';

const LAST_STEP = 'modules/proef/06-morgen.mdx';
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
      remedy: 'Zet tekst met een dubbele punt',
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
