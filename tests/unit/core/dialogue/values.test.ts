import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterEffects, exitsOf, holds, startValues } from '#core/dialogue/values.ts';
import { goodScenario } from '../../../support/scenarios.ts';

const scenario = goodScenario();

describe('the values of a conversation', () => {
  it('begin where the author put them', () => {
    expect(startValues(scenario)).toEqual({ vertrouwen: 1, regie: 1 });
  });

  it('move with the effects of a choice; what is not named stays', () => {
    const after = afterEffects(
      scenario,
      { vertrouwen: 0, regie: 1 },
      { effects: { vertrouwen: 2 } },
    );
    expect(after).toEqual({ vertrouwen: 2, regie: 1 });
  });

  it.each([
    [-4, 0],
    [4, 2],
  ])('stay within the words of their parameter after %i', (effect, value) => {
    const effects = { vertrouwen: effect };
    expect(afterEffects(scenario, startValues(scenario), { effects })['vertrouwen']).toBe(value);
  });

  it('hold no parameter that the scenario does not have', () => {
    const after = afterEffects(scenario, startValues(scenario), { effects: { haast: 1 } });
    expect(after).toEqual({ vertrouwen: 1, regie: 1 });
  });

  it('count from nothing for a name that every object has', () => {
    const [first] = scenario.parameters;
    if (!first) throw new Error('no parameter');
    const odd = { ...scenario, parameters: [{ ...first, id: 'constructor', start: 1 }] };
    expect(afterEffects(odd, startValues(odd), { effects: {} })).toEqual({ constructor: 1 });
    expect(holds({ constructor: { min: 1 } }, startValues(scenario))).toBe(true);
  });

  it('are left as they were by what comes after', () => {
    const before = Object.freeze({ vertrouwen: 1, regie: 1 });
    afterEffects(scenario, before, { effects: { vertrouwen: 1 } });
    expect(before).toEqual({ vertrouwen: 1, regie: 1 });
  });
});

describe('a condition', () => {
  it('holds from min up to and including max', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), fc.nat(4), (min, max, regie) => {
        expect(holds({ regie: { min, max } }, { regie })).toBe(regie >= min && regie <= max);
        expect(holds({ regie: { min } }, { regie })).toBe(regie >= min);
        expect(holds({ regie: { max } }, { regie })).toBe(regie <= max);
      }),
    );
  });

  it('asks for everything it names', () => {
    const when = { regie: { min: 1 }, vertrouwen: { max: 1 } };
    expect(holds(when, { regie: 1, vertrouwen: 1 })).toBe(true);
    expect(holds(when, { regie: 1, vertrouwen: 2 })).toBe(false);
    expect(holds(when, { regie: 0, vertrouwen: 1 })).toBe(false);
  });

  it('holds when there is none, and asks nothing of what does not exist', () => {
    expect(holds(undefined, { regie: 0 })).toBe(true);
    expect(holds({ haast: { min: 1 } }, { regie: 0 })).toBe(true);
  });
});

describe('the exits of a choice', () => {
  it('are its list, or its one next moment', () => {
    const list = [{ to: 'a', when: { regie: { min: 1 } } }, { to: 'b' }];
    expect(exitsOf({ next: list })).toEqual(list);
    expect(exitsOf({ next: 'a' })).toEqual([{ to: 'a' }]);
  });
});
