import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLogs, voidedIds } from '#core/progress/merge.ts';
import { conflictingLog, partsOf, soundLog, statement } from '../../../support/statements.ts';

const text = statement('1', { verb: 'reflected', result: { text: 'Dit mag weg.' } });
const voiding = statement('2', { verb: 'voided', replaces: '1' });

describe('joining logs', () => {
  it('keeps what only one side has, in the order of writing', () => {
    const a = statement('1', { verb: 'experienced' });
    const b = statement('2', { verb: 'completed', device: 'd2' });
    const c = statement('3', { verb: 'answered', result: { option: 'a' } });
    expect(mergeLogs([c, a], [b])).toEqual([a, b, c]);
  });

  it('keeps a statement that both sides have once', () => {
    expect(mergeLogs([text], [text, text])).toEqual([text]);
  });

  it('of no logs is an empty log', () => {
    expect(mergeLogs()).toEqual([]);
    expect(mergeLogs([], [])).toEqual([]);
  });

  it('does not change the logs it was given', () => {
    const log = [voiding, text];
    mergeLogs(log);
    expect(log).toEqual([voiding, text]);
    expect(text.result).toEqual({ text: 'Dit mag weg.' });
  });

  it('chooses by content and not by arrival between two statements with one id', () => {
    const other = { ...text, result: { text: 'Iets anders.' } };
    expect(mergeLogs([text], [other])).toEqual(mergeLogs([other], [text]));
    expect(mergeLogs([text], [other])).toHaveLength(1);
  });

  it('chooses the same one whatever the order of the keys in a file', () => {
    const other = { ...text, result: { text: 'Iets anders.' } };
    const { verb, result, ...rest } = text;
    const rewritten = { verb, ...rest, ...(result && { result }) };
    expect(mergeLogs([rewritten], [other])).toEqual(mergeLogs([text], [other]));
    expect(mergeLogs([other], [rewritten])).toEqual(mergeLogs([text], [other]));
  });

  it('chooses the same one when it was voided before the two met', () => {
    const other = { ...text, verb: 'answered', result: { text: 'Zo staat het er ook.' } } as const;
    const voidedFirst = mergeLogs(mergeLogs([text], [voiding]), [other]);
    const voidedLast = mergeLogs(mergeLogs([text], [other]), [voiding]);
    expect(voidedFirst).toStrictEqual(voidedLast);
  });
});

describe('a voided text', () => {
  it.each([
    ['the newer log holds both', [[text, voiding]]],
    ['the older backup comes second', [[voiding], [text]]],
    ['the older backup comes first', [[text], [voiding]]],
    ['both sides still hold it', [[text], [text, voiding]]],
  ])('is gone when %s', (_when, logs) => {
    const merged = mergeLogs(...logs);
    expect(merged.map(({ id }) => id)).toEqual(['1', '2']);
    expect(JSON.stringify(merged)).not.toContain('Dit mag weg.');
    expect(merged[0]).not.toHaveProperty('result');
  });

  it('does not come back from an older backup that is imported later', () => {
    const afterVoiding = mergeLogs([text, voiding]);
    expect(mergeLogs(afterVoiding, [text])).toEqual(afterVoiding);
  });

  it('is named by the statement that takes it back', () => {
    expect(voidedIds([text, voiding])).toEqual(new Set(['1']));
    const correction = statement('3', { verb: 'reflected', replaces: '1', result: { text: 'b' } });
    expect(voidedIds([text, correction])).toEqual(new Set());
  });
});

describe.each([
  ['sound logs', soundLog],
  ['logs in which ids were reused with other content', conflictingLog],
])('the union of %s', (_name, log) => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(partsOf(log, 2), (logs) => {
        const merged = mergeLogs(...logs);
        expect(mergeLogs(merged)).toStrictEqual(merged);
        expect(mergeLogs(merged, merged)).toStrictEqual(merged);
        expect(mergeLogs(merged, ...logs)).toStrictEqual(merged);
      }),
    );
  });

  it('is commutative', () => {
    fc.assert(
      fc.property(partsOf(log, 3), (logs) => {
        expect(mergeLogs(...logs.toReversed())).toStrictEqual(mergeLogs(...logs));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(partsOf(log, 3), ([a = [], b = [], c = []]) => {
        const left = mergeLogs(mergeLogs(a, b), c);
        const right = mergeLogs(a, mergeLogs(b, c));
        expect(left).toStrictEqual(right);
        expect(left).toStrictEqual(mergeLogs(a, b, c));
      }),
      // A clash that is voided is rare; more runs find it.
      { numRuns: 500 },
    );
  });

  it('holds every id of every log once, sorted', () => {
    fc.assert(
      fc.property(partsOf(log, 3), (logs) => {
        const ids = [...new Set(logs.flat().map(({ id }) => id))].sort();
        expect(mergeLogs(...logs).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it('holds no payload of a voided statement', () => {
    fc.assert(
      fc.property(partsOf(log, 3), (logs) => {
        const voided = voidedIds(logs.flat());
        const kept = mergeLogs(...logs).filter(({ id }) => voided.has(id));
        expect(kept.every(({ result }) => result === undefined)).toBe(true);
      }),
    );
  });
});
