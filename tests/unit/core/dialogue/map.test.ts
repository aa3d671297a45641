import { describe, expect, it } from 'vitest';
import { mapOf } from '#core/dialogue/map.ts';
import { exitsOf } from '#core/dialogue/values.ts';
import { goodScenario, shippedScenarios } from '../../../support/scenarios.ts';

const all = [['proef', goodScenario()] as const, ...shippedScenarios];

describe.each(all)('the map of %s', (_slug, scenario) => {
  const { places, ways, rows, columns } = mapOf(scenario);

  it('holds every moment and every ending once', () => {
    expect(places.map(({ id }) => id)).toEqual(
      [...scenario.moments, ...scenario.endings].map(({ id }) => id),
    );
    expect(places.filter(({ ending }) => ending).map(({ id }) => id)).toEqual(
      scenario.endings.map(({ id }) => id),
    );
  });

  it('has one place for each, inside its rows and columns', () => {
    expect(new Set(places.map(({ row, column }) => `${row} ${column}`)).size).toBe(places.length);
    for (const { row, column } of places) {
      expect(row).toBeLessThan(rows);
      expect(column).toBeLessThan(columns);
    }
  });

  it('holds every way once, with all the choices that take it', () => {
    const keys = ways.map(({ from, to }) => `${from.id} ${to.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const drawn = ways.flatMap(({ from, to, choices }) =>
      choices.map((choice) => `${from.id} ${choice} ${to.id}`),
    );
    const written = scenario.moments.flatMap(({ id, choices }) =>
      choices.flatMap((choice, index) => [
        ...new Set(exitsOf(choice).map(({ to }) => `${id} ${index + 1} ${to}`)),
      ]),
    );
    expect(drawn.sort()).toEqual(written.sort());
  });

  it('puts what comes later lower, and endings at the bottom', () => {
    const order = new Map(places.map(({ id }, index) => [id, index]));
    for (const { from, to } of ways) {
      const later = (order.get(to.id) ?? 0) > (order.get(from.id) ?? 0);
      if (later) expect(to.row).toBeGreaterThan(from.row);
      if (to.ending) expect(to.row).toBe(rows - 1);
    }
  });
});

describe('a map with a way back up', () => {
  it('leaves the rows as they are', () => {
    const scenario = goodScenario();
    const before = mapOf(scenario);
    const moments = scenario.moments.map((moment) => ({
      ...moment,
      choices: moment.choices.map((choice) =>
        choice.id === 'beloven' ? { ...choice, next: 'na-college' } : choice,
      ),
    }));
    const after = mapOf({ ...scenario, moments });
    expect(after.places).toEqual(before.places);
    expect(after.ways).toHaveLength(before.ways.length + 1);
  });
});
