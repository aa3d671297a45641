export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many points are looked at on each part of a path. */
const PARTS = 40;

/** Points all along a path of absolute M, V and C commands. @throws for any other command. */
export function pointsOn(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const from = points.at(-1);
    if (command === 'M') points.push({ x: numbers[0] ?? NaN, y: numbers[1] ?? NaN });
    else if (command === 'V' && from)
      points.push(...line(from, { x: from.x, y: numbers[0] ?? NaN }));
    else if (command === 'C' && from) points.push(...curve(from, numbers));
    else throw new Error(`Unknown command ${command} in ${path}.`);
  }
  return points;
}

const steps = Array.from({ length: PARTS }, (_, index) => (index + 1) / PARTS);

const line = (from: Point, to: Point): Point[] =>
  steps.map((t) => ({ x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) }));

function curve(
  from: Point,
  [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN, x = NaN, y = NaN]: number[],
): Point[] {
  const at = (t: number, a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return steps.map((t) => ({ x: at(t, from.x, x1, x2, x), y: at(t, from.y, y1, y2, y) }));
}
