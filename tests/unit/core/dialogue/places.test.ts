import { expect, it } from 'vitest';
import { placesOf } from '#core/dialogue/places.ts';
import { goodScenario } from '../../../support/scenarios.ts';

const scenario = goodScenario();

it('numbers the moments from the start on, and gives the endings letters', () => {
  const moments = scenario.moments.toReversed();
  const [ending] = scenario.endings;
  if (!ending) throw new Error('The good scenario has no ending.');
  const endings = Array.from({ length: 28 }, (_, index) => ({ ...ending, id: `einde-${index}` }));
  const places = placesOf({ ...scenario, moments, endings });
  const others = moments.map(({ id }) => id).filter((id) => id !== scenario.start);
  expect(places.slice(0, moments.length).map(({ id, number }) => [number, id])).toEqual(
    [scenario.start, ...others].map((id, index) => [`${index + 1}`, id]),
  );
  const letters = places.filter(({ ending }) => ending).map(({ number }) => number);
  expect(letters.slice(0, 3)).toEqual(['A', 'B', 'C']);
  expect(letters.slice(25)).toEqual(['Z', 'A2', 'B2']);
});
