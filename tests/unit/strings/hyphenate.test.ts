import { describe, expect, it } from 'vitest';
import { hyphenate } from '#strings/hyphenate.ts';

const SOFT_HYPHEN = '\u00AD';

describe('hyphenating', () => {
  it('shows where a long word may break', () => {
    expect(hyphenate('stagediscriminatie').split(SOFT_HYPHEN)).toEqual([
      'sta',
      'ge',
      'dis',
      'cri',
      'mi',
      'na',
      'tie',
    ]);
  });

  it('leaves words that fit on a phone alone', () => {
    expect(hyphenate('Zes situaties, en wat jij erbij denkt')).not.toContain(SOFT_HYPHEN);
  });

  it('changes nothing else', () => {
    const text = 'Is dit nou stagediscriminatie? Handelingsverlegenheid!';
    expect(hyphenate(text).replaceAll(SOFT_HYPHEN, '')).toBe(text);
  });
});
