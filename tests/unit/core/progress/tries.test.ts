import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement } from '#core/progress/statement.ts';
import { projectTries } from '#core/progress/tries.ts';
import { statement } from '../../../support/statements.ts';

const SCENARIO = 'scenario:proef';
const at = (moment: string) => `${SCENARIO}/moment:${moment}`;
const after = (id: string | undefined) => (id === undefined ? {} : { after: id });

const begun = (id: string, attempt = 'poging-1') =>
  statement(id, { verb: 'experienced', object: SCENARIO, attempt });
const chose = (
  id: string,
  moment: string,
  option: string,
  before?: string,
  attempt = 'poging-1',
): Statement =>
  statement(id, {
    verb: 'chose',
    object: at(moment),
    attempt,
    ...after(before),
    result: { option },
  });
const returned = (id: string, moment: string, before?: string, attempt = 'poging-1') =>
  statement(id, { verb: 'returned', object: at(moment), attempt, ...after(before) });
const wrote = (id: string, moment: string, text: string, about: Partial<Statement> = {}) =>
  statement(id, {
    verb: 'reflected',
    object: `${at(moment)}/words`,
    attempt: 'poging-1',
    result: { text },
    ...about,
  });

/** Each way as the choices in it: "a b c". */
const ways = (log: readonly Statement[]) =>
  projectTries(log, SCENARIO).all.map(({ turns }) => turns.map(({ choice }) => choice).join(' '));

const THREE = [
  begun('s0'),
  chose('s1', 'een', 'a'),
  chose('s2', 'twee', 'b', 's1'),
  chose('s3', 'drie', 'c', 's2'),
];

describe('the tries at a conversation', () => {
  it('are none before the first begin', () => {
    const tries = projectTries([], SCENARIO);
    expect(tries.all).toEqual([]);
    expect(tries.present).toBeUndefined();
    expect(tries.wayTo(undefined)).toEqual([]);
  });

  it('are at their beginning before the first choice', () => {
    const tries = projectTries([begun('s0')], SCENARIO);
    expect(tries.all).toEqual([]);
    expect(tries.present).toEqual({ attempt: 'poging-1', after: undefined });
  });

  it('hold the turns of one way in order, with the moment of writing of its last', () => {
    const later = THREE.map((line) => ({ ...line, at: `2026-11-01T09:00:0${line.id[1]}.000Z` }));
    const { all, present, wayTo } = projectTries(later, SCENARIO);
    const turns = [
      { id: 's1', moment: 'een', choice: 'a' },
      { id: 's2', moment: 'twee', choice: 'b' },
      { id: 's3', moment: 'drie', choice: 'c' },
    ];
    expect(all).toEqual([{ id: 's3', at: '2026-11-01T09:00:03.000Z', turns, attempt: 'poging-1' }]);
    expect(present).toEqual({ attempt: 'poging-1', after: 's3' });
    expect(wayTo('s2')).toEqual(turns.slice(0, 2));
  });

  it('keep a way that was left by a step back, and go on where it went back to', () => {
    const back = [...THREE, returned('s4', 'drie', 's2')];
    expect(ways(back)).toEqual(['a b c']);
    expect(projectTries(back, SCENARIO).present).toEqual({ attempt: 'poging-1', after: 's2' });
    expect(ways([...back, chose('s5', 'drie', 'd', 's2')])).toEqual(['a b d', 'a b c']);
  });

  it('can be stepped back to the very beginning', () => {
    const back = [...THREE, returned('s4', 'een')];
    expect(projectTries(back, SCENARIO).present?.after).toBeUndefined();
  });

  it('hold a branch from an earlier moment beside the way it came from', () => {
    const branched = [
      ...THREE,
      chose('s4', 'twee', 'x', 's1', 'poging-2'),
      chose('s5', 'vier', 'y', 's4', 'poging-2'),
    ];
    expect(ways(branched)).toEqual(['a x y', 'a b c']);
    expect(projectTries(branched, SCENARIO).present).toEqual({ attempt: 'poging-2', after: 's5' });
  });

  it('of two tabs do not disturb each other', () => {
    const tabs = [
      ...THREE.slice(0, 2),
      begun('s2', 'poging-2'),
      chose('s3', 'twee', 'b', 's1'),
      chose('s4', 'een', 'p', undefined, 'poging-2'),
      chose('s5', 'drie', 'c', 's3'),
      chose('s6', 'twee', 'q', 's4', 'poging-2'),
    ];
    expect(ways(tabs)).toEqual(['p q', 'a b c']);
    // Two tabs that chose the same at the same place made two ways.
    expect(ways([...THREE.slice(0, 3), chose('s3', 'twee', 'b', 's1')])).toEqual(['a b', 'a b']);
  });

  it('say nothing of other conversations, or of one whose name begins the same', () => {
    const others = ['scenario:proefje', 'scenario:ander'].flatMap((object, index) => [
      statement(`t${index}0`, { verb: 'experienced', object }),
      statement(`t${index}1`, {
        verb: 'chose',
        object: `${object}/moment:een`,
        result: { option: 'z' },
      }),
    ]);
    const tries = projectTries([...THREE, ...others], SCENARIO);
    expect(tries.all).toHaveLength(1);
    expect(tries.present?.after).toBe('s3');
    expect(projectTries(others, SCENARIO).present).toBeUndefined();
  });

  it('leave out what is damaged or of a later release', () => {
    const odd = [
      statement('s4', { verb: 'chose', object: at('vier') }),
      statement('s5', { verb: 'chose', object: `${at('vier')}/diep`, result: { option: 'x' } }),
      statement('s6', { verb: 'hertaald' as 'chose', object: SCENARIO }),
    ];
    expect(ways([...THREE, ...odd])).toEqual(['a b c']);
    expect(projectTries([...THREE, ...odd], SCENARIO).present?.after).toBe('s3');
  });

  it('end when what comes before goes round in a circle', () => {
    const circle = [
      chose('s1', 'een', 'a', 's3'),
      chose('s2', 'twee', 'b', 's1'),
      chose('s3', 'drie', 'c', 's2'),
      chose('s4', 'vier', 'd', 's3'),
      chose('s5', 'vijf', 'e', 's5'),
    ];
    expect(ways(circle)).toEqual(['a b c d']);
    const { wayTo } = projectTries(circle, SCENARIO);
    expect(wayTo('s3').map(({ choice }) => choice)).toEqual(['a', 'b', 'c']);
    expect(wayTo('s5').map(({ choice }) => choice)).toEqual(['e']);
  });

  it('begin where the part before is missing', () => {
    expect(ways([chose('s7', 'drie', 'c', 'weg')])).toEqual(['c']);
    expect(projectTries(THREE, SCENARIO).wayTo('weg')).toEqual([]);
  });
});

