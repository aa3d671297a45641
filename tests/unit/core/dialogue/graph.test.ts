import { describe, expect, it } from 'vitest';
import { generatedScenario } from '#cli/benchScenario.ts';
import { analyse } from '#core/dialogue/analyse.ts';
import { statesOf } from '#core/dialogue/graph.ts';
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
      states: 31,
      edges: 43,
      unreachable: [],
      deadEnds: [],
      trapped: [],
      impossible: [],
    });
  });

  it('is the time to endings that are not early: beginning, lines, choices, reactions, debrief', () => {
    const { shortest, longest } = analyse(scenario, clock) ?? {};
    // 100; five moments of two lines, one of which is sometimes not heard; five choices; five
    // reactions; a line and a debrief at the end.
    expect(longest).toBe(100 + 10 + 50 + 5 + 2);
    expect(shortest).toBe(100 + 9 + 50 + 5 + 2);
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

  it('counts writing where own words are asked, once', () => {
    const { longest = 0, shortest = 0 } = analyse(scenario, clock) ?? {};
    const writing = analyse(scenario, { ...clock, writing: () => 30 });
    expect(writing?.longest).toBe(longest + 30);
    expect(writing?.shortest).toBe(shortest + 30);
  });
});
