import { describe, expect, it } from 'vitest';
import { analyse } from '#core/dialogue/analyse.ts';
import { statesOf, type StateNode } from '#core/dialogue/graph.ts';
import { openChoices, playableOf } from '#core/dialogue/play.ts';
import { startValues } from '#core/dialogue/values.ts';
import { clockOf } from '#rules/scenarioTime.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { shippedScenarios } from '../support/scenarios.ts';

const minutes = (seconds = NaN) => (seconds / 60).toFixed(1);

/** What the file itself says of a choice, worked out here apart from the code that is tested. */
function declaredTarget(scenario: Scenario, { at, values }: StateNode, id: string) {
  const choice = scenario.moments
    .find((moment) => moment.id === at)
    ?.choices.find((each) => each.id === id);
  const after = Object.fromEntries(
    scenario.parameters.map((parameter) => {
      const moved = (values[parameter.id] ?? NaN) + (choice?.effects[parameter.id] ?? 0);
      return [parameter.id, Math.max(0, Math.min(parameter.values.length - 1, moved))];
    }),
  );
  if (typeof choice?.next === 'string') return { at: choice.next, values: after };
  const exit = choice?.next.find(({ when = {} }) =>
    Object.entries(when).every(([parameter, { min = 0, max = 4 }]) => {
      const value = after[parameter] ?? NaN;
      return min <= value && value <= max;
    }),
  );
  return { at: exit?.to, values: after };
}

describe.each(shippedScenarios)('the conversation %s', (slug, scenario) => {
  const states = statesOf(scenario) ?? [];
  const analysis = analyse(scenario, clockOf(scenario));

  it('does in every state what it declares: each choice is made, and leads where the graph says', () => {
    const { begin, choose } = playableOf(scenario);
    const positionOf = ({ at, values, ended }: StateNode) => ({ at, values, ended });
    expect(begin).toEqual({ at: scenario.start, values: startValues(scenario), ended: false });
    expect(positionOf(states[0] as StateNode)).toEqual(begin);
    let declared = 0;
    let executed = 0;
    for (const state of states) {
      const position = positionOf(state);
      const open = state.ended ? [] : openChoices(scenario, position).map(({ id }) => id);
      // The graph declares exactly the choices that the author opened here.
      expect(state.edges.map(({ choice }) => choice)).toEqual(open);
      declared += open.length;
      for (const { choice, to } of state.edges) {
        const there = choose(position, choice);
        expect(there).toEqual(positionOf(states[to] as StateNode));
        expect(there).toMatchObject(declaredTarget(scenario, state, choice));
        executed += 1;
      }
    }
    expect(executed).toBe(declared);
    expect(executed).toBe(analysis?.edges);
    const choices = scenario.moments.flatMap((moment) => moment.choices).length;
    console.log(
      `${slug}: ${scenario.moments.length} moments, ${choices} choices, ${states.length} states, ` +
        `${executed} of ${declared} edges executed, ${scenario.endings.length} endings, ` +
        `${minutes(analysis?.shortest)} to ${minutes(analysis?.longest)} minutes`,
    );
  });

  it('makes every choice of its file possible somewhere', () => {
    const made = new Set(
      states.flatMap(({ at, edges }) => edges.map(({ choice }) => `${at} ${choice}`)),
    );
    const written = scenario.moments.flatMap(({ id, choices }) =>
      choices.map((choice) => `${id} ${choice.id}`),
    );
    expect([...made].sort()).toEqual(written.sort());
  });

  it('has at least three endings, and one that is not early', () => {
    expect(scenario.endings.length).toBeGreaterThanOrEqual(3);
    expect(scenario.endings.some(({ early }) => !early)).toBe(true);
  });

  it('has six to twelve moments on its longest way', () => {
    expect(analysis?.mostMoments).toBeGreaterThanOrEqual(6);
    expect(analysis?.mostMoments).toBeLessThanOrEqual(12);
  });

  it('has at least two parameters, and gives each speaker a name of their own', () => {
    expect(scenario.parameters.length).toBeGreaterThanOrEqual(2);
    expect(new Set(scenario.roles.map(({ name }) => name)).size).toBe(scenario.roles.length);
  });
});
