import { describe, expect, it } from 'vitest';
import { outcomeId } from '#core/identity.ts';
import { projectPlans, SKIPPED } from '#core/progress/plans.ts';
import type { Statement } from '#core/progress/statement.ts';
import { statement } from '../../../support/statements.ts';

const object = 'module:proef/step:morgen/question:morgen';
const other = 'module:ander/step:morgen/question:morgen';
const outcome = outcomeId(object);
const TODAY = '2026-11-23';

const plan = (id: string, more: Partial<Statement> = {}): Statement =>
  statement(id, { verb: 'planned', object, result: { text: `Plan ${id}.` }, ...more });
const done = (id: string, attempt: string): Statement =>
  statement(id, { verb: 'completed', object: outcome, attempt });
const told = (id: string, attempt: string, text = 'Het ging.'): Statement =>
  statement(id, { verb: 'reflected', object: outcome, attempt, result: { text } });
const skipped = (id: string, attempt: string): Statement =>
  statement(id, { verb: 'answered', object: outcome, attempt, result: { option: SKIPPED } });
const voiding = (id: string, replaces: string): Statement =>
  statement(id, { verb: 'voided', object: outcome, replaces });

const only = (...log: Statement[]) => projectPlans(log, TODAY)[0];

describe('an intention', () => {
  it('is not there before one is written', () => {
    expect(projectPlans([statement('1', { verb: 'reflected', object })], TODAY)).toEqual([]);
  });

  it('is shown with its day, open and not asked about without one', () => {
    expect(only(plan('1'))).toEqual({
      object,
      id: '1',
      text: 'Plan 1.',
      at: '2026-11-01T09:00:00.000Z',
      chain: ['1'],
      ask: false,
    });
    expect(only(plan('1', { result: { text: 'Bellen.', due: '2026-12-01' } }))).toMatchObject({
      due: '2026-12-01',
      ask: false,
    });
  });

  it('is the newest one first', () => {
    const log = [plan('1'), plan('2', { object: other })];
    expect(projectPlans(log, TODAY).map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('stands beside that of another device, together and newest first', () => {
    const log = [plan('1'), plan('2', { object: other }), plan('3', { device: 'd2' })];
    expect(projectPlans(log, TODAY).map(({ id }) => id)).toEqual(['3', '1', '2']);
  });

  it('stands beside what another device made of the same one, each done or not by itself', () => {
    const log = [plan('1'), plan('2', { replaces: '1' }), plan('3', { replaces: '1' })];
    expect(projectPlans([...log, done('4', '2')], TODAY)).toMatchObject([
      { id: '3', chain: ['3', '1'] },
      { id: '2', chain: ['2', '1'], doneBy: '4' },
    ]);
  });

  it('has its earlier versions in its chain, and what was told about those', () => {
    const log = [
      plan('1'),
      told('2', '1', 'Het ging zo.'),
      plan('3', { replaces: '1' }),
      told('4', '3'),
      done('5', '3'),
      skipped('6', '3'),
      voiding('7', '6'),
      told('8', '9'),
    ];
    expect(only(...log)?.chain).toEqual(['3', '1', '2', '4']);
    expect(only(...log.toReversed())?.chain).toEqual(['3', '1', '2', '4']);
  });

  it('is gone when it was taken back', () => {
    expect(only(plan('1'), voiding('2', '1'))).toBeUndefined();
  });

  it('is the one before it when the change was taken back', () => {
    expect(only(plan('1'), plan('2', { replaces: '1' }), voiding('3', '2'))?.id).toBe('1');
  });

  it('that was replaced does not come back when the one in between was taken back', () => {
    // 9 was replaced by 5, and 5 by 1 on a device whose clock runs behind; then 5 was voided.
    const log = [plan('9'), plan('5', { replaces: '9' }), plan('1', { replaces: '5' })];
    expect(only(...log, voiding('99', '5'))?.id).toBe('1');
  });
});

describe('an intention that is done', () => {
  it('says by which line', () => {
    expect(only(plan('1'), done('2', '1'))?.doneBy).toBe('2');
  });

  it('is open again when that was taken back, and done when it was said again', () => {
    const log = [plan('1'), done('2', '1'), voiding('3', '2')];
    expect(only(...log)).not.toHaveProperty('doneBy');
    expect(only(...log, done('4', '1'))?.doneBy).toBe('4');
  });

  it('on two devices is open again when it is taken back once', () => {
    const log = [plan('1'), done('2', '1'), done('3', '1')];
    expect(only(...log)?.doneBy).toBe('3');
    expect(only(...log.toReversed())?.doneBy).toBe('3');
    expect(only(...log, voiding('4', '3'))).not.toHaveProperty('doneBy');
  });

  it('is open again when its words were changed', () => {
    const log = [plan('1'), done('2', '1'), told('3', '1'), plan('4', { replaces: '1' })];
    expect(only(...log)).not.toHaveProperty('doneBy');
    expect(only(...log)).not.toHaveProperty('outcome');
  });

  it('does not make another one done', () => {
    const log = [plan('1'), plan('2', { object: other }), done('3', '2')];
    expect(projectPlans(log, TODAY).map(({ doneBy }) => doneBy)).toEqual([undefined, undefined]);
  });
});

describe('how it went', () => {
  const due = (day: string) => plan('1', { result: { text: 'Bellen.', due: day } });

  it.each([
    ['yesterday', '2026-11-22', true],
    ['today', '2026-11-23', false],
    ['tomorrow', '2026-11-24', false],
  ])('is asked or not when the day is %s', (_when, day, ask) => {
    expect(only(due(day))?.ask).toBe(ask);
  });

  it('is not asked again when it was told, and shows', () => {
    expect(only(due('2026-11-01'), told('2', '1'))).toMatchObject({
      ask: false,
      outcome: 'Het ging.',
    });
  });

  it('is not asked again by someone who rather did not say', () => {
    const { ask, ...rest } = only(due('2026-11-01'), skipped('2', '1')) ?? {};
    expect(ask).toBe(false);
    expect(rest).not.toHaveProperty('outcome');
  });

  it('is asked about words that were written anew', () => {
    const anew = plan('3', { replaces: '1', result: { text: 'Mailen.', due: '2026-11-20' } });
    expect(only(due('2026-11-01'), told('2', '1'), anew)?.ask).toBe(true);
  });

  it('is not asked again because another device told about older words later', () => {
    const anew = plan('2', { replaces: '1', result: { text: 'Mailen.', due: '2026-11-20' } });
    const log = [due('2026-11-01'), anew, told('3', '2', 'Gemaild.'), told('4', '1', 'Gebeld.')];
    expect(only(...log)).toMatchObject({ ask: false, outcome: 'Gemaild.' });
  });

  it('is asked again when what was told was taken back', () => {
    expect(only(due('2026-11-01'), told('2', '1'), voiding('3', '2'))?.ask).toBe(true);
  });
});
