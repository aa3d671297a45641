import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emOf, wrapped } from '#core/dialogue/drawing/title.ts';

describe('a title in lines', () => {
  it('breaks between words', () => {
    expect(wrapped('Moet Nour dit weten?', 100)).toEqual(['Moet Nour dit weten?']);
    expect(wrapped('Moet Nour dit weten?', 6)).toEqual(['Moet Nour', 'dit weten?']);
  });

  it('breaks a word that is longer than a line at its soft hyphens', () => {
    expect(wrapped('stage\u00ADbeleid', 100)).toEqual(['stagebeleid']);
    expect(wrapped('Ons stage\u00ADdis\u00ADcri\u00ADmi\u00ADna\u00ADtie', 6)).toEqual([
      'Ons',
      'stagediscri-',
      'minatie',
    ]);
  });

  it('breaks a word without soft hyphens anywhere rather than not at all', () => {
    expect(wrapped('aaaaaaaaaaaa', 3.2)).toEqual(['aaaa-', 'aaaa-', 'aaaa']);
  });

  it('loses nothing, and no line is too wide', () => {
    const word = fc.stringMatching(/^[a-zA-Z]{1,30}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 3, max: 20 }),
        (words, em) => {
          const lines = wrapped(words.join(' '), em);
          expect(lines.join('').replaceAll(/[- ]/g, '')).toBe(words.join(''));
          for (const line of lines) expect(emOf(line)).toBeLessThanOrEqual(em);
        },
      ),
    );
  });
});
