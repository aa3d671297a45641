import { describe, expect, it } from 'vitest';
import { generatedScenario } from '#cli/benchScenario.ts';
import { analyse } from '#core/dialogue/analyse.ts';
import { statesOf } from '#core/dialogue/graph.ts';
import { checkScenarios } from '#rules/checks/scenarios.ts';
import type { Content } from '#rules/content.ts';
import { clockOf } from '#rules/scenarioTime.ts';

describe('the conversation that the bench measures', () => {
  const scenario = generatedScenario(50);

  it('has the size that was asked for: so many moments, three choices each, three times five values', () => {
    expect(scenario.moments).toHaveLength(50);
    for (const { choices } of scenario.moments) expect(choices).toHaveLength(3);
    expect(scenario.parameters.map(({ values }) => values.length)).toEqual([5, 5, 5]);
  });

  it('is sound: every moment is reached, nobody gets stuck, every condition holds somewhere', () => {
    expect(analyse(scenario, clockOf(scenario))).toMatchObject({
      unreachable: [],
      deadEnds: [],
      trapped: [],
      impossible: [],
    });
  });

  it('has no mistake but its size, its one ending, what says nothing and nothing for a facilitator', () => {
    const content = { scenarios: [{ file: '', data: scenario, lineOf: () => 1 }], guessed: [] };
    const found = checkScenarios(content as unknown as Content).map(({ code }) => code);
    // It only measures: in its first and last moments not every effect and condition says something.
    expect(new Set(found)).toEqual(
      new Set([
        'gesprek-onvolledig',
        'te-weinig-eindes',
        'aantal-momenten',
        'voorwaarde-altijd',
        'effect-zonder-gevolg',
        'speelduur',
      ]),
    );
  });

  it('really comes to most combinations of values in most moments', () => {
    const states = statesOf(scenario)?.length ?? 0;
    expect(states / scenario.moments.length).toBeGreaterThan(0.8 * 5 ** 3);
  });

  it('is the same every time', () => {
    expect(generatedScenario(50)).toEqual(scenario);
  });
});
