import { describe, expect, it } from 'vitest';
import { pathOf, type Level } from '#core/dialogue/drawing/path.ts';

/** Three rows of 30 high; between them 20 for labels, 40 to bend in, 10 for arrows. */
const levels: Level[] = [0, 1, 2].map((row) => {
  const top = 50 + 100 * row;
  return { arrows: top - 10, top, bottom: top + 30, labels: top + 50 };
});

describe('the path of a way', () => {
  it('bends between two rows that touch', () => {
    expect(pathOf([{ rows: [0, 1], x: [10, 90], gap: 0 }], levels)).toBe(
      'M10 80V100C10 124 90 116 90 140V150',
    );
  });

  it('goes straight through a row that it passes', () => {
    const steps = [
      { rows: [0, 1], x: [10, 90], gap: 0 },
      { rows: [1, 2], x: [90, 40], gap: 1 },
    ] as const;
    expect(pathOf(steps, levels)).toBe(
      'M10 80V100C10 124 90 116 90 140V180V200C90 224 40 216 40 240V250',
    );
  });

  it('turns below its box to lead back up, and above the other to arrive going down', () => {
    const steps = [
      { rows: [1, 1], x: [10, 90], gap: 1 },
      { rows: [1, 0], x: [90, 90], gap: 0 },
      { rows: [0, 0], x: [90, 30], gap: -1 },
    ] as const;
    expect(pathOf(steps, levels)).toBe(
      [
        'M10 180V200C10 248 90 248 90 200V150',
        'V140C90 116 90 124 90 100V50',
        'V40C90 -8 30 -8 30 40V50',
      ].join(''),
    );
  });

  it('has at most one decimal', () => {
    expect(pathOf([{ rows: [0, 1], x: [10 / 3, 20 / 3], gap: 0 }], levels)).toBe(
      'M3.3 80V100C3.3 124 6.7 116 6.7 140V150',
    );
  });
});
