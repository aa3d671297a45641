import type { Condition, Scenario, ScenarioChoice, ScenarioLine } from '#schemas/scenario.ts';
import { statesOf, type StateNode } from './graph.ts';
import { longestTo, shortestTo, type Way, type Weighted } from './paths.ts';
import { afterEffects, exitsOf, holds, type Values } from './values.ts';

/** How long the parts of a conversation take, in seconds. */
export interface Clock {
  /** What stands there before the first moment. */
  readonly start: number;
  /** Reading lines. */
  lines(lines: readonly Pick<ScenarioLine, 'text'>[]): number;
  /** Reading the choices and choosing. */
  choosing(choices: readonly Pick<ScenarioChoice, 'text' | 'reason'>[]): number;
  /** Answering in one's own words first, to what is asked. */
  writing(ownWords: string): number;
}

/** What walking through every state of a scenario tells about it. */
export interface Analysis {
  readonly states: number;
  /** Choices in all states together. */
  readonly edges: number;
  /** Moments and endings that no path comes to. */
  readonly unreachable: readonly string[];
  /** Moments in which a conversation can get stuck: no choice can be made. */
  readonly deadEnds: readonly string[];
  /** Moments from which choices only lead round and round, never to an ending. */
  readonly trapped: readonly string[];
  /** Moments in which it can be that all choices that are open are equally good. */
  readonly undecided: readonly string[];
  /** Conditions that hold in no state, by their place in the file. */
  readonly impossible: readonly (readonly PropertyKey[])[];
  /** Conditions that always hold where they are asked, by their place in the file. */
  readonly always: readonly (readonly PropertyKey[])[];
  /** Effects that change nothing in any state, by their place in the file. */
  readonly idle: readonly (readonly PropertyKey[])[];
  /** Seconds of the shortest and longest conversation to an ending that is not `early`. */
  readonly shortest: number | undefined;
  readonly longest: number | undefined;
  /** The moments of those two. */
  readonly shortestWay: readonly string[];
  readonly longestWay: readonly string[];
  /** Moments on the way to any ending that has the most of them. */
  readonly mostMoments: number | undefined;
}

/**
 * Walks through every state of a scenario whose references are sound.
 *
 * The longest conversation comes to no moment twice: nobody plans on going round.
 *
 * @returns undefined when there are more states than `MAX_STATES`.
 */
export function analyse(scenario: Scenario, clock: Clock): Analysis | undefined {
  const nodes = statesOf(scenario);
  if (nodes === undefined) return undefined;
  const reached = new Set(nodes.map(({ at }) => at));
  const ids = [...scenario.moments, ...scenario.endings].map(({ id }) => id);
  const stuck = nodes.map(({ ended, edges }) => !ended && edges.length === 0);
  const endings = nodes.flatMap(({ ended }, index) => (ended ? [index] : []));
  const out = canReach(nodes, [...endings, ...stuck.flatMap((is, index) => (is ? [index] : []))]);
  const early = new Set(scenario.endings.filter((each) => each.early).map(({ id }) => id));
  const goals = endings.filter((index) => !early.has(nodes[index]?.at ?? ''));
  const weighted = weigh(scenario, nodes, clock);
  const shortest = shortestTo(weighted, goals);
  const longest = longestTo(weighted, goals);
  const conditions = conditionsIn(scenario, nodes);
  return {
    states: nodes.length,
    edges: nodes.reduce((sum, { edges }) => sum + edges.length, 0),
    unreachable: ids.filter((id) => !reached.has(id)),
    deadEnds: momentsOf(nodes, (_node, index) => stuck[index] === true),
    trapped: momentsOf(nodes, (_node, index) => !out.has(index)),
    undecided: momentsOf(nodes, (node) => hows(scenario, node).size === 1),
    impossible: conditions.flatMap(({ path, possible }) => (possible ? [] : [path])),
    always: conditions.flatMap(({ path, always }) => (always ? [path] : [])),
    idle: idleEffects(scenario, nodes),
    shortest: shortest && shortest.seconds + clock.start,
    longest: longest && longest.seconds + clock.start,
    shortestWay: momentsOn(shortest, nodes),
    longestWay: momentsOn(longest, nodes),
    mostMoments: longestTo(countingMoments(nodes), endings)?.seconds,
  };
}

const momentsOn = (way: Way | undefined, nodes: readonly StateNode[]): string[] => [
  ...new Set(
    way?.places.flatMap((place) => {
      const node = nodes[place];
      return node === undefined || node.ended ? [] : [node.at];
    }),
  ),
];

/** Being in a moment costs one, and nothing else does: so the longest way has the most moments. */
const countingMoments = (nodes: readonly StateNode[]): Weighted[] =>
  nodes.map(({ at, ended, edges }) => ({
    at,
    seconds: ended ? 0 : 1,
    edges: edges.map(({ to }) => ({ to, seconds: 0 })),
  }));

/** How good the choices are that can be made in a state. */
function hows({ moments }: Scenario, { at, values }: StateNode): Set<string> {
  const choices = moments.find(({ id }) => id === at)?.choices ?? [];
  return new Set(choices.filter(({ when }) => holds(when, values)).map(({ how }) => how));
}

const momentsOf = (
  nodes: readonly StateNode[],
  is: (node: StateNode, index: number) => boolean,
): string[] => [...new Set(nodes.filter(is).map(({ at }) => at))];

/** Numbers of the states from which one of the targets can be reached. */
function canReach(nodes: readonly StateNode[], targets: readonly number[]): Set<number> {
  const before = nodes.map((): number[] => []);
  nodes.forEach(({ edges }, index) => edges.forEach(({ to }) => before[to]?.push(index)));
  const found = new Set(targets);
  // A set may grow while it is gone through.
  for (const index of found) before[index]?.forEach((each) => found.add(each));
  return found;
}

