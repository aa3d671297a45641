import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playableOf, replay, type Playable, type Turn } from '#core/dialogue/play.ts';
import { ME, transcriptOf } from '#core/dialogue/transcript.ts';
import { goodScenario, shippedWay } from '../../../support/scenarios.ts';

const said = (playable: Playable, turns: readonly Turn[]) =>
  transcriptOf(playable, replay(playable, turns), turns);

const playable = playableOf(goodScenario());
const FIRST = { moment: 'na-college', choice: 'vertel' };
const RISKY = { moment: 'na-college', choice: 'hoort-erbij' };

describe('what was said', () => {
  it('begins with the lines of the first moment, told or spoken', () => {
    const lines = said(playable, []);
    expect(lines.map(({ who, emotion }) => [who, emotion])).toEqual([
      [undefined, 'rustig'],
      ['noor', 'bezorgd'],
    ]);
    expect(lines[0]).not.toHaveProperty('who');
  });

  it('goes on with what the learner says, the reaction, and the lines of the next moment', () => {
    const lines = said(playable, [FIRST]);
    expect(lines.map(({ who }) => who)).toEqual([undefined, 'noor', ME, 'noor', 'noor', 'noor']);
    expect(lines[2]?.text).toMatch(/^Goed dat je het zegt/);
    expect(lines[3]).toMatchObject({ emotion: 'verrast' });
  });

  it('leaves out a line whose condition does not hold', () => {
    const middle = 'En daarna heb ik de hele middag niets meer gezegd.';
    const texts = (turn: Turn) => said(playable, [turn]).map(({ text }) => text);
    expect(texts(FIRST)).toContain(middle);
    expect(texts(RISKY)).not.toContain(middle);
  });

  it('lets a reaction depend on the values after the choice', () => {
    const scenario = goodScenario();
    const moments = scenario.moments.map((moment) => ({
      ...moment,
      choices: moment.choices.map((choice) => ({
        ...choice,
        reaction: choice.reaction.map((line) => ({ ...line, when: { vertrouwen: { min: 2 } } })),
      })),
    }));
    const open = playableOf({ ...scenario, moments });
    // "vertel" raises it from 1 to 2, "hoort-erbij" lowers it.
    expect(said(open, [FIRST])[3]?.text).toMatch(/^Maandag/);
    expect(said(open, [RISKY])[3]?.text).toMatch(/^Ik heb het bijgehouden/);
  });

  it('ends with the lines of the ending', () => {
    const turns = [
      FIRST,
      { moment: 'wat-er-was', choice: 'opschrijven' },
      { moment: 'wat-nu', choice: 'opties' },
      { moment: 'vooraf', choice: 'samen-oefenen' },
      { moment: 'onderweg', choice: 'stil' },
      { moment: 'met-wim', choice: 'ja-vragen' },
    ];
    expect(said(playable, turns).at(-1)?.text).toBe(
      'Donderdag dus. Ik neem mijn eigen schrift mee.',
    );
  });

  it('stops where the scenario of today can be followed no further', () => {
    const gone = [FIRST, { moment: 'wat-er-was', choice: 'nooit-geweest' }];
    expect(said(playable, gone)).toEqual(said(playable, [FIRST]));
  });
});

describe('in any conversation of the site', () => {
  it('what was said stays as it was while the conversation goes on, with the same keys', () => {
    fc.assert(
      fc.property(shippedWay, ({ playable: shipped, turns }) => {
        const whole = said(shipped, turns);
        turns.forEach((_turn, length) => {
          const before = said(shipped, turns.slice(0, length));
          expect(whole.slice(0, before.length)).toStrictEqual(before);
          // Each choice adds something, if only what the learner said.
          expect(whole.length).toBeGreaterThan(before.length);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('no two lines have the same key', () => {
    fc.assert(
      fc.property(shippedWay, ({ playable: shipped, turns }) => {
        const keys = said(shipped, turns).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 200 },
    );
  });
});
