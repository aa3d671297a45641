import { describe, expect, it } from 'vitest';
import { beginOf } from '#islands/parts/beginOf.ts';

describe('the words that fit on a sheet', () => {
  it.each(['', 'Ik vraag het morgen.', 'Eerst vragen.\nDan kijken.', 'w'.repeat(900)])(
    'are all of ‘%.20s’',
    (text) => {
      expect(beginOf(text)).toEqual({ begin: text, more: false });
    },
  );

  it('are a begin that says that there is more, never half a word', () => {
    const { begin, more } = beginOf('stagediscriminatie '.repeat(100));
    expect(more).toBe(true);
    expect(begin).toMatch(/^(stagediscriminatie )+…$/);
    expect(begin.length).toBeLessThanOrEqual(903);
  });

  it('are the begin of a word when there is nothing else', () => {
    expect(beginOf('w'.repeat(10_000))).toEqual({ begin: `${'w'.repeat(900)} …`, more: true });
  });

  it('take eight lines at most, and leave out empty ones', () => {
    expect(beginOf('een\n\n\ntwee\n')).toEqual({ begin: 'een\ntwee', more: false });
    expect(beginOf('een regel\n'.repeat(1000))).toEqual({
      begin: `${'een regel\n'.repeat(7)}een …`,
      more: true,
    });
  });
});
