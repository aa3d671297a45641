import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestTo, shortestTo, type Weighted } from '#core/dialogue/paths.ts';

/** Small graphs with whole seconds: up to seven places, ways anywhere, to itself and doubled too. */
const graphOf = (edge: (from: number, to: number) => boolean): fc.Arbitrary<Weighted[]> =>
  fc
    .integer({ min: 1, max: 7 })
    .chain((size) =>
      fc.array(
        fc.record({
          seconds: fc.nat(9),
          edges: fc.array(fc.record({ to: fc.nat(size - 1), seconds: fc.nat(9) }), {
            maxLength: 3,
          }),
        }),
        { minLength: size, maxLength: size },
      ),
    )
    .map((places) =>
      places.map(({ seconds, edges }, from) => ({
        seconds,
        edges: edges.filter(({ to }) => edge(from, to)),
      })),
    );

const anyGraph = graphOf(() => true);
/** Ways only go on to later places: no loops. */
const forwardGraph = graphOf((from, to) => to > from);
const targets = fc.uniqueArray(fc.nat(6), { maxLength: 3 });

/** Seconds of every way from place 0 to a target that passes no place twice. */
function simpleWays(graph: readonly Weighted[], wanted: readonly number[]): number[] {
  const found: number[] = [];
  const walk = (place: number, passed: readonly number[], before: number) => {
    const here = before + (graph[place]?.seconds ?? 0);
    if (wanted.includes(place)) found.push(here);
    for (const { to, seconds } of graph[place]?.edges ?? []) {
      if (![...passed, place].includes(to)) walk(to, [...passed, place], here + seconds);
    }
  };
  walk(0, [], 0);
  return found;
}

const least = (ways: readonly number[]) => (ways.length > 0 ? Math.min(...ways) : undefined);
const most = (ways: readonly number[]) => (ways.length > 0 ? Math.max(...ways) : undefined);

const sound = (graph: readonly Weighted[], wanted: readonly number[]) =>
  wanted.filter((place) => place < graph.length);

describe('the shortest way', () => {
  it('is the shortest of all ways', () => {
    fc.assert(
      fc.property(anyGraph, targets, (graph, all) => {
        const wanted = sound(graph, all);
        expect(shortestTo(graph, wanted)?.seconds).toBe(least(simpleWays(graph, wanted)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is not there when no target can be reached', () => {
    expect(shortestTo([{ seconds: 1, edges: [] }], [1])).toBeUndefined();
    expect(shortestTo([], [])).toBeUndefined();
  });
});

describe('the longest way', () => {
  it('is the longest of all ways when there are no loops', () => {
    fc.assert(
      fc.property(forwardGraph, targets, (graph, all) => {
        const wanted = sound(graph, all);
        expect(longestTo(graph, wanted)?.seconds).toBe(most(simpleWays(graph, wanted)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is never shorter than a way that passes no place twice, loops or not', () => {
    fc.assert(
      fc.property(anyGraph, targets, (graph, all) => {
        const wanted = sound(graph, all);
        const ways = simpleWays(graph, wanted);
        const longest = longestTo(graph, wanted)?.seconds;
        expect(longest === undefined).toBe(ways.length === 0);
        expect(longest ?? 0).toBeGreaterThanOrEqual(most(ways) ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts every place at most once, and of each place one way', () => {
    fc.assert(
      fc.property(anyGraph, targets, (graph, wanted) => {
        const all = graph.map(
          ({ seconds, edges }) => seconds + Math.max(0, ...edges.map((edge) => edge.seconds)),
        );
        const ceiling = all.reduce((sum, each) => sum + each, 0);
        // Leaving a loop costs one way more than staying in it: each group of places has one.
        const leaving = graph.length * 9;
        expect(longestTo(graph, wanted)?.seconds ?? 0).toBeLessThanOrEqual(ceiling + leaving);
      }),
    );
  });

  it('counts a loop once', () => {
    const graph: Weighted[] = [
      { seconds: 10, edges: [{ to: 1, seconds: 1 }] },
      {
        seconds: 20,
        edges: [
          { to: 0, seconds: 2 },
          { to: 2, seconds: 3 },
        ],
      },
      { seconds: 40, edges: [] },
    ];
    // 10 + 1 + 20, and on with 3 + 40: the way back is never taken.
    expect(longestTo(graph, [2])).toEqual({ seconds: 74, places: [0, 1, 2] });
  });

  it('comes to every state of the beginning once: choosing to begin again adds nothing', () => {
    const state = (at: string, ...to: number[]): Weighted => ({
      at,
      seconds: 10,
      edges: to.map((each) => ({ to: each, seconds: 0 })),
    });
    // Begin and middle, and both again with other values.
    const graph = [
      state('begin', 1),
      state('midden', 2, 4),
      state('begin', 3),
      state('midden', 4),
      state('einde'),
    ];
    expect(longestTo(graph, [4])).toEqual({ seconds: 30, places: [0, 1, 4] });
  });

  it('counts what leads to each other from both sides once each', () => {
    const state = (at: string, seconds: number, ...to: number[]): Weighted => ({
      at,
      seconds,
      edges: to.map((each) => ({ to: each, seconds: 0 })),
    });
    const graph = [
      state('begin', 1, 1, 2),
      state('links', 10, 2, 3),
      state('rechts', 20, 1, 3),
      state('einde', 100),
    ];
    expect(longestTo(graph, [3])?.seconds).toBe(131);
    const twice = [
      state('begin', 1, 1, 2),
      state('links', 10, 2, 3, 4),
      state('rechts', 20, 1, 3, 4),
      state('einde', 100),
      state('links', 15, 2),
    ];
    // Of the two states of one moment the longer one counts.
    expect(longestTo(twice, [3])?.seconds).toBe(136);
  });

  it('tells the places it passes, as the shortest one does', () => {
    fc.assert(
      fc.property(forwardGraph, targets, (graph, all) => {
        const wanted = sound(graph, all);
        for (const way of [longestTo(graph, wanted), shortestTo(graph, wanted)]) {
          if (way === undefined) continue;
          expect(way.places[0]).toBe(0);
          expect(wanted).toContain(way.places.at(-1));
          const seconds = way.places.map((place) => graph[place]?.seconds ?? NaN);
          expect(seconds.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(way.seconds);
        }
      }),
    );
  });

  it('goes through a graph that is tens of thousands of places deep', () => {
    const deep: Weighted[] = Array.from({ length: 50_000 }, (_empty, place) => ({
      seconds: 1,
      edges: place < 49_999 ? [{ to: place + 1, seconds: 1 }] : [],
    }));
    expect(longestTo(deep, [49_999])?.seconds).toBe(99_999);
    expect(shortestTo(deep, [49_999])?.seconds).toBe(99_999);
  });
});
