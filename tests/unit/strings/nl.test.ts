import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nl } from '#strings/nl.ts';

const SOURCE = join(import.meta.dirname, '../../../src');

/** All source text but the lists of strings themselves. */
const source: string = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|astro)$/.test(path) && !/nl\w*\.ts$/.test(path))
  .map((path) => readFileSync(join(SOURCE, path), 'utf8'))
  .join('\n');

/** Keys that are put together in the source, such as `voice.${voice}`. */
const prefixes = [...source.matchAll(/`([a-z]+\.)\$\{/g)].map(([, prefix = '']) => prefix);

describe('the texts of the interface', () => {
  it('are all used somewhere', () => {
    const unused = Object.keys(nl).filter(
      (key) => !source.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('have keys of the form area.meaning', () => {
    const odd = Object.keys(nl).filter((key) => !/^[a-z][A-Za-z]+\.[a-z][A-Za-z0-9]+$/.test(key));
    expect(odd).toEqual([]);
  });

  it('are not empty, and have no spaces around them', () => {
    const odd = Object.entries<string>(nl).filter(([, text]) => !/^\S(.*\S)?$/.test(text));
    expect(odd).toEqual([]);
  });

  it('write placeholders as {name}, so that fill finds them', () => {
    const odd = Object.values(nl).filter((text) => /[{}]/.test(text.replace(/\{[a-z]+\}/g, '')));
    expect(odd).toEqual([]);
  });
});
