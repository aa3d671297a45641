import type { MapWay, ScenarioMap } from '../map.ts';
import type { Place } from '../places.ts';

/** Something that stands in a row of the map: a box, or the room that a way needs to pass by. */
export interface Spot {
  readonly row: number;
  /** Absent where a way passes by. */
  readonly place?: Place;
}

export type Rows = readonly (readonly Spot[])[];

/** A way with the spots it goes along. */
export interface Route {
  readonly way: MapWay;
  readonly from: Spot;
  readonly between: readonly Spot[];
  readonly to: Spot;
}

/** Two spots that follow each other on a route: in rows that touch, or side by side on a way back. */
export interface Joint {
  readonly route: Route;
  readonly from: Spot;
  readonly to: Spot;
}

export const jointsOf = (route: Route): Joint[] => {
  const spots = [...route.between, route.to];
  return spots.map((to, index) => ({ route, from: spots[index - 1] ?? route.from, to }));
};

/**
 * Puts each place in a row, below everything that leads to it; the endings stand together in the last
 * row. A way that leads back does not count for that. Between its boxes a way has a spot of its own in
 * each row, so that it never runs behind something else. A way back also has one beside its boxes: like
 * every way it leaves below the one and arrives above the other.
 */
export function rowsOf(map: ScenarioMap): { readonly rows: Rows; readonly routes: Route[] } {
  const rowOf = longestWays(map);
  const rows: Spot[][] = [];
  const put = (spot: Spot): Spot => {
    (rows[spot.row] ??= []).push(spot);
    return spot;
  };
  const boxes = new Map(
    map.places.map((place) => [place.id, put({ row: rowOf.get(place.id) ?? 0, place })]),
  );
  const routes = map.ways.flatMap((way): Route[] => {
    const [from, to] = [boxes.get(way.from), boxes.get(way.to)];
    if (!from || !to) return [];
    const back = to.row <= from.row;
    const first = back ? to.row : from.row + 1;
    const count = back ? from.row - to.row + 1 : to.row - first;
    const passed = Array.from({ length: count }, (_, index) => put({ row: first + index }));
    return [{ way, from, between: back ? passed.reverse() : passed, to }];
  });
  return { rows, routes };
}

/** The row of each place, by its id: how many ways the longest way to it takes. */
function longestWays({ places, ways }: ScenarioMap): ReadonlyMap<string, number> {
  // Depth first. What is met while it is still open is led back to.
  const open = new Set<string>();
  const closed = new Set<string>();
  const onward = new Map<string, string[]>();
  const visit = (id: string) => {
    open.add(id);
    const targets = ways.filter(({ from, to }) => from === id && !open.has(to)).map(({ to }) => to);
    onward.set(id, targets);
    for (const to of targets) if (!closed.has(to)) visit(to);
    open.delete(id);
    closed.add(id);
  };
  for (const { id } of places) if (!closed.has(id)) visit(id);
  const rowOf = new Map(places.map(({ id }) => [id, 0]));
  const row = (id: string) => rowOf.get(id) ?? 0;
  // What closed last is led to by nothing that closed before it.
  for (const id of [...closed].reverse())
    for (const to of onward.get(id) ?? []) rowOf.set(to, Math.max(row(to), row(id) + 1));
  const moments = places.filter(({ ending }) => !ending);
  const last = Math.max(...moments.map(({ id }) => row(id))) + 1;
  for (const { id, ending } of places) if (ending) rowOf.set(id, last);
  return rowOf;
}
