import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectAnswers } from '#core/progress/answers.ts';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement } from '#core/progress/statement.ts';
import {
  circularLog,
  OBJECTS,
  shuffledTwice,
  soundLog,
  statement,
} from '../../../support/statements.ts';

const object = OBJECTS[1];

const chose = (id: string, option: string, more: Partial<Statement> = {}): Statement =>
  statement(id, { verb: 'answered', result: { option }, ...more });

const optionsOf = (...log: Statement[]) => {
  const answer = projectAnswers(log).get(object);
  return answer && [answer.first.result.option, answer.latest.result.option, answer.count];
};

describe('the answer to a question', () => {
  it('is absent before there is one', () => {
    expect(projectAnswers([]).size).toBe(0);
    expect(optionsOf(statement('1', { verb: 'experienced' }))).toBeUndefined();
  });

  it('is first and latest at once when it was given once', () => {
    expect(optionsOf(chose('1', 'a'))).toEqual(['a', 'a', 1]);
  });

  it('remembers the first one when it is changed', () => {
    const log = [
      chose('1', 'a'),
      chose('2', 'b', { replaces: '1' }),
      chose('3', 'c', { replaces: '2' }),
    ];
    expect(optionsOf(...log)).toEqual(['a', 'c', 3]);
  });

  it('goes by what replaces what, and not by the clock', () => {
    // The correction was written on a device whose clock runs behind.
    expect(optionsOf(chose('9', 'a'), chose('1', 'b', { replaces: '9' }))).toEqual(['a', 'b', 2]);
  });

  it('is, when two devices answered apart, the one written last', () => {
    const log = [chose('1', 'a', { device: 'd1' }), chose('2', 'b', { device: 'd2' })];
    expect(optionsOf(...log)).toEqual(['a', 'b', 2]);
  });

  it('is, when two devices corrected the same answer, the one written last', () => {
    const log = [
      chose('1', 'a'),
      chose('2', 'b', { device: 'd1', replaces: '1' }),
      chose('3', 'c', { device: 'd2', replaces: '1' }),
    ];
    expect(optionsOf(...log)).toEqual(['a', 'c', 3]);
  });

  it('is known when the answer it replaces is on another device', () => {
    expect(optionsOf(chose('2', 'b', { replaces: '1' }))).toEqual(['b', 'b', 1]);
  });

  it('is kept per object', () => {
    const card = OBJECTS[2];
    const log = [
      chose('1', 'a'),
      statement('2', { verb: 'answered', object: card, result: { category: 'gesprek' } }),
    ];
    const answers = projectAnswers(log);
    expect([...answers.keys()]).toEqual([object, card]);
    expect(answers.get(card)?.latest.result).toEqual({ category: 'gesprek' });
  });

  it('may be a text or a plan too', () => {
    const written = statement('1', { verb: 'reflected', result: { text: 'Ik zag het.' } });
    const planned = statement('2', {
      verb: 'planned',
      object: OBJECTS[3],
      result: { option: 'bellen', due: '2026-11-23' },
    });
    const answers = projectAnswers([written, planned]);
    expect(answers.get(object)?.latest).toEqual(written);
    expect(answers.get(OBJECTS[3])?.latest).toEqual(planned);
  });
});

describe('the heads of an answer', () => {
  const headsOf = (...log: Statement[]) =>
    projectAnswers(log)
      .get(object)
      ?.heads.map(({ chain }) => chain);

  it('are one when it was changed, with its versions newest first', () => {
    expect(headsOf(chose('9', 'a'), chose('1', 'b', { replaces: '9' }))).toEqual([['1', '9']]);
  });

  it('are two when devices answered apart, in order of writing', () => {
    const log = [chose('2', 'b'), chose('1', 'a'), chose('3', 'c', { replaces: '1' })];
    expect(headsOf(...log)).toEqual([['2'], ['3', '1']]);
  });

  it('share what both were written on top of', () => {
    const log = [
      chose('1', 'a'),
      chose('2', 'b', { replaces: '1' }),
      chose('3', 'c', { replaces: '1' }),
    ];
    expect(headsOf(...log)).toEqual([
      ['2', '1'],
      ['3', '1'],
    ]);
  });

  it('go past what was voided in between', () => {
    const log = [
      chose('1', 'a'),
      chose('2', 'b', { replaces: '1' }),
      chose('3', 'c', { replaces: '2' }),
      statement('4', { verb: 'voided', replaces: '2' }),
    ];
    expect(headsOf(...log)).toEqual([['3', '1']]);
  });

  it('end where an earlier version is on another device', () => {
    expect(headsOf(chose('2', 'b', { replaces: '1' }))).toEqual([['2']]);
  });

  it('of any log have the latest as the last one, and chains without end in none', () => {
    fc.assert(
      fc.property(circularLog, (log) => {
        for (const { heads, latest } of projectAnswers(log).values()) {
          expect(heads.at(-1)?.statement).toBe(latest);
          for (const { statement: head, chain } of heads) {
            expect(chain[0]).toBe(head.id);
            expect(new Set(chain).size).toBe(chain.length);
          }
        }
      }),
    );
  });
});

