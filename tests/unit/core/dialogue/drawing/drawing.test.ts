import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingOf, type Drawing } from '#core/dialogue/drawing/drawing.ts';
import { mapOf } from '#core/dialogue/map.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { anyScenario, goodScenario, shippedScenarios } from '../../../../support/scenarios.ts';
import { pointsOn, type Point } from '../../../../support/svgPath.ts';

const shipped = [['proef', goodScenario()] as const, ...shippedScenarios];
const drawn = (scenario: Scenario): Drawing => drawingOf(mapOf(scenario));

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Numbers in a drawing are rounded. */
const NEARLY = 0.2;

const inside = ({ x, y }: Point, box: Rectangle): boolean =>
  x > box.x + NEARLY &&
  x < box.x + box.width - NEARLY &&
  y > box.y + NEARLY &&
  y < box.y + box.height - NEARLY;

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));

/** What must hold for every map, as sentences about what does not. */
function mistakesIn({ width, height, places, ways }: Drawing): string[] {
  const boxOf = new Map(places.map((box) => [box.place.id, box]));
  const named = ({ way: { from, to } }: Drawing['ways'][number]) => `${from} > ${to}`;
  const mistakes: string[] = [];
  for (const each of ways) {
    const [from, to] = [boxOf.get(each.way.from), boxOf.get(each.way.to)];
    const points = pointsOn(each.path);
    const [first, last] = [points[0], points.at(-1)];
    if (!from || !to || !first || !last) {
      mistakes.push(`${named(each)} has no box or no line`);
      continue;
    }
    for (const box of places)
      if (points.some((point) => inside(point, box)))
        mistakes.push(`${named(each)} runs behind ${box.place.id}`);
    for (const other of ways)
      if (other !== each && points.some((point) => inside(point, other.label)))
        mistakes.push(`${named(each)} runs behind the label of ${named(other)}`);
    if (points.some(({ x, y }) => x < 0 || y < 0 || x > width || y > height))
      mistakes.push(`${named(each)} leaves the drawing`);
    if (first.y !== from.y + from.height || first.x < from.x || first.x > from.x + from.width)
      mistakes.push(`${named(each)} does not begin below its box`);
    if (last.y !== to.y || last.x < to.x || last.x > to.x + to.width)
      mistakes.push(`${named(each)} does not end above its box`);
    if (last.x !== each.tip.x || last.y !== each.tip.y)
      mistakes.push(`${named(each)} has its arrow elsewhere`);
    const { label } = each;
    if (label.y < first.y || Math.abs(label.x + label.width / 2 - first.x) > NEARLY)
      mistakes.push(`${named(each)} has its label elsewhere`);
  }
  const taken = [...places, ...ways.map(({ label }) => label)];
  for (const [one, other] of pairs<Rectangle>(taken))
    if (overlap(one, other))
      mistakes.push(`${JSON.stringify(one)} lies over ${JSON.stringify(other)}`);
  // Beside a box, ways are apart too: two that lie on each other would be one line.
  for (const { place, y, height: high } of places) {
    const passing = ways.flatMap((each) =>
      pointsOn(each.path).filter((point) => Math.abs(point.y - y - high / 2) < 1),
    );
    const xs = [...new Set(passing.map(({ x }) => x))].sort((a, b) => a - b);
    if (xs.some((x, index) => x - (xs[index - 1] ?? -Infinity) < 8))
      mistakes.push(`beside ${place.id} two ways lie on each other`);
  }
  return [...new Set(mistakes)];
}

/** Ways that lead up or aside although no way leads back from there. */
function upwardIn({ places, ways }: Drawing): string[] {
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const { way } of ways) {
      if (way.from !== from || seen.has(way.to)) continue;
      seen.add(way.to);
      reached(way.to, seen);
    }
    return seen;
  };
  const top = new Map(places.map(({ place, y }) => [place.id, y]));
  return ways
    .filter(({ way: { from, to } }) => !reached(to).has(from))
    .filter(({ way: { from, to } }) => (top.get(to) ?? 0) <= (top.get(from) ?? 0))
    .map(({ way: { from, to } }) => `${from} > ${to}`);
}

describe.each(shipped)('the drawing of %s', (_slug, scenario) => {
  const drawing = drawn(scenario);

  it('shows every place and every way once', () => {
    const map = mapOf(scenario);
    expect(drawing.places.map(({ place }) => place.id).sort()).toEqual(
      map.places.map(({ id }) => id).sort(),
    );
    expect(drawing.ways.map(({ way }) => way)).toEqual(map.ways);
    expect(drawing.ways.map(({ label }) => label.text)).toEqual(
      map.ways.map(({ choices }) => choices.join(', ')),
    );
  });

  it('has no way behind a box or a label, no label over another, and every arrow at its box', () => {
    expect(mistakesIn(drawing)).toEqual([]);
  });

  it('goes down: what is led to stands lower, and the endings stand in one row at the bottom', () => {
    expect(upwardIn(drawing)).toEqual([]);
    const rows = new Set(drawing.places.filter(({ place }) => place.ending).map(({ y }) => y));
    expect([...rows]).toEqual([Math.max(...drawing.places.map(({ y }) => y))]);
  });

  it('is small enough for a sheet of paper, with letters of at least seven points', () => {
    // 178 mm is what the margins leave, 195 mm is what the map may take (MapDrawing.astro).
    const scale = Math.min(
      ((178 / 25.4) * 96) / drawing.width,
      ((195 / 25.4) * 96) / drawing.height,
    );
    expect(13 * scale * 0.75).toBeGreaterThanOrEqual(7);
  });
});

describe('the drawing of any conversation', () => {
  it('has no way behind a box or a label, no label over another, and goes down where it can', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const drawing = drawn(scenario);
        expect(mistakesIn(drawing)).toEqual([]);
        expect(upwardIn(drawing)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is always the same', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(drawn(scenario)).toEqual(drawn(structuredClone(scenario)));
      }),
      { numRuns: 5 },
    );
  });
});
