import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#rules/checkContent.ts';
import { readYaml } from '#rules/yamlText.ts';
import { contentFolder } from '../../support/contentFolder.ts';

/** What Astro reads YAML with. */
const fromAstro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
const astro = fromAstro('js-yaml') as { load: (text: string) => unknown };

/** The mistakes about the good conversation after a change of its bytes. */
function told(from: string, to: string, encoding: BufferEncoding = 'utf8') {
  const { folder, project } = contentFolder();
  const path = join(folder, 'oefengesprekken/proef.yaml');
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, Buffer.from(before.replace(from, to), encoding));
  const line = before.slice(0, before.indexOf(from)).split('\n').length;
  return { line, mistakes: checkContent(folder, project).mistakes };
}

describe('a YAML text', () => {
  it.each([
    'values: [2024-01-01, afwachtend]',
    'title: 2024-11-01',
    'title: 0b11',
    'title: 0o17',
    'title: 1_000',
    'title: yes',
    '%YAML 1.1\n---\ntitle: yes',
    '%YAML 1.1\n---\ntitle: 017',
    'title: !tag iets',
    'title: !!binary aGFsbG8=',
    'basis: &basis { a: 1 }\nander:\n  <<: *basis\n  b: 2',
    'title: \u0007iets',
    'title: "iets\u0000"',
    'title: *nergens',
    'a: 1\n---\nb: 2',
    'a: 1\na: 2',
    '{ 1: a, "1": b }',
    'title: iets\t# opmerking',
    '\ta: 1',
    'title: @iets',
    '',
  ])('gives what Astro gives, or is refused: %j', (text) => {
    const { yaml, mistakes } = readYaml(text);
    let given: unknown;
    try {
      given = astro.load(text) ?? null;
    } catch {
      given = undefined;
    }
    if (yaml === undefined) expect(mistakes).not.toEqual([]);
    else expect(yaml.value).toEqual(given);
  });

  it.each([
    ['a date among words', 'values: [gesloten,', 'values: [2024-01-01,', 'verkeerde-soort'],
    ['a date as a title', 'title: Wat nu', 'title: 2024-11-01', 'verkeerde-soort'],
    ['a number with twos', 'title: Wat nu', 'title: 0b11', 'verkeerde-soort'],
  ])('is told on its line what Astro would stop at: %s', (_what, from, to, code) => {
    const { line, mistakes } = told(from, to);
    expect(mistakes).toEqual([
      expect.objectContaining({
        code,
        line,
        remedy: expect.stringContaining('Zet de tekst tussen aanhalingstekens.') as string,
      }),
    ]);
  });

  it.each([
    ['a tag', 'title: Wat nu', 'title: !nu Wat nu', 'kan niet worden gelezen'],
    ['an at sign', 'title: Wat nu', 'title: @nu', 'kan niet worden gelezen'],
    ['a control character', 'title: Wat nu', 'title: Wat\u0007 nu', 'onzichtbaar teken'],
    ['a reference to nothing', 'title: Wat nu', 'title: *nu', 'kan niet worden gelezen'],
  ])('cannot be read with %s', (_what, from, to, problem) => {
    const { line, mistakes } = told(from, to);
    expect(mistakes).toEqual([
      expect.objectContaining({
        line,
        problem: expect.stringContaining(problem) as string,
        remedy: expect.stringMatching(
          / @ ! \[ \{ " ' > \| .*tussen aanhalingstekens|opnieuw/,
        ) as string,
      }),
    ]);
  });

  it('has every key once: all that are there twice are told', () => {
    const { mistakes } = readYaml('a: 1\na: 2\nb:\n  c: 1\n  c: 2\n');
    expect(mistakes.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '2 een sleutel staat er twee keer.',
      '5 een sleutel staat er twee keer.',
    ]);
  });
});

describe('words that fall away', () => {
  it('behind a # are told, and the rest is checked', () => {
    const { line, mistakes } = told('title: Wat nu', 'title: Wat nu #metoo erin');
    expect(mistakes).toEqual([
      {
        file: 'content/oefengesprekken/proef.yaml',
        field: 'YAML',
        line,
        code: 'tekst-valt-weg',
        problem: 'vanaf "#metoo" valt de tekst weg: na een spatie begint # een opmerking.',
        remedy: expect.stringContaining('Zet de hele tekst tussen aanhalingstekens.') as string,
      },
    ]);
  });

  it.each(['a: iets # opmerking', "a: 'iets' #opmerking", 'a: C#1', '#opmerking\na: 1'])(
    'are not: %s',
    (text) => {
      expect(readYaml(text).mistakes).toEqual([]);
    },
  );

  it('because the file is not UTF-8 are told', () => {
    const { line, mistakes } = told('title: Wat nu', 'title: Één ding', 'latin1');
    expect(mistakes).toContainEqual(
      expect.objectContaining({
        field: 'bestand',
        remedy: expect.stringContaining('Bewaar het bestand als UTF-8') as string,
      }),
    );
    expect(line).toBeGreaterThan(1);
  });
});