describe('a voided answer', () => {
  const voiding = (id: string, replaces: string) => statement(id, { verb: 'voided', replaces });

  it('does not exist', () => {
    expect(optionsOf(chose('1', 'a'), voiding('2', '1'))).toBeUndefined();
  });

  it('does not exist either when the taking back is read first', () => {
    expect(optionsOf(voiding('2', '1'), chose('1', 'a'))).toBeUndefined();
  });

  it('gives the one before it back', () => {
    const log = [chose('1', 'a'), chose('2', 'b', { replaces: '1' }), voiding('3', '2')];
    expect(optionsOf(...log)).toEqual(['a', 'a', 1]);
  });

  it('leaves the one that replaced it as the first', () => {
    const log = [
      chose('1', 'a'),
      chose('2', 'b', { replaces: '1' }),
      chose('3', 'c', { device: 'd2' }),
      voiding('4', '1'),
    ];
    expect(optionsOf(...log)).toEqual(['b', 'c', 2]);
  });

  it('stays away after a join with an older backup', () => {
    const backup = [chose('1', 'a'), chose('2', 'b', { replaces: '1' })];
    expect(optionsOf(...mergeLogs([...backup, voiding('3', '2')], backup))).toEqual(['a', 'a', 1]);
  });

  it('in the middle of a chain does not bring the one before it back, whatever the clocks say', () => {
    // 9 was replaced by 5, and 5 by 1 on a device whose clock runs behind; then 5 was voided.
    const log = [
      chose('9', 'a'),
      chose('5', 'b', { replaces: '9' }),
      chose('1', 'c', { replaces: '5' }),
      voiding('99', '5'),
    ];
    expect(optionsOf(...log)).toEqual(['a', 'c', 2]);
  });
});

describe('a damaged log', () => {
  it('with two answers that replace each other still gives one', () => {
    const log = [chose('1', 'a', { replaces: '2' }), chose('2', 'b', { replaces: '1' })];
    expect(optionsOf(...log)).toEqual(['a', 'b', 2]);
  });

  it('with an answer that replaces itself still gives one', () => {
    expect(optionsOf(chose('1', 'a', { replaces: '1' }))).toEqual(['a', 'a', 1]);
  });

  it('with any circle still gives one answer per object that was answered', () => {
    fc.assert(
      fc.property(circularLog, (log) => {
        for (const [answered, { first, latest, count }] of projectAnswers(log)) {
          const ids = log.filter((line) => line.object === answered).map(({ id }) => id);
          expect(ids).toContain(first.id);
          expect(ids).toContain(latest.id);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('answers of any log', () => {
  it.each([
    ['sound', soundLog],
    ['damaged', circularLog],
  ])(
    'are the same in whatever order a %s one is read, lines that stand twice included',
    (_is, log) => {
      fc.assert(
        fc.property(shuffledTwice(log), ([all, shuffled]) => {
          expect(projectAnswers(shuffled)).toEqual(projectAnswers(all));
        }),
      );
    },
  );

  it('are never ones that another answer replaces, or that were voided', () => {
    fc.assert(
      fc.property(soundLog, (log) => {
        const voided = log.flatMap(({ verb, replaces = '' }) =>
          verb === 'voided' ? [replaces] : [],
        );
        const valid = log.filter(({ id }) => !voided.includes(id));
        for (const { latest } of projectAnswers(log).values()) {
          expect(voided).not.toContain(latest.id);
          const replacing = valid.filter(
            ({ replaces, result }) => result !== undefined && replaces === latest.id,
          );
          expect(replacing).toEqual([]);
        }
      }),
    );
  });

  it('are the same before and after joining the log with itself', () => {
    fc.assert(
      fc.property(soundLog, (log) => {
        const asObject = (from: readonly Statement[]) => Object.fromEntries(projectAnswers(from));
        expect(asObject(mergeLogs(log, log))).toEqual(asObject(log));
      }),
    );
  });
});
