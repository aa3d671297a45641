import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '#core/dialogue/shuffle.ts';

const items = ['doorvragen', 'geruststellen', 'doorverwijzen', 'zwijgen'].map((id) => ({ id }));
const order = (seed: string) => shuffled(items, seed).map(({ id }) => id);

describe('the order of choices', () => {
  it('is the same for one learner, however they stand in the file', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.shuffledSubarray(items, { minLength: items.length }),
        (seed, other) => {
          expect(shuffled(other, seed)).toEqual(shuffled(items, seed));
        },
      ),
    );
  });

  it('loses nothing, adds nothing, and leaves the list as it was', () => {
    const unique = fc.uniqueArray(
      fc.string().map((id) => ({ id })),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(fc.string(), unique, (seed, any) => {
        const before = structuredClone(any);
        const after = shuffled(any, seed);
        expect(after).toHaveLength(any.length);
        expect(new Set(after)).toEqual(new Set(any));
        expect(any).toEqual(before);
      }),
    );
  });

  it('differs between learners: every choice stands first for about as many', () => {
    const learners = Array.from({ length: 2000 }, (_empty, number) => `apparaat-${number}`);
    const first = Map.groupBy(learners, (seed) => order(seed)[0]);
    expect([...first.keys()].sort()).toEqual(items.map(({ id }) => id).sort());
    for (const those of first.values()) {
      expect(those.length).toBeGreaterThan(400);
      expect(those.length).toBeLessThan(600);
    }
  });

  it('comes in every order there is', () => {
    const learners = Array.from({ length: 2000 }, (_empty, number) => `apparaat-${number}`);
    expect(new Set(learners.map((seed) => order(seed).join(' '))).size).toBe(24);
  });
});