/** The states as a graph in which being somewhere and going on take seconds. */
function weigh(scenario: Scenario, nodes: readonly StateNode[], clock: Clock): Weighted[] {
  const moments = new Map(scenario.moments.map((moment) => [moment.id, moment]));
  const endings = new Map(scenario.endings.map((ending) => [ending.id, ending]));
  return nodes.map(({ at, values, edges }) => {
    const moment = moments.get(at);
    const ending = endings.get(at);
    if (moment === undefined) {
      const last = heard(ending?.lines ?? [], values);
      return { at, seconds: clock.lines([...last, { text: ending?.debrief ?? '' }]), edges: [] };
    }
    const open = moment.choices.filter(({ when }) => holds(when, values));
    return {
      at,
      seconds:
        clock.lines(heard(moment.lines, values)) +
        (moment.ownWords === undefined ? 0 : clock.writing(moment.ownWords)) +
        clock.choosing(open),
      edges: edges.map(({ choice: id, to }) => {
        const choice = open.find((each) => each.id === id);
        const after = choice ? afterEffects(scenario, values, choice) : values;
        return { to, seconds: clock.lines(heard(choice?.reaction ?? [], after)) };
      }),
    };
  });
}

const heard = <Line extends { readonly when?: Condition | undefined }>(
  lines: readonly Line[],
  values: Values,
): Line[] => lines.filter(({ when }) => holds(when, values));

/** The values that there can be at each moment and ending. */
function valuesIn(nodes: readonly StateNode[]): ReadonlyMap<string, readonly Values[]> {
  return new Map(
    [...Map.groupBy(nodes, ({ at }) => at)].map(([at, states]) => [
      at,
      states.map(({ values }) => values),
    ]),
  );
}

/** Effects of choices that can be made, but that find their parameter at its end in every state. */
function idleEffects(scenario: Scenario, nodes: readonly StateNode[]): readonly PropertyKey[][] {
  const known = new Set(scenario.parameters.map(({ id }) => id));
  const valuesAt = valuesIn(nodes);
  return scenario.moments.flatMap(({ id, choices }, number) =>
    choices.flatMap((choice, index) => {
      const open = (valuesAt.get(id) ?? []).filter((values) => holds(choice.when, values));
      const moves = (effect: string) =>
        open.some((values) => afterEffects(scenario, values, choice)[effect] !== values[effect]);
      return Object.keys(choice.effects)
        .filter((effect) => known.has(effect) && open.length > 0 && !moves(effect))
        .map((effect) => ['moments', number, 'choices', index, 'effects', effect]);
    }),
  );
}

/** A condition in the file: whether there is a state in which it holds, and whether it always does. */
interface Asked {
  readonly path: readonly PropertyKey[];
  readonly possible: boolean;
  readonly always: boolean;
}

/** Every condition in the file that is asked somewhere. */
function conditionsIn(scenario: Scenario, nodes: readonly StateNode[]): Asked[] {
  const valuesAt = valuesIn(nodes);
  const known = new Set(scenario.parameters.map(({ id }) => id));
  const check = (
    path: readonly PropertyKey[],
    when: Condition | undefined,
    among: readonly Values[],
  ): Asked[] =>
    when === undefined
      ? []
      : [
          {
            path: [...path, 'when'],
            possible: among.some((values) => holds(when, values)),
            // One that names what does not exist holds only because of that.
            always:
              Object.keys(when).every((id) => known.has(id)) &&
              among.every((values) => holds(when, values)),
          },
        ];
  const inLines = (
    path: readonly PropertyKey[],
    lines: readonly ScenarioLine[],
    among: readonly Values[],
  ) => lines.flatMap(({ when }, index) => check([...path, index], when, among));
  const inMoments = scenario.moments.flatMap(({ id, lines, choices }, number) => {
    const here = valuesAt.get(id);
    if (here === undefined) return [];
    const path = ['moments', number];
    return [
      ...inLines([...path, 'lines'], lines, here),
      ...choices.flatMap((choice, index) => {
        const own = [...path, 'choices', index];
        const open = here.filter((values) => holds(choice.when, values));
        const after = open.map((values) => afterEffects(scenario, values, choice));
        return [
          ...check(own, choice.when, here),
          // A choice that never opens is told once.
          ...(open.length === 0 ? [] : inLines([...own, 'reaction'], choice.reaction, after)),
          ...(open.length === 0 ? [] : exitsIn(choice, own, after)),
        ];
      }),
    ];
  });
  const inEndings = scenario.endings.flatMap(({ id, lines }, number) => {
    const here = valuesAt.get(id);
    return here === undefined ? [] : inLines(['endings', number, 'lines'], lines, here);
  });
  return [...inMoments, ...inEndings];

  /** An exit counts when it is the first that holds. */
  function exitsIn(choice: ScenarioChoice, path: readonly PropertyKey[], after: readonly Values[]) {
    let left = after;
    const exits = exitsOf(choice);
    return exits.flatMap(({ when }, index) => {
      // Behind one that always holds nothing is asked any more; that one is told.
      if (left.length === 0) return [];
      const found = check([...path, 'next', index], when, left);
      left = left.filter((values) => !holds(when, values));
      // An empty condition, or one on the last exit, is told by its form (rules/checks/scenarioParts.ts).
      const formal = index === exits.length - 1 || Object.keys(when ?? {}).length === 0;
      return found.map((asked) => (formal ? { ...asked, always: false } : asked));
    });
  }
}
