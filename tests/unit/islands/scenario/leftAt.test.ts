import { describe, expect, it } from 'vitest';
import { playableOf } from '#core/dialogue/play.ts';
import { momentId, scenarioId } from '#core/identity.ts';
import type { Statement } from '#core/progress/statement.ts';
import { projectTries } from '#core/progress/tries.ts';
import { leftAt } from '../../../../src/islands/scenario/leftAt.ts';
import { goodMini } from '../../../support/minis.ts';

const id = scenarioId('mini-proef');
const WRITTEN = { device: 'a', at: '2027-01-01T10:00:00.000Z', release: '1', attempt: 'x' };
const begun: Statement = { ...WRITTEN, id: '1', verb: 'experienced', object: id };
const chose = (number: string, moment: string, option: string, after?: string): Statement => ({
  ...WRITTEN,
  id: number,
  verb: 'chose',
  object: momentId('mini-proef', moment),
  ...(after !== undefined && { after }),
  result: { option },
});

/** Where the mini-case was left after these statements. */
const left = (...log: readonly Statement[]) =>
  leftAt(playableOf(goodMini()), projectTries(log, id));

describe('where a mini-case was left', () => {
  it('is nowhere before the first choice', () => {
    expect(left()).toBeUndefined();
  });

  it('is at its beginning when only that was written', () => {
    expect(left(begun)).toEqual({ attempt: 'x', after: undefined, changed: false });
  });

  it('is after the last choice', () => {
    const log = [begun, chose('2', 'terloops', 'hoe-was-dat')];
    expect(left(...log)).toEqual({ attempt: 'x', after: '2', changed: false });
    expect(left(...log, chose('3', 'wat-nu', 'ik-bel', '2'))?.after).toBe('3');
  });

  it('is the last moment that is still there, and it is told that something changed', () => {
    const log = [begun, chose('2', 'terloops', 'hoe-was-dat'), chose('3', 'wat-nu', 'weg', '2')];
    expect(left(...log)).toEqual({ attempt: 'x', after: '2', changed: true });
  });
});
