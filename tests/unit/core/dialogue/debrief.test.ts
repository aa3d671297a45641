import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonTurns, debriefOf } from '#core/dialogue/debrief.ts';
import { playableOf, replay, type Playable, type Turn } from '#core/dialogue/play.ts';
import { goodScenario, shippedWay } from '../../../support/scenarios.ts';

const lookBack = (playable: Playable, turns: readonly Turn[]) =>
  debriefOf(playable, replay(playable, turns), turns);

const playable = playableOf(goodScenario());
const turn = (moment: string, choice: string): Turn => ({ moment, choice });
const BROKEN_OFF = [turn('na-college', 'hoort-erbij'), turn('wat-er-was', 'grapje')];

describe('looking back at a conversation', () => {
  it('tells where it ended', () => {
    expect(lookBack(playable, BROKEN_OFF).ending?.id).toBe('afgebroken');
    expect(lookBack(playable, BROKEN_OFF.slice(0, 1)).ending).toBeUndefined();
  });

  it('shows each choice with its moment and what else could have been said', () => {
    const { choices } = lookBack(playable, BROKEN_OFF);
    expect(
      choices.map(({ moment, choice, alternatives }) => [
        moment.id,
        choice.id,
        alternatives.map(({ id }) => id),
      ]),
    ).toEqual([
      ['na-college', 'hoort-erbij', ['vertel', 'wim-bellen']],
      ['wat-er-was', 'grapje', ['opschrijven']],
    ]);
  });

  it('shows no alternative that was not open then', () => {
    const scenario = goodScenario();
    const moments = scenario.moments.map((moment) => ({
      ...moment,
      choices: moment.choices.map((choice) =>
        choice.id === 'opschrijven' ? { ...choice, when: { vertrouwen: { min: 2 } } } : choice,
      ),
    }));
    const closed = playableOf({ ...scenario, moments });
    expect(lookBack(closed, BROKEN_OFF).choices[1]?.alternatives).toEqual([]);
    const open = [turn('na-college', 'vertel'), turn('wat-er-was', 'grapje')];
    expect(lookBack(closed, open).choices[1]?.alternatives).toHaveLength(1);
  });

  it('tells which goals were touched strongly, otherwise, or not', () => {
    const goalsAfter = (...turns: Turn[]) => lookBack(playable, turns).goals;
    expect(goalsAfter()).toEqual({ luisteren: 'gemist', afspreken: 'gemist' });
    expect(goalsAfter(turn('na-college', 'wim-bellen'))).toEqual({
      luisteren: 'gemist',
      afspreken: 'geraakt',
    });
    expect(goalsAfter(...BROKEN_OFF)).toEqual({ luisteren: 'geraakt', afspreken: 'gemist' });
    expect(
      goalsAfter(turn('na-college', 'hoort-erbij'), turn('wat-er-was', 'opschrijven')),
    ).toMatchObject({ luisteren: 'sterk' });
  });

  it('leaves out what could not be followed', () => {
    const turns = [...BROKEN_OFF.slice(0, 1), turn('wat-er-was', 'weg'), turn('wat-nu', 'opties')];
    const { choices, goals } = lookBack(playable, turns);
    expect(choices).toHaveLength(1);
    expect(goals['afspreken']).toBe('gemist');
  });

  it('always gives each goal of the site one word, and each choice that was made one place', () => {
    fc.assert(
      fc.property(shippedWay, ({ playable: shipped, turns }) => {
        const { choices, goals } = lookBack(shipped, turns);
        expect(Object.keys(goals)).toEqual(shipped.scenario.goals.map(({ id }) => id));
        expect(choices.map((each) => each.turn)).toEqual(turns);
        for (const { choice, alternatives } of choices) {
          expect(alternatives).not.toContain(choice);
          expect(choice.reason).toBeDefined();
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('two ways', () => {
  const [a, b, c] = [turn('een', 'a'), turn('twee', 'b'), turn('drie', 'c')];

  it('have their beginning in common, up to where they part', () => {
    expect(commonTurns([a, b, c], [a, b, turn('drie', 'x')])).toBe(2);
    expect(commonTurns([a, b], [turn('een', 'x'), b])).toBe(0);
    expect(commonTurns([a, b], [a, turn('ander', 'b')])).toBe(1);
  });

  it('have all of the shorter one in common when the other goes on', () => {
    expect(commonTurns([a, b], [a, b, c])).toBe(2);
    expect(commonTurns([a, b, c], [a, b])).toBe(2);
    expect(commonTurns([], [a])).toBe(0);
    expect(commonTurns([a, b], [a, b])).toBe(2);
  });
});
