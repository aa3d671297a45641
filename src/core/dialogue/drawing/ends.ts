import type { Route, Spot } from './rows.ts';

/** How wide things are, and what at least stays free beside them. */
export interface Widths {
  readonly box: (spot: Spot) => number;
  readonly label: (route: Route) => number;
  readonly besideSpot: number;
  readonly besideLabel: number;
  readonly besideArrow: number;
}

/** Where ways leave their box and arrive at the other, from the middle of that box. */
export interface Ends {
  readonly leaves: ReadonlyMap<Route, number>;
  readonly arrives: ReadonlyMap<Route, number>;
}

/** Ways leave and arrive side by side, in the order of where they go and come from: so they do not cross. */
export function endsOf(
  routes: readonly Route[],
  middle: ReadonlyMap<Spot, number>,
  { label, besideLabel, besideArrow }: Widths,
): Ends {
  const x = (spot: Spot) => middle.get(spot) ?? 0;
  const sideBySide = (
    box: (route: Route) => Spot,
    next: (route: Route) => Spot,
    width: (route: Route) => number,
  ) =>
    new Map(
      [...Map.groupBy(routes, box).values()].flatMap((group) => {
        const sorted = group.toSorted((a, b) => x(next(a)) - x(next(b)));
        const total = sorted.reduce((sum, route) => sum + width(route), 0);
        let at = -total / 2;
        return sorted.map((route) => {
          at += width(route);
          return [route, at - width(route) / 2] as const;
        });
      }),
    );
  return {
    leaves: sideBySide(
      ({ from }) => from,
      ({ between, to }) => between[0] ?? to,
      (route) => label(route) + besideLabel,
    ),
    arrives: sideBySide(
      ({ to }) => to,
      ({ from, between }) => between.at(-1) ?? from,
      () => besideArrow,
    ),
  };
}
