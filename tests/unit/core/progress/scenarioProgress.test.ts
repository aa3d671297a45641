import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLogs } from '#core/progress/merge.ts';
import { projectScenario } from '#core/progress/scenarioProgress.ts';
import type { Statement, Verb } from '#core/progress/statement.ts';
import { statement } from '../../../support/statements.ts';

const SCENARIO = 'scenario:proef';
const line = (id: string, verb: Verb, about: Partial<Statement> = {}) =>
  statement(id, { verb, object: SCENARIO, at: `2026-11-0${id[1]}T09:00:00.000Z`, ...about });

describe('what someone did with a conversation', () => {
  it('is nothing at first', () => {
    expect(projectScenario([], SCENARIO)).toEqual({ begun: undefined, completed: 0 });
  });

  it('is when it was first begun, and how often it was played to an end', () => {
    const log = [
      line('s1', 'experienced'),
      line('s2', 'completed'),
      line('s3', 'experienced'),
      line('s4', 'completed'),
    ];
    expect(projectScenario(log, SCENARIO)).toEqual({
      begun: '2026-11-01T09:00:00.000Z',
      completed: 2,
    });
  });

  it('counts no choice, no step back and no words as an end', () => {
    const object = `${SCENARIO}/moment:een`;
    const log = [
      line('s1', 'experienced'),
      line('s2', 'chose', { object, result: { option: 'a' } }),
      line('s3', 'returned', { object }),
      line('s4', 'reflected', { object: `${object}/words`, result: { text: 'Zin' } }),
    ];
    expect(projectScenario(log, SCENARIO).completed).toBe(0);
  });

  it('leaves out other conversations, and what was taken back', () => {
    const log = [
      line('s1', 'experienced', { object: 'scenario:proefje' }),
      line('s2', 'completed', { object: 'scenario:ander' }),
      line('s3', 'experienced'),
      line('s4', 'completed'),
      line('s5', 'completed'),
      line('s6', 'voided', { replaces: 's4' }),
    ];
    expect(projectScenario(log, SCENARIO)).toEqual({
      begun: '2026-11-03T09:00:00.000Z',
      completed: 1,
    });
  });

  it('is the same whatever the order in which the log arrived', () => {
    const verbs = fc.array(fc.constantFrom<Verb>('experienced', 'completed', 'chose'), {
      maxLength: 9,
    });
    const arrived = verbs
      .map((all) => all.map((verb, index) => line(`s${index + 1}`, verb)))
      .chain((log) =>
        fc.shuffledSubarray(log, { minLength: log.length }).map((shuffled) => ({ log, shuffled })),
      );
    fc.assert(
      fc.property(arrived, ({ log, shuffled }) => {
        expect(projectScenario(mergeLogs(shuffled), SCENARIO)).toEqual(
          projectScenario(log, SCENARIO),
        );
      }),
    );
  });
});
