import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  endingOf,
  momentOf,
  openChoices,
  playableOf,
  replay,
  type Turn,
} from '#core/dialogue/play.ts';
import { momentId, scenarioId } from '#core/identity.ts';
import type { Statement } from '#core/progress/statement.ts';
import { projectTries } from '#core/progress/tries.ts';
import { goodScenario, shippedWay, wayThrough } from '../../../support/scenarios.ts';
import { statement } from '../../../support/statements.ts';

const scenario = goodScenario();
const playable = playableOf(scenario);
const turn = (moment: string, choice: string): Turn => ({ moment, choice });
const TO_THE_END = [
  turn('na-college', 'vertel'),
  turn('wat-er-was', 'opschrijven'),
  turn('wat-nu', 'opties'),
  turn('vooraf', 'samen-oefenen'),
  turn('onderweg', 'stil'),
  turn('met-wim', 'ja-vragen'),
];

describe('playing a conversation', () => {
  it('begins at its first moment', () => {
    expect(playable.begin).toEqual({
      at: 'na-college',
      values: { vertrouwen: 1, regie: 1 },
      ended: false,
    });
  });

  it('goes on to the moment of a choice, with its effects', () => {
    expect(playable.choose(playable.begin, 'vertel')).toEqual({
      at: 'wat-er-was',
      values: { vertrouwen: 2, regie: 2 },
      ended: false,
    });
  });

  it('takes the first exit that holds after the effects', () => {
    const at = 'wat-er-was';
    const from = (vertrouwen: number) => ({ at, values: { vertrouwen, regie: 1 }, ended: false });
    expect(playable.choose(from(1), 'grapje')?.at).toBe('afgebroken');
    expect(playable.choose(from(2), 'grapje')?.at).toBe('wat-nu');
  });

  it('comes to an end, and then nothing can be chosen', () => {
    const { positions, followed } = replay(playable, TO_THE_END);
    const end = positions[followed];
    expect(end).toEqual({ at: 'samen', values: { vertrouwen: 2, regie: 2 }, ended: true });
    for (const { id } of scenario.moments.flatMap(({ choices }) => choices)) {
      expect(end && playable.choose(end, id)).toBeUndefined();
    }
  });

  it('does not know a choice of another moment, or one whose condition does not hold', () => {
    expect(playable.choose(playable.begin, 'opschrijven')).toBeUndefined();
    expect(playable.choose(playable.begin, 'nooit-geweest')).toBeUndefined();
    const closed = playableOf({
      ...scenario,
      moments: scenario.moments.map((moment) => ({
        ...moment,
        choices: moment.choices.map((choice) =>
          choice.id === 'vertel' ? { ...choice, when: { regie: { min: 2 } } } : choice,
        ),
      })),
    });
    expect(closed.choose(closed.begin, 'vertel')).toBeUndefined();
    expect(openChoices(closed.scenario, closed.begin).map(({ id }) => id)).toEqual([
      'hoort-erbij',
      'wim-bellen',
    ]);
  });

  it('finds its parts by their ids, and says what is not there', () => {
    expect(momentOf(scenario, 'wat-nu').title).toBe('Wat nu');
    expect(() => momentOf(scenario, 'samen')).toThrow('There is no moment "samen".');
    expect(endingOf(scenario, 'samen')?.title).toBe('Donderdag mee');
    expect(endingOf(scenario, 'wat-nu')).toBeUndefined();
    expect(choiceOf(scenario, turn('wat-nu', 'opties')).how).toBe('sterk');
    expect(() => choiceOf(scenario, turn('wat-nu', 'vertel'))).toThrow('has no choice "vertel"');
  });
});

