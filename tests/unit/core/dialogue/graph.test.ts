import { describe, expect, it } from 'vitest';
import { generatedScenario } from '#cli/benchScenario.ts';
import { analyse } from '#core/dialogue/analyse.ts';
import { MAX_STATES, statesOf } from '#core/dialogue/graph.ts';
import { openChoices, playableOf, type Position } from '#core/dialogue/play.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { goodScenario, shippedScenarios } from '../../../support/scenarios.ts';

/** Every position that playing can come to, found by trying each open choice. */
function allPositions(scenario: Scenario): Position[] {
  const { begin, choose } = playableOf(scenario);
  const found = new Map([[JSON.stringify(begin), begin]]);
  for (const position of found.values()) {
    if (position.ended) continue;
    for (const { id } of openChoices(scenario, position)) {
      const there = choose(position, id);
      if (there) found.set(JSON.stringify(there), there);
    }
  }
  return [...found.values()];
}

const all = [
  ['proef', goodScenario()] as const,
  ['a generated one', generatedScenario(12)] as const,
  ...shippedScenarios,
];

describe.each(all)('the states of %s', (_slug, scenario) => {
  it('are those that playing comes to, each once, the beginning first', () => {
    const states = (statesOf(scenario) ?? []).map(({ at, values, ended }) => ({
      at,
      values,
      ended,
    }));
    const keys = (positions: readonly Position[]) => positions.map((each) => JSON.stringify(each));
    expect(keys(states)[0]).toBe(JSON.stringify(playableOf(scenario).begin));
    expect(keys(states).sort()).toEqual(keys(allPositions(scenario)).sort());
  });
});

describe('states', () => {
  /** Two states for each value: a moment in which it grows, and the ending. */
  function counting(values: number): Scenario {
    const good = goodScenario();
    const [moment] = good.moments;
    const [choice] = moment?.choices ?? [];
    const [parameter] = good.parameters;
    const [ending] = good.endings;
    if (!moment || !choice || !parameter || !ending) throw new Error('The good scenario is empty.');
    const choices = [
      { ...choice, id: 'meer', effects: { aantal: 1 }, next: 'tel' },
      { ...choice, id: 'klaar', effects: {}, next: ending.id },
    ];
    return {
      ...good,
      parameters: [
        { ...parameter, id: 'aantal', start: 0, values: Array<string>(values).fill('veel') },
      ],
      start: 'tel',
      moments: [{ ...moment, id: 'tel', choices }],
      endings: [ending],
    };
  }

  it('may be as many as the most there can be, and not one value more', { timeout: 60_000 }, () => {
    expect(statesOf(counting(MAX_STATES / 2))).toHaveLength(MAX_STATES);
    expect(statesOf(counting(MAX_STATES / 2 + 1))).toBeUndefined();
  });

  it('have no edge for a choice of which no exit holds', () => {
    const scenario = goodScenario();
    const [choice] = scenario.moments[0]?.choices ?? [];
    if (choice) choice.next = [{ to: 'wat-er-was', when: { vertrouwen: { max: 0 } } }];
    expect(statesOf(scenario)?.[0]?.edges.map((edge) => edge.choice)).toEqual([
      'hoort-erbij',
      'wim-bellen',
    ]);
  });
});

describe('what walking through every state tells', () => {
  /** A clock by which each line takes a second, and each set of choices ten. */
  const clock = {
    start: 100,
    lines: (lines: readonly unknown[]) => lines.length,
    choosing: () => 10,
    writing: () => 0,
  };
  const scenario = goodScenario();

  it('is how many states and choices there are, and that nothing is wrong', () => {
    expect(analyse(scenario, clock)).toMatchObject({
      states: 35,
      edges: 55,
      unreachable: [],
      deadEnds: [],
      trapped: [],
      impossible: [],
    });
  });

  it('is the time to endings that are not early: beginning, lines, choices, reactions, debrief', () => {
    const { shortest, longest } = analyse(scenario, clock) ?? {};
    // 100; five moments of two lines, one of which is sometimes not heard, and one of one line; six
    // choices; six reactions; a line and a debrief at the end.
    expect(longest).toBe(100 + 11 + 60 + 6 + 2);
    expect(shortest).toBe(100 + 10 + 60 + 6 + 2);
    const early = scenario.endings.map((ending) => ({ ...ending, early: true }));
    expect(analyse({ ...scenario, endings: early }, clock)).toMatchObject({
      shortest: undefined,
      longest: undefined,
    });
  });

  it('counts of a reaction what is heard there, and of the choices those that are open', () => {
    const { longest = 0 } = analyse(scenario, clock) ?? {};
    const more = structuredClone(scenario);
    const [first] = more.moments[0]?.choices ?? [];
    const never = { vertrouwen: { min: 2, max: 1 } };
    const silence = { emotion: 'rustig', text: 'Stilte.' } as const;
    // After this choice trust is 2 of 2.
    first?.reaction.push({ ...silence, when: { vertrouwen: { max: 1 } } });
    expect(analyse(more, clock)?.longest).toBe(longest);
    first?.reaction.push({ ...silence, when: { vertrouwen: { min: 2 } } });
    expect(analyse(more, clock)?.longest).toBe(longest + 1);
    const perChoice = { ...clock, choosing: (choices: readonly unknown[]) => choices.length };
    const before = analyse(scenario, perChoice)?.longest ?? 0;
    const closed = structuredClone(scenario);
    for (const choice of closed.moments[0]?.choices.slice(1) ?? []) choice.when = never;
    expect(analyse(closed, perChoice)?.longest).toBe(before - 2);
  });

  it('counts of an ending what is heard there', () => {
    const { shortest = 0, longest = 0 } = analyse(scenario, clock) ?? {};
    const more = structuredClone(scenario);
    const line = { emotion: 'rustig', text: 'Stilte.' } as const;
    for (const { lines } of more.endings) {
      lines.push({ ...line, when: { vertrouwen: { min: 2, max: 1 } } });
    }
    expect(analyse(more, clock)).toMatchObject({ shortest, longest });
    for (const { lines } of more.endings) lines.push(line);
    expect(analyse(more, clock)).toMatchObject({ shortest: shortest + 1, longest: longest + 1 });
  });

  it('is by which moments the shortest and longest ways go', () => {
    const way = ['na-college', 'wat-er-was', 'wat-nu', 'vooraf', 'onderweg', 'met-wim'];
    expect(analyse(scenario, clock)).toMatchObject({
      shortestWay: way,
      longestWay: way,
      mostMoments: 6,
    });
  });

  it('adds nothing for a choice to begin again', () => {
    const { longest } = analyse(scenario, clock) ?? {};
    const again = structuredClone(scenario);
    const choice = again.moments.at(-1)?.choices[1];
    if (choice) choice.next = scenario.start;
    expect(analyse(again, clock)).toMatchObject({ longest, mostMoments: 6 });
  });

  it('counts writing where own words are asked, once', () => {
    const { longest = 0, shortest = 0 } = analyse(scenario, clock) ?? {};
    const writing = analyse(scenario, { ...clock, writing: () => 30 });
    expect(writing?.longest).toBe(longest + 30);
    expect(writing?.shortest).toBe(shortest + 30);
  });
});
