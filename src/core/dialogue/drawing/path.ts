/** Where a row is, from top to bottom: straight above its boxes the arrows, straight below the labels. */
export interface Level {
  readonly arrows: number;
  readonly top: number;
  readonly bottom: number;
  readonly labels: number;
}

/** From one spot on a way to the next: through the gap below a row, from so far to the right to so far. */
export interface Step {
  readonly rows: readonly [from: number, to: number];
  readonly x: readonly [from: number, to: number];
  /** The row above the gap; -1 is above the first. */
  readonly gap: number;
}

export const OUTSIDE: Level = { arrows: 0, top: 0, bottom: 0, labels: 0 };

/**
 * Path data of a way. It goes straight through rows and bends only in the gaps, where there are no
 * boxes. It leaves and arrives going down, also when it leads back up.
 */
export function pathOf(steps: readonly Step[], levels: readonly Level[]): string {
  const level = (row: number) => levels[row] ?? OUTSIDE;
  const parts = steps.map(({ rows: [from, to], x: [x1, x2], gap }, index) => {
    const upper = level(gap).labels;
    const lower = level(gap + 1).arrows;
    const down = gap === from;
    const onward = gap === to - 1;
    const y1 = down ? upper : lower;
    const y2 = onward ? lower : upper;
    // What turns back reaches three quarters of this.
    const pull = (lower - upper) * (from === to ? 1.2 : 0.6);
    const start = index === 0 ? `M${x1} ${level(from).bottom}` : '';
    const curve = `${x1} ${y1 + (down ? pull : -pull)} ${x2} ${y2 + (onward ? -pull : pull)} ${x2} ${y2}`;
    const passes = onward && index < steps.length - 1;
    return `${start}V${y1}C${curve}V${passes ? level(to).bottom : level(to).top}`;
  });
  return parts.join('').replaceAll(/\d+\.\d+/g, (number) => `${rounded(Number(number))}`);
}

/** One decimal is enough for a drawing. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