describe('replaying what was chosen, after an author changed something', () => {
  it('follows every turn when nothing on the way changed', () => {
    expect(replay(playable, TO_THE_END)).toMatchObject({ followed: 6 });
    expect(replay(playable, [])).toEqual({ positions: [playable.begin], followed: 0 });
  });

  it('ends where a choice is gone', () => {
    const { moments } = scenario;
    const changed = moments.map((moment) => ({
      ...moment,
      choices: moment.choices.filter(({ id }) => id !== 'opties'),
    }));
    const { positions, followed } = replay(
      playableOf({ ...scenario, moments: changed }),
      TO_THE_END,
    );
    expect(followed).toBe(2);
    expect(positions.map(({ at }) => at)).toEqual(['na-college', 'wat-er-was', 'wat-nu']);
  });

  it('ends where a moment is gone, at the nearest one before it', () => {
    const moments = scenario.moments
      .filter(({ id }) => id !== 'vooraf')
      .map((moment) => ({
        ...moment,
        choices: moment.choices.map((choice) =>
          choice.next === 'vooraf' ? { ...choice, next: 'met-wim' } : choice,
        ),
      }));
    const { positions, followed } = replay(playableOf({ ...scenario, moments }), TO_THE_END);
    expect(followed).toBe(3);
    expect(positions.at(-1)?.at).toBe('met-wim');
  });

  it('ends where a choice now leads somewhere else', () => {
    const astray = [...TO_THE_END.slice(0, 2), turn('met-wim', 'ja-vragen')];
    expect(replay(playable, astray)).toMatchObject({ followed: 2 });
  });

  it('ends at a turn of another moment, also when a choice here happens to have the same id', () => {
    const moved = [...TO_THE_END.slice(0, 1), turn('wat-nu', 'opschrijven')];
    expect(replay(playable, moved)).toMatchObject({ followed: 1 });
  });

  it('follows no turn after the end', () => {
    expect(replay(playable, [...TO_THE_END, turn('samen', 'vertel')]).followed).toBe(6);
  });
});

describe('any way through any conversation of the site', () => {
  it('can be gone back any number of steps and forward again, to the very same position', () => {
    fc.assert(
      fc.property(shippedWay, fc.nat(20), ({ playable: shipped, turns }, steps) => {
        const there = replay(shipped, turns);
        expect(there.followed).toBe(turns.length);
        const keep = Math.max(0, turns.length - steps);
        const back = replay(shipped, turns.slice(0, keep));
        expect(back.positions).toEqual(there.positions.slice(0, keep + 1));
        const again = turns.slice(keep).reduce(
          (at, { choice }) => {
            const next = shipped.choose(at, choice);
            if (!next) throw new Error(`${at.at} has no way on with ${choice}.`);
            return next;
          },
          back.positions.at(-1) ?? shipped.begin,
        );
        expect(again).toStrictEqual(there.positions.at(-1));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same when it is folded from the log as when it is played', () => {
    fc.assert(
      fc.property(shippedWay, ({ playable: shipped, turns }) => {
        const { id } = shipped.scenario;
        const log = asLogged(id, turns);
        const { wayTo, present } = projectTries(log, scenarioId(id));
        const folded = wayTo(present?.after).map(({ moment, choice }) => ({ moment, choice }));
        expect(folded).toEqual(turns);
        expect(replay(shipped, folded)).toStrictEqual(replay(shipped, turns));
        let here = shipped.begin;
        for (const { choice } of turns) here = shipped.choose(here, choice) ?? here;
        expect(replay(shipped, folded).positions.at(-1)).toStrictEqual(here);
      }),
      { numRuns: 500 },
    );
  });

  it('survives being written to disk and read again in the middle', () => {
    fc.assert(
      fc.property(wayThrough(playable), (turns) => {
        let here = playable.begin;
        for (const { choice } of turns) {
          const read = JSON.parse(JSON.stringify(here)) as typeof here;
          expect(playable.choose(read, choice)).toStrictEqual(playable.choose(here, choice));
          here = playable.choose(here, choice) ?? here;
        }
      }),
    );
  });
});

/** What the player writes for these turns. */
function asLogged(id: string, turns: readonly Turn[]): Statement[] {
  const name = (index: number) => `s${String(index).padStart(3, '0')}`;
  return [
    statement('s', { verb: 'experienced', object: scenarioId(id), attempt: 'poging' }),
    ...turns.map(({ moment, choice }, index) =>
      statement(name(index), {
        verb: 'chose',
        object: momentId(id, moment),
        attempt: 'poging',
        ...(index > 0 && { after: name(index - 1) }),
        result: { option: choice },
      }),
    ),
  ];
}
