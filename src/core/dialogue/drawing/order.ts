import { jointsOf, type Route, type Rows, type Spot } from './rows.ts';

/** How many beginnings are tried, and how often the rows are gone through each time. */
const BEGINNINGS = 24;
const SWEEPS = 12;

/**
 * The rows, each in an order in which few ways cross: row by row, down and up in turn, every spot goes
 * to the middle of what it is joined to (Sugiyama's method). What comes out depends on the order in
 * which it begins, so it begins a number of times.
 */
export function ordered(rows: Rows, routes: readonly Route[]): Rows {
  const joined = joinedBy(routes);
  let best = rows;
  for (let beginning = 0; beginning < BEGINNINGS; beginning += 1) {
    let now: Rows = rows.map((row, index) => turned(row, beginning * (index + 1)));
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      now = towardsTheMiddle(now, joined, sweep % 2 === 0);
      if (crossings(now, joined) < crossings(best, joined)) best = now;
    }
  }
  return best;
}

type Joined = ReadonlyMap<Spot, readonly Spot[]>;

function joinedBy(routes: readonly Route[]): Joined {
  const joined = new Map<Spot, Spot[]>();
  const add = (spot: Spot, other: Spot) => joined.set(spot, [...(joined.get(spot) ?? []), other]);
  for (const { from, to } of routes.flatMap(jointsOf)) {
    add(from, to);
    add(to, from);
  }
  return joined;
}

const turned = (row: readonly Spot[], by: number): Spot[] => {
  const cut = by % row.length;
  return [...row.slice(cut), ...row.slice(0, cut)];
};

/** One sweep, down or up: each row looks at the one that was put in order just before it. */
function towardsTheMiddle(rows: Rows, joined: Joined, down: boolean): Rows {
  const at = new Map<Spot, number>();
  const note = (row: readonly Spot[]) =>
    row.forEach((spot, index) => at.set(spot, index - (row.length - 1) / 2));
  const wish = (spot: Spot): number => {
    const seen = (joined.get(spot) ?? []).filter(({ row }) =>
      down ? row <= spot.row : row >= spot.row,
    );
    const sum = seen.reduce((total, other) => total + (at.get(other) ?? 0), 0);
    return seen.length > 0 ? sum / seen.length : (at.get(spot) ?? 0);
  };
  rows.forEach(note);
  const inTurn = (down ? rows : rows.toReversed()).map((row) => {
    const wishes = new Map(row.map((spot) => [spot, wish(spot)]));
    const sorted = row.toSorted((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
    note(sorted);
    return sorted;
  });
  return down ? inTurn : inTurn.reverse();
}

/** How many pairs of ways cross between two rows. */
function crossings(rows: Rows, joined: Joined): number {
  let count = 0;
  rows.forEach((row, index) => {
    const below = rows[index + 1] ?? [];
    const lines = row.flatMap((spot, upper) =>
      (joined.get(spot) ?? [])
        .filter((other) => other.row === index + 1)
        .map((other) => [upper, below.indexOf(other)] as const),
    );
    for (const [a, b] of lines) for (const [c, d] of lines) if (a < c && b > d) count += 1;
  });
  return count;
}