describe('own words first', () => {
  const written = [...THREE.slice(0, 2), wrote('s15', 'twee', 'Mijn zin', after('s1'))];
  const played = [...written, ...THREE.slice(2)];
  const words = (log: readonly Statement[]) =>
    projectTries(log, SCENARIO).all[0]?.turns.map(({ words: said }) => said);

  it('stand beside the choice that came after them', () => {
    expect(words(played)).toEqual([undefined, 'Mijn zin', undefined]);
    expect(projectTries(played, SCENARIO).wayTo('s3')[0]).not.toHaveProperty('words');
  });

  it('are there before the choice is made, at that place in the conversation only', () => {
    const { wordsAt } = projectTries(written, SCENARIO);
    expect(wordsAt('twee', 's1', 'poging-1')).toBe('Mijn zin');
    expect(wordsAt('twee', undefined, 'poging-1')).toBeUndefined();
    expect(wordsAt('een', 's1', 'poging-1')).toBeUndefined();
  });

  it('belong to one way: after another choice, the same moment asks again', () => {
    const log = [...played, chose('s4', 'een', 'x', undefined, 'poging-2')];
    expect(projectTries(log, SCENARIO).wordsAt('twee', 's4', 'poging-1')).toBeUndefined();
    const again = [...log, wrote('s5', 'twee', 'Anders', after('s4'))];
    expect(projectTries(again, SCENARIO).wordsAt('twee', 's4', 'poging-1')).toBe('Anders');
    expect(projectTries(again, SCENARIO).wordsAt('twee', 's1', 'poging-1')).toBe('Mijn zin');
  });

  it('at the beginning belong to one attempt: another one asks again', () => {
    const log = [wrote('s05', 'een', 'Eerste keer'), ...THREE];
    expect(projectTries(log, SCENARIO).wordsAt('een', undefined, 'poging-1')).toBe('Eerste keer');
    expect(projectTries(log, SCENARIO).wordsAt('een', undefined, 'poging-2')).toBeUndefined();
    const again = [
      ...log,
      wrote('s6', 'een', 'Tweede keer', { attempt: 'poging-2' }),
      chose('s7', 'een', 'x', undefined, 'poging-2'),
    ];
    const { all } = projectTries(again, SCENARIO);
    expect(all.map(({ turns, attempt }) => [attempt, turns[0]?.words])).toEqual([
      ['poging-2', 'Tweede keer'],
      ['poging-1', 'Eerste keer'],
    ]);
  });

  it('are still found at their place when they were changed later on /mijn/', () => {
    const changed = [
      ...played,
      wrote('s8', 'twee', 'Beter', { replaces: 's15' }),
      wrote('s9', 'twee', 'Het best', { replaces: 's8' }),
    ];
    expect(words(changed)).toEqual([undefined, 'Het best', undefined]);
    expect(projectTries(changed, SCENARIO).wordsAt('twee', undefined, 'poging-1')).toBeUndefined();
  });

  it('are gone when they were thrown away, also from an older version', () => {
    const voided = (id: string, replaces: string) =>
      statement(id, { verb: 'voided', object: `${at('twee')}/words`, replaces });
    expect(words([...played, voided('s8', 's15')])).toEqual([undefined, undefined, undefined]);
    const changed = [...played, wrote('s8', 'twee', 'Beter', { replaces: 's15' })];
    const all = [...changed, voided('s91', 's8'), voided('s92', 's15')];
    expect(words(all)).toEqual([undefined, undefined, undefined]);
    expect(ways(all)).toEqual(['a b c']);
  });

  it('stay at their place when only the first version was thrown away elsewhere', () => {
    const log = [
      ...played,
      wrote('s8', 'twee', 'Beter', { replaces: 's15' }),
      statement('s9', { verb: 'voided', object: `${at('twee')}/words`, replaces: 's15' }),
    ];
    expect(projectTries(log, SCENARIO).wordsAt('twee', 's1', 'poging-1')).toBe('Beter');
    expect(projectTries(log, SCENARIO).wordsAt('twee', undefined, 'poging-1')).toBeUndefined();
  });

  it('with a circle in their versions do not hang', () => {
    const circle = [
      ...played,
      wrote('s8', 'twee', 'Rond', { replaces: 's9' }),
      wrote('s9', 'twee', 'En rond', { replaces: 's8' }),
    ];
    expect(words(circle)).toEqual([undefined, 'Mijn zin', undefined]);
  });
});

