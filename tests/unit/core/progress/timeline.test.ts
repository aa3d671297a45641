import { describe, expect, it } from 'vitest';
import type { Statement, Verb } from '#core/progress/statement.ts';
import { projectTimeline } from '#core/progress/timeline.ts';
import { OBJECTS, statement } from '../../../support/statements.ts';

const [step, question] = OBJECTS;
const at = (id: string, moment: string, verb: Verb = 'experienced', object: string = step) =>
  statement(id, { verb, object, at: moment });
const daysOf = (log: readonly Statement[]) => projectTimeline(log, (moment) => moment.slice(0, 10));

describe('the timeline', () => {
  it('of an empty log has no days', () => {
    expect(daysOf([])).toEqual([]);
  });

  it('tells day by day what was done, newest first', () => {
    const log = [
      at('1', '2026-11-01T09:00:00.000Z'),
      at('2', '2026-11-01T09:05:00.000Z', 'completed'),
      at('3', '2026-11-02T09:00:00.000Z', 'reflected', question),
    ];
    const days = [
      { day: '2026-11-02', lines: [{ verb: 'reflected', object: question }] },
      {
        day: '2026-11-01',
        lines: [
          { verb: 'completed', object: step },
          { verb: 'experienced', object: step },
        ],
      },
    ];
    expect(daysOf(log)).toEqual(days);
    expect(daysOf(log.toReversed())).toEqual(days);
  });

  it('tells what was done several times on one day once', () => {
    const log = ['1', '2', '3'].map((id) => at(id, '2026-11-01T09:00:00.000Z'));
    expect(daysOf(log)[0]?.lines).toEqual([{ verb: 'experienced', object: step }]);
  });

  it('leaves out single answers and what was taken back, and tells what a later release did', () => {
    const log = [
      at('1', '2026-11-01T09:00:00.000Z', 'answered', question),
      at('2', '2026-11-01T09:00:00.000Z', 'reflected', question),
      statement('3', { verb: 'voided', object: question, replaces: '2' }),
      at('4', '2026-11-01T09:00:00.000Z', 'chose', question),
      at('5', '2026-11-01T09:00:00.000Z', 'recalled' as Verb),
    ];
    expect(daysOf(log)).toEqual([
      { day: '2026-11-01', lines: [{ verb: 'recalled', object: step }] },
    ]);
  });

  it('goes by the order of writing, also when a clock was wrong for a while', () => {
    const log = [
      at('1', '2026-11-01T09:00:00.000Z'),
      at('2', '2100-01-01T09:00:00.000Z'),
      at('3', '2026-11-02T09:00:00.000Z'),
    ];
    expect(daysOf(log).map(({ day }) => day)).toEqual(['2026-11-02', '2100-01-01', '2026-11-01']);
  });

  it('takes the day from the calendar of the learner', () => {
    const [day] = projectTimeline([at('1', '2026-11-01T23:30:00.000Z')], () => '2026-11-02');
    expect(day?.day).toBe('2026-11-02');
  });
});
