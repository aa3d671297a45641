import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '#core/dialogue/drawing/spread.ts';

it('leaves everything where it wishes to be when there is room', () => {
  expect(spread([1, 5, 9], [0, 4, 4], [1, 1, 1])).toEqual([1, 5, 9]);
});

it('shares the shift, the more for what weighs less', () => {
  expect(spread([0, 0], [0, 4], [1, 1])).toEqual([-2, 2]);
  expect(spread([0, 0], [0, 4], [3, 1])).toEqual([-1, 3]);
});

it('keeps the order and the distances, and no small change comes nearer to the wishes', () => {
  const item = fc.record({
    wish: fc.integer({ min: -50, max: 50 }),
    gap: fc.integer({ min: 0, max: 20 }),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      const gaps = items.map(({ gap }) => gap);
      const at = spread(
        items.map(({ wish }) => wish),
        gaps,
        items.map(({ weight }) => weight),
      );
      const allowed = (places: readonly number[]) =>
        places.every((x, i) => i === 0 || x - (places[i - 1] ?? 0) >= (gaps[i] ?? 0) - 1e-9);
      const cost = (places: readonly number[]) =>
        items.reduce(
          (sum, { wish, weight }, i) => sum + weight * ((places[i] ?? 0) - wish) ** 2,
          0,
        );
      expect(allowed(at)).toBe(true);
      // Some that follow each other a little to the left or the right, together.
      for (let from = 0; from < at.length; from += 1)
        for (let to = from; to < at.length; to += 1)
          for (const by of [-0.5, 0.5]) {
            const moved = at.map((x, i) => (i >= from && i <= to ? x + by : x));
            if (allowed(moved)) expect(cost(moved)).toBeGreaterThanOrEqual(cost(at) - 1e-6);
          }
    }),
  );
});
