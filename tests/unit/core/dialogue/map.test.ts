import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOf } from '#core/dialogue/map.ts';
import { exitsOf } from '#core/dialogue/values.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { anyScenario, goodScenario, shippedScenarios } from '../../../support/scenarios.ts';

/** Every exit of every choice, as "moment, number of the choice, place it leads to". */
const exitsIn = (scenario: Scenario): string[] =>
  scenario.moments.flatMap(({ id, choices }) =>
    choices.flatMap((choice, index) => [
      ...new Set(exitsOf(choice).map(({ to }) => `${id} ${index + 1} ${to}`)),
    ]),
  );

const drawnIn = (scenario: Scenario): string[] =>
  mapOf(scenario).ways.flatMap(({ from, to, choices }) =>
    choices.map((choice) => `${from} ${choice} ${to}`),
  );

it.each([['proef', goodScenario()] as const, ...shippedScenarios])(
  'the map of %s holds every place once, and each exit of each choice on one way',
  (_slug, scenario) => {
    expect(
      mapOf(scenario)
        .places.map(({ id }) => id)
        .sort(),
    ).toEqual([...scenario.moments, ...scenario.endings].map(({ id }) => id).sort());
    expect(drawnIn(scenario).sort()).toEqual(exitsIn(scenario).sort());
  },
);

it('holds each exit once in any conversation', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      expect(drawnIn(scenario).sort()).toEqual(exitsIn(scenario).sort());
    }),
  );
});

describe('a way', () => {
  const scenario = goodScenario();
  const [first] = scenario.moments;
  const wayWith = (change: object) =>
    mapOf({
      ...scenario,
      moments: scenario.moments.map((moment) =>
        moment === first
          ? {
              ...moment,
              choices: moment.choices.map((choice, index) =>
                index === 0 ? { ...choice, ...change } : choice,
              ),
            }
          : moment,
      ),
    }).ways.filter(({ from, choices }) => from === first?.id && choices.includes(1));
  const [ending] = scenario.endings;
  const [, other = ending] = scenario.endings;

  it('is taken always when its choice leads nowhere else', () => {
    expect(wayWith({ next: ending?.id })).toMatchObject([{ to: ending?.id, sometimes: false }]);
    const twice = [{ to: ending?.id, when: { vertrouwen: { min: 2 } } }, { to: ending?.id }];
    expect(wayWith({ next: twice })).toMatchObject([{ to: ending?.id, sometimes: false }]);
  });

  it('is taken sometimes when its choice also leads elsewhere, or is not always there', () => {
    const next = [{ to: ending?.id, when: { vertrouwen: { min: 2 } } }, { to: other?.id }];
    expect(wayWith({ next }).map(({ sometimes }) => sometimes)).toEqual([true, true]);
    const when = { vertrouwen: { min: 2 } };
    expect(wayWith({ when, next: ending?.id })).toMatchObject([{ sometimes: true }]);
  });

  it('may lead from a moment to itself', () => {
    expect(wayWith({ next: first?.id })).toMatchObject([{ from: first?.id, to: first?.id }]);
  });

  it('holds all choices that lead to the same place, but not those that only sometimes do', () => {
    const choices = first?.choices.map((choice) => ({ ...choice, next: ending?.id ?? '' })) ?? [];
    const [one, ...others] = choices;
    if (!first || !one || !other) throw new Error('The good scenario is too small.');
    const next = [{ to: other.id, when: { vertrouwen: { min: 2 } } }, { to: ending?.id ?? '' }];
    const moments = [
      { ...first, choices: [...others, { ...one, next }] },
      ...scenario.moments.slice(1),
    ];
    const numbers = others.map((_, index) => index + 1);
    expect(
      mapOf({ ...scenario, moments }).ways.filter(
        ({ from, to }) => from === first.id && to === ending?.id,
      ),
    ).toMatchObject([
      { choices: numbers, sometimes: false },
      { choices: [choices.length], sometimes: true },
    ]);
  });
});
