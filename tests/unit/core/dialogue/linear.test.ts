import { describe, expect, it } from 'vitest';
import { conditionInWords, linearExits } from '#core/dialogue/linear.ts';
import type { ScenarioChoice } from '#schemas/scenario.ts';
import { goodScenario } from '../../../support/scenarios.ts';

const scenario = goodScenario();

/** Whether the text as it is built leads where the machine does: tests/e2e/linearText.spec.ts. */
describe('the exits of a choice', () => {
  const choice = scenario.moments[0]?.choices[0] as ScenarioChoice;
  const exits = (next: ScenarioChoice['next']) =>
    linearExits(scenario, { ...choice, next }).map(({ to, taken }) => [to, taken]);

  it('are one that is always taken, when there is one', () => {
    expect(exits('ergens')).toEqual([['ergens', 'always']]);
  });

  it('are tried one by one, and the last is for when none of the others holds', () => {
    const high = { vertrouwen: { min: 2 } };
    expect(
      exits([
        { to: 'open', when: high },
        { to: 'anders', when: { regie: { max: 0 } } },
        { to: 'dicht' },
      ]),
    ).toEqual([
      ['open', 'when'],
      ['anders', 'orWhen'],
      ['dicht', 'otherwise'],
    ]);
  });
});

describe('a condition in words', () => {
  it('names every value for which it holds', () => {
    expect(conditionInWords(scenario, { vertrouwen: { min: 1 } })).toBe(
      '‘Vertrouwen: afwachtend of open’',
    );
  });

  it('names every parameter that it asks for', () => {
    expect(conditionInWords(scenario, { vertrouwen: { max: 0 }, regie: { min: 2 } })).toBe(
      '‘Vertrouwen: gesloten’ en ‘Regie bij Noor: in eigen hand’',
    );
  });

  it('is empty where there is none', () => {
    expect(conditionInWords(scenario, undefined)).toBe('');
  });
});
