import { describe, expect, it } from 'vitest';
import { statesOf } from '#core/dialogue/graph.ts';
import { conditionInWords, linearExits } from '#core/dialogue/linear.ts';
import { playableOf } from '#core/dialogue/play.ts';
import { afterEffects, holds } from '#core/dialogue/values.ts';
import { goodScenario, shippedScenarios } from '../../../support/scenarios.ts';

const all = [['proef', goodScenario()] as const, ...shippedScenarios];

describe.each(all)('the linear text of %s', (_slug, scenario) => {
  const states = statesOf(scenario) ?? [];
  const { choose } = playableOf(scenario);

  it('agrees with the machine on every target: the first exit whose condition holds', () => {
    let compared = 0;
    for (const state of states.filter(({ ended }) => !ended)) {
      const moment = scenario.moments.find(({ id }) => id === state.at);
      for (const choice of moment?.choices ?? []) {
        const there = choose(state, choice.id);
        // A choice that is not open leads nowhere; the text says when it is.
        if (!holds(choice.when, state.values)) {
          expect(there).toBeUndefined();
          continue;
        }
        const after = afterEffects(scenario, state.values, choice);
        const exits = linearExits(scenario, state.at, choice.id);
        const first = exits.find(({ when }) => holds(when, after));
        expect([state.at, choice.id, there?.at]).toEqual([state.at, choice.id, first?.to]);
        compared += 1;
      }
    }
    expect(compared).toBe(states.reduce((sum, { edges }) => sum + edges.length, 0));
  });

  it('links only to what it holds, and names every way that is ever taken', () => {
    const anchors = new Set([...scenario.moments, ...scenario.endings].map(({ id }) => id));
    const exits = scenario.moments.flatMap((moment) =>
      moment.choices.flatMap((choice) => linearExits(scenario, moment.id, choice.id)),
    );
    for (const { to } of exits) expect(anchors).toContain(to);
    const targets = new Set(exits.map(({ to }) => to));
    for (const { edges } of states) {
      for (const { to } of edges) expect(targets).toContain(states[to]?.at);
    }
  });
});

describe('a condition in words', () => {
  const scenario = goodScenario();

  it('names every value for which it holds', () => {
    expect(conditionInWords(scenario, { vertrouwen: { min: 1 } })).toEqual([
      'Vertrouwen: afwachtend of open',
    ]);
    expect(conditionInWords(scenario, { vertrouwen: { max: 0 }, regie: {} })).toEqual([
      'Vertrouwen: gesloten',
      'Regie bij Noor: overgenomen, gedeeld of in eigen hand',
    ]);
  });

  it('is nothing for a choice that is not there', () => {
    expect(linearExits(scenario, 'vooraf', 'nooit-geweest')).toEqual([]);
    expect(linearExits(scenario, 'samen', 'vertel')).toEqual([]);
  });
});
