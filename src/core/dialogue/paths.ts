/** A place in a graph: what being there costs, and where one can go from there. */
export interface Weighted {
  readonly seconds: number;
  /** What it is a state of; nobody plans on coming to that twice. Without: the place is its own. */
  readonly at?: string;
  readonly edges: readonly { readonly to: number; readonly seconds: number }[];
}

/** A way through a graph: what it costs, and the places it passes. */
export interface Way {
  readonly seconds: number;
  readonly places: readonly number[];
}

/**
 * The shortest way from place 0 to one of the targets, both ends included (Dijkstra).
 *
 * @returns undefined when no target can be reached.
 */
export function shortestTo(
  graph: readonly Weighted[],
  targets: readonly number[],
): Way | undefined {
  const best = graph.map(() => Infinity);
  const before: number[] = [];
  best[0] = graph[0]?.seconds ?? 0;
  // Places by what they cost so far; a place can stand there twice, the cheaper one comes first.
  const waiting: [cost: number, place: number][] = [[best[0], 0]];
  const done = new Set<number>();
  const wanted = new Set(targets);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [cost, place] = next;
    if (wanted.has(place)) return { seconds: cost, places: wayBack(before, place) };
    if (done.has(place)) continue;
    done.add(place);
    for (const { to, seconds } of graph[place]?.edges ?? []) {
      const there = cost + seconds + (graph[to]?.seconds ?? 0);
      if (there >= (best[to] ?? Infinity)) continue;
      best[to] = there;
      before[to] = place;
      insert(waiting, [there, to]);
    }
  }
  return undefined;
}

/** The places that led to this one, from the first on. */
function wayBack(before: readonly number[], last: number): number[] {
  const places = [last];
  for (let place = before[last]; place !== undefined; place = before[place]) places.push(place);
  return places.reverse();
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
 * The longest way from place 0 to one of the targets, both ends included, that comes to no `at` twice.
 *
 * A way back to what one must have passed already is no part of such a way and is left out. What then
 * still leads round is counted together, each `at` once: that is never less than such a way takes, and
 * the exact one would take too long to find.
 *
 * @returns undefined when no target can be reached.
 */
export function longestTo(graph: readonly Weighted[], targets: readonly number[]): Way | undefined {
  const names = graph.map(({ at }, place) => at ?? String(place));
  const onward = withoutReturns(graph, names);
  const wanted = new Set(targets);
  const clusters = clustersIn(onward, names);
  const clusterOf: number[] = [];
  clusters.forEach((places, cluster) => places.forEach((place) => (clusterOf[place] = cluster)));
  const best: { readonly seconds: number; readonly next: number | undefined }[] = [];
  clusters.forEach((places, cluster) => {
    let further = places.some((place) => wanted.has(place)) ? 0 : -Infinity;
    let next: number | undefined;
    const inside = new Map<string, number>();
    for (const place of places) {
      let round = 0;
      for (const { to, seconds } of onward[place]?.edges ?? []) {
        const there = clusterOf[to] ?? 0;
        const total = seconds + (best[there]?.seconds ?? -Infinity);
        if (there === cluster) round = Math.max(round, seconds);
        else if (total > further) [further, next] = [total, there];
      }
      const name = names[place] ?? '';
      const here = (onward[place]?.seconds ?? 0) + round;
      inside.set(name, Math.max(inside.get(name) ?? 0, here));
    }
    best.push({ seconds: [...inside.values()].reduce((sum, each) => sum + each, further), next });
  });
  const first = clusterOf[0] ?? 0;
  const seconds = best[first]?.seconds ?? -Infinity;
  if (!Number.isFinite(seconds)) return undefined;
  const places: number[] = [];
  for (let cluster: number | undefined = first; cluster !== undefined;) {
    places.push(...(clusters[cluster] ?? []));
    cluster = best[cluster]?.next;
  }
  return { seconds, places };
}

/** Which names lead to which: the graph, with all places of one name taken together. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

function namesIn(graph: readonly Weighted[], names: readonly string[]): Names {
  const found = new Map(names.map((name) => [name, new Set<string>()]));
  graph.forEach(({ edges }, place) => {
    const onward = found.get(names[place] ?? '');
    for (const { to } of edges) onward?.add(names[to] ?? '');
  });
  return found;
}

/** Names that lead round to each other, a name without a loop by itself; each before those that lead to it. */
function roundsIn(names: Names): string[][] {
  const all = [...names.keys()];
  const numbers = new Map(all.map((name, number) => [name, number]));
  const edges = all.map((name) =>
    [...(names.get(name) ?? [])].map((next) => numbers.get(next) ?? 0),
  );
  return loopsIn(edges).map((group) => group.map((number) => all[number] ?? ''));
}

/** Places to count together: those whose names lead round to each other; each other place by itself. */
function clustersIn(graph: readonly Weighted[], names: readonly string[]): number[][] {
  const placesOf = Map.groupBy(names.keys(), (place) => names[place] ?? '');
  return roundsIn(namesIn(graph, names)).flatMap((round) => {
    const places = round.flatMap((name) => placesOf.get(name) ?? []);
    return round.length > 1 ? [places] : places.map((place) => [place]);
  });
}

/** The graph without edges to a name that every way from place 0 has passed by then. */
function withoutReturns(graph: readonly Weighted[], names: readonly string[]): readonly Weighted[] {
  const onward = namesIn(graph, names);
  const inLoops = roundsIn(onward).flatMap((round) =>
    round.filter((name) => round.length > 1 || onward.get(name)?.has(name)),
  );
  const around = new Map(
    inLoops.map((name) => [name, reachedWithout(onward, names[0] ?? '', name)] as const),
  );
  return graph.map((each, place) => ({
    ...each,
    edges: each.edges.filter(
      ({ to }) => around.get(names[to] ?? '')?.has(names[place] ?? '') ?? true,
    ),
  }));
}

/** What can be reached without coming past something. */
function reachedWithout(names: Names, start: string, without: string): ReadonlySet<string> {
  const found = new Set(start === without ? [] : [start]);
  // A set may grow while it is gone through.
  for (const name of found) {
    for (const next of names.get(name) ?? []) if (next !== without) found.add(next);
  }
  return found;
}

/**
 * Groups of places that lead round to each other; a place without a loop is a group of its own. In
 * such an order that a group stands before those that lead to it (Tarjan, without recursion: a graph
 * can be tens of thousands of places deep).
 */
function loopsIn(graph: readonly (readonly number[])[]): number[][] {
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
      const to = graph[place]?.[here.edge];
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
      const group = open.splice(open.lastIndexOf(place));
      for (const each of group) groupOf[each] = groups.length;
      groups.push(group);
    }
  }
  return groups;
}
