import { endsOf, type Ends, type Widths } from './ends.ts';
import { jointsOf, type Joint, type Route, type Rows, type Spot } from './rows.ts';
import { spread } from './spread.ts';
import { straighten } from './straighten.ts';

/** From left to right: the middle of each spot, the ends of the ways, and the two sides of it all. */
export interface Columns {
  readonly middle: ReadonlyMap<Spot, number>;
  readonly ends: Ends;
  readonly left: number;
  readonly right: number;
}

/** How often the rows are gone through, down and up in turn. */
const SWEEPS = 200;

/**
 * Puts the spots of ordered rows as straight below each other as there is room for: each wishes to be
 * in the middle of where what it is joined to would have it. Row by row that comes ever nearer to where
 * all wishes together are met best.
 */
export function columnsOf(rows: Rows, routes: readonly Route[], widths: Widths): Columns {
  const middle = new Map<Spot, number>();
  const x = (spot: Spot) => middle.get(spot) ?? 0;
  const apart = (before: Spot, spot: Spot) =>
    (widths.box(before) + widths.box(spot)) / 2 + widths.besideSpot;
  const put = (row: readonly Spot[], wishes: readonly number[], weights: readonly number[]) => {
    const gaps = row.map((spot, index) => apart(row[index - 1] ?? spot, spot));
    const at = spread(wishes, gaps, weights);
    row.forEach((spot, index) => middle.set(spot, at[index] ?? 0));
  };
  for (const row of rows)
    put(
      row,
      row.map(() => 0),
      row.map(() => 1),
    );
  const joints = jointsBySpot(routes);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const ends = endsOf(routes, middle, widths);
    const wishesOf = (spot: Spot): number[] =>
      (joints.get(spot) ?? []).map(({ route, from, to }) => {
        const leaves = from.place ? (ends.leaves.get(route) ?? 0) : 0;
        const arrives = to.place ? (ends.arrives.get(route) ?? 0) : 0;
        return spot === to ? x(from) + leaves - arrives : x(to) + arrives - leaves;
      });
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wishes = row.map((spot) => wishesOf(spot));
      put(
        row,
        wishes.map((all, index) => meanOf(all) ?? x(row[index] as Spot)),
        wishes.map(({ length }) => length || 1),
      );
    }
  }
  straighten(rows, routes, middle, apart);
  return {
    middle,
    ends: endsOf(routes, middle, widths),
    left: Math.min(...rows.flat().map((spot) => x(spot) - widths.box(spot) / 2)),
    right: Math.max(...rows.flat().map((spot) => x(spot) + widths.box(spot) / 2)),
  };
}

const meanOf = (all: readonly number[]): number | undefined =>
  all.length > 0 ? all.reduce((sum, each) => sum + each, 0) / all.length : undefined;

function jointsBySpot(routes: readonly Route[]): ReadonlyMap<Spot, readonly Joint[]> {
  const joints = new Map<Spot, Joint[]>();
  for (const joint of routes.flatMap(jointsOf))
    for (const spot of [joint.from, joint.to])
      joints.set(spot, [...(joints.get(spot) ?? []), joint]);
  return joints;
}