/** Logs as several tabs and devices leave them: branches, steps back, words, what was thrown away. */
const anyLog: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      deed: fc.constantFrom(
        'choose',
        'choose',
        'choose',
        'back',
        'begin',
        'write',
        'void',
        'change',
      ),
      moment: fc.constantFrom('een', 'twee', 'drie'),
      option: fc.constantFrom('a', 'b'),
      earlier: fc.option(fc.nat(30), { nil: undefined }),
      attempt: fc.constantFrom('poging-1', 'poging-2'),
    }),
    { maxLength: 25 },
  )
  .map((deeds) =>
    deeds.reduce<Statement[]>((log, { deed, moment, option, earlier, attempt }, index) => {
      const id = `s${String(index).padStart(3, '0')}`;
      const pick = (verb: Statement['verb']) => {
        const those = log.filter((line) => line.verb === verb);
        return earlier === undefined ? undefined : those[earlier % Math.max(1, those.length)];
      };
      const before = pick('chose')?.id;
      const text = pick('reflected');
      const made = {
        choose: () => chose(id, moment, option, before, attempt),
        back: () => returned(id, moment, before, attempt),
        begin: () => begun(id, attempt),
        write: () => wrote(id, moment, `zin ${index}`, after(before)),
        void: () =>
          text && statement(id, { verb: 'voided', object: text.object, replaces: text.id }),
        change: () =>
          text &&
          statement(id, {
            verb: 'reflected',
            object: text.object,
            replaces: text.id,
            result: { text: `zin ${index}` },
          }),
      }[deed as 'choose']();
      return made ? [...log, made] : log;
    }, []),
  );

/** Everything that a projection of a log shows. */
function shown(log: readonly Statement[]) {
  const { all, present, wayTo, wordsAt } = projectTries(log, SCENARIO);
  const ids = [undefined, ...log.map(({ id }) => id)];
  return {
    all,
    present,
    ways: ids.map(wayTo),
    words: ids.map((id) =>
      ['een', 'twee', 'drie'].map((moment) => wordsAt(moment, id, 'poging-1')),
    ),
  };
}

describe('any log of a conversation', () => {
  it('gives the same whatever the order in which it arrived, some lines twice', () => {
    const arrived = anyLog.chain((log) =>
      fc
        .tuple(fc.shuffledSubarray(log, { minLength: log.length }), fc.shuffledSubarray(log))
        .map(([first, second]) => ({ log, first, second })),
    );
    fc.assert(
      fc.property(arrived, ({ log, first, second }) => {
        const expected = shown(mergeLogs(log));
        expect(shown(mergeLogs(first, second))).toEqual(expected);
        expect(shown(mergeLogs(second, first))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no choice: each one stands in some way, at the end of the way to it', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { all, wayTo } = projectTries(log, SCENARIO);
        const standing = new Set(all.flatMap(({ turns }) => turns.map(({ id }) => id)));
        for (const { id, verb } of log) {
          if (verb !== 'chose') continue;
          expect(standing).toContain(id);
          expect(wayTo(id).at(-1)?.id).toBe(id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every way as it was when something is added behind it', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const chosen = log.filter(({ verb }) => verb === 'chose');
        const whole = projectTries(log, SCENARIO);
        chosen.forEach(({ id }) => {
          const then = projectTries(
            log.filter((line) => line.id <= id),
            SCENARIO,
          );
          const turnsOf = (tries: typeof whole) =>
            tries.wayTo(id).map(({ moment, choice }) => ({ moment, choice }));
          expect(turnsOf(whole)).toEqual(turnsOf(then));
        });
      }),
      { numRuns: 100 },
    );
  });
});
