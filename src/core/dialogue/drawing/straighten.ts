import type { Route, Rows, Spot } from './rows.ts';

/** One that moves makes room for the next, so all ways are looked at a few times. */
const TIMES = 6;

/**
 * Moves what passes by, so that a way bends as seldom as the boxes and the other ways allow.
 *
 * @param middle where each spot is; changed in place.
 * @param apart how far the middles of two spots beside each other must be apart at least.
 */
export function straighten(
  rows: Rows,
  routes: readonly Route[],
  middle: Map<Spot, number>,
  apart: (before: Spot, spot: Spot) => number,
): void {
  const x = (spot: Spot) => middle.get(spot) ?? 0;
  const room = (spot: Spot): { least: number; most: number } => {
    const row = rows[spot.row] ?? [];
    const index = row.indexOf(spot);
    const [before, after] = [row[index - 1], row[index + 1]];
    return {
      least: before ? x(before) + apart(before, spot) : -Infinity,
      most: after ? x(after) - apart(spot, after) : Infinity,
    };
  };
  const settle = (run: readonly Spot[], least: number, most: number) => {
    const mean = run.reduce((sum, spot) => sum + x(spot), 0) / run.length;
    for (const spot of run) middle.set(spot, Math.min(Math.max(mean, least), most));
  };
  for (let time = 0; time < TIMES; time += 1) {
    for (const { between } of routes) {
      // As far down as there is one column that is free in every row.
      let run: Spot[] = [];
      let [least, most] = [-Infinity, Infinity];
      for (const spot of between) {
        const here = room(spot);
        if (Math.max(least, here.least) > Math.min(most, here.most)) {
          settle(run, least, most);
          run = [];
          [least, most] = [-Infinity, Infinity];
        }
        run.push(spot);
        [least, most] = [Math.max(least, here.least), Math.min(most, here.most)];
      }
      settle(run, least, most);
    }
  }
}
