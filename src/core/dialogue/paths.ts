/** A place in a graph: what being there costs, and where one can go from there. */
export interface Weighted {
  readonly seconds: number;
  readonly edges: readonly { readonly to: number; readonly seconds: number }[];
}

/**
 * Seconds of the shortest way from place 0 to one of the targets, both ends included (Dijkstra).
 *
 * @returns undefined when no target can be reached.
 */
export function shortestTo(
  graph: readonly Weighted[],
  targets: readonly number[],
): number | undefined {
  const best = graph.map(() => Infinity);
  best[0] = graph[0]?.seconds ?? 0;
  // Places by what they cost so far; a place can stand there twice, the cheaper one comes first.
  const waiting: [cost: number, place: number][] = [[best[0], 0]];
  const done = new Set<number>();
  const wanted = new Set(targets);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [cost, place] = next;
    if (wanted.has(place)) return cost;
    if (done.has(place)) continue;
    done.add(place);
    for (const { to, seconds } of graph[place]?.edges ?? []) {
      const there = cost + seconds + (graph[to]?.seconds ?? 0);
      if (there >= (best[to] ?? Infinity)) continue;
      best[to] = there;
      insert(waiting, [there, to]);
    }
  }
  return undefined;
}

/** Keeps the list sorted by cost. */
function insert(list: [number, number][], item: [number, number]): void {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.[0] ?? 0) < item[0]) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, item);
}

/**
 * Seconds of the longest way from place 0 to one of the targets, both ends included. Places that lead
 * round to each other count once each, together: a longest way through a loop has no end otherwise.
 *
 * @returns undefined when no target can be reached.
 */
export function longestTo(
  graph: readonly Weighted[],
  targets: readonly number[],
): number | undefined {
  const { groupOf, groups } = loopsIn(graph);
  const wanted = new Set(targets);
  // Groups come in such an order that each stands before those that lead to it.
  const best: number[] = [];
  groups.forEach((places, group) => {
    let further = places.some((place) => wanted.has(place)) ? 0 : -Infinity;
    let inside = 0;
    for (const place of places) {
      inside += graph[place]?.seconds ?? 0;
      let round = 0;
      for (const { to, seconds } of graph[place]?.edges ?? []) {
        if (groupOf[to] === group) round = Math.max(round, seconds);
        else further = Math.max(further, seconds + (best[groupOf[to] ?? 0] ?? -Infinity));
      }
      inside += round;
    }
    best.push(inside + further);
  });
  const seconds = best[groupOf[0] ?? 0] ?? -Infinity;
  return Number.isFinite(seconds) ? seconds : undefined;
}

/**
 * Groups of places that lead round to each other; a place without a loop is a group of its own. In
 * such an order that a group stands before those that lead to it (Tarjan, without recursion: a graph
 * can be tens of thousands of places deep).
 */
function loopsIn(graph: readonly Weighted[]): { groupOf: number[]; groups: number[][] } {
  const groups: number[][] = [];
  const groupOf: number[] = [];
  const seen: number[] = [];
  const low: number[] = [];
  const open: number[] = [];
  const walk: { place: number; edge: number }[] = [];
  let count = 0;
  const enter = (place: number) => {
    seen[place] = low[place] = count;
    count += 1;
    open.push(place);
    walk.push({ place, edge: 0 });
  };
  for (let root = 0; root < graph.length; root += 1) {
    if (seen[root] === undefined) enter(root);
    for (let here = walk.at(-1); here !== undefined; here = walk.at(-1)) {
      const { place } = here;
      const to = graph[place]?.edges[here.edge]?.to;
      here.edge += 1;
      if (to !== undefined) {
        if (seen[to] === undefined) enter(to);
        else if (groupOf[to] === undefined) low[place] = Math.min(low[place] ?? 0, seen[to]);
        continue;
      }
      walk.pop();
      const above = walk.at(-1);
      if (above) low[above.place] = Math.min(low[above.place] ?? 0, low[place] ?? 0);
      if (low[place] !== seen[place]) continue;
      const group = open.splice(open.indexOf(place));
      for (const each of group) groupOf[each] = groups.length;
      groups.push(group);
    }
  }
  return { groupOf, groups };
}
