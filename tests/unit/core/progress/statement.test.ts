import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStatement } from '#core/progress/statement.ts';
import { backupStatement } from '#schemas/backup.ts';
import { OBJECTS, soundLog, statement } from '../../../support/statements.ts';

const good = statement('1', { verb: 'answered', result: { option: 'a' } });

describe('a row that was read', () => {
  it('is a statement when this site wrote it', () => {
    fc.assert(fc.property(soundLog, (log) => log.every(isStatement)));
  });

  it.each([
    ['a verb', { verb: 'recalled' }],
    ['an object', { object: 'scenario:eerste/scene:deur' }],
    ['a field', { mood: { deep: [1] } }],
    ['a field of the result', { result: { option: 'a', seconds: 12 } }],
  ])('is a statement with %s of a later release', (_what, more) => {
    expect(isStatement({ ...good, ...more })).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'verb'],
    ['a list', [good]],
    ['an empty object', {}],
    ['an id that is no text', { ...good, id: 1 }],
    ['an empty id', { ...good, id: '' }],
    ['an empty verb', { ...good, verb: '' }],
    ['no object', { ...good, object: undefined }],
    ['an empty object id', { ...good, object: '' }],
    ['no device', { ...good, device: null }],
    ['a date for a moment', { ...good, at: new Date() }],
    ['no release', { ...good, release: undefined }],
    ['an attempt that is no text', { ...good, attempt: 1 }],
    ['a place in a conversation that is no text', { ...good, after: 1 }],
    ['a target that is no text', { ...good, replaces: ['1'] }],
    ['a result that is a text', { ...good, result: 'a' }],
    ['a result that is null', { ...good, result: null }],
    ['an option that is no text', { ...good, result: { option: 3 } }],
    ['own words that are no text', { ...good, result: { text: { html: '' } } }],
  ])('is none when it is or has %s', (_what, row) => {
    expect(isStatement(row)).toBe(false);
  });

  it('is one if and only if a backup file may hold it: what is read can be saved and opened', () => {
    const odd = fc.oneof(fc.constantFrom('', 'a', OBJECTS[0]), fc.jsonValue());
    const row = fc.record(
      {
        id: odd,
        device: odd,
        at: odd,
        verb: odd,
        object: odd,
        release: odd,
        attempt: odd,
        replaces: odd,
        after: odd,
        result: fc.oneof(odd, fc.record({ option: odd, text: odd }, { requiredKeys: [] })),
        more: odd,
      },
      { noNullPrototype: true },
    );
    const field = fc.constantFrom(...(Object.keys(good) as (keyof typeof good)[]));
    fc.assert(
      // Mostly right, with one or two fields that may be wrong.
      fc.property(row, fc.array(field, { maxLength: 2 }), (other, fields) => {
        const changed = { ...good, ...Object.fromEntries(fields.map((key) => [key, other[key]])) };
        expect(isStatement(changed)).toBe(backupStatement.safeParse(changed).success);
      }),
      { numRuns: 500 },
    );
  });
});
