import { describe, expect, it } from 'vitest';
import { projectComparisons } from '#core/progress/comparisons.ts';
import type { Statement } from '#core/progress/statement.ts';
import { OBJECTS, statement } from '../../../support/statements.ts';

const [, choice, card] = OBJECTS;
const chose = (id: string, option: string, more: Partial<Statement> = {}): Statement =>
  statement(id, { verb: 'answered', object: choice, result: { option }, ...more });
const sorted = (id: string, category: string, more: Partial<Statement> = {}): Statement =>
  statement(id, { verb: 'answered', object: card, result: { category }, ...more });

describe('the first answer beside the present one', () => {
  it('is shown of options and of cards that were changed, in the order of the first answers', () => {
    const log = [
      sorted('1', 'gesprek'),
      chose('2', 'a'),
      chose('3', 'b', { replaces: '2' }),
      sorted('4', 'meer-weten', { replaces: '1' }),
    ];
    expect(projectComparisons(log)).toEqual([
      { object: card, first: 'gesprek', latest: 'meer-weten' },
      { object: choice, first: 'a', latest: 'b' },
    ]);
  });

  it('is not shown when nothing was changed, or when it was changed back', () => {
    expect(projectComparisons([chose('1', 'a')])).toEqual([]);
    const back = [
      chose('1', 'a'),
      chose('2', 'b', { replaces: '1' }),
      chose('3', 'a', { replaces: '2' }),
    ];
    expect(projectComparisons(back)).toEqual([]);
  });

  it('is not shown when the change was taken back', () => {
    const log = [
      chose('1', 'a'),
      chose('2', 'b', { replaces: '1' }),
      statement('3', { verb: 'voided', object: choice, replaces: '2' }),
    ];
    expect(projectComparisons(log)).toEqual([]);
  });

  it('is not made of texts and intentions', () => {
    const log = [
      statement('1', { verb: 'planned', result: { option: 'bellen', text: 'Bellen.' } }),
      statement('2', { verb: 'planned', replaces: '1', result: { option: 'mailen' } }),
    ];
    expect(projectComparisons(log)).toEqual([]);
  });
});
