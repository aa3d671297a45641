import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVersion, mergeVersions, presentVersions } from '#core/documents/document.ts';
import { backupDocument } from '#schemas/backup.ts';
import {
  conflictingVersions,
  partsOfVersions,
  soundVersions,
  version,
} from '../../../support/versions.ts';

const first = version('1');
const second = version('2', { replaces: ['1'] });

describe('a document', () => {
  it('is not there before it was written', () => {
    expect(presentVersions([], 'institution')).toEqual([]);
  });

  it('is its last version', () => {
    expect(presentVersions(mergeVersions([first, second]), 'institution')).toEqual([second]);
  });

  it('is one of its own name', () => {
    expect(presentVersions([first, version('3', { name: 'team' })], 'institution')).toEqual([
      first,
    ]);
  });

  it('that two devices both changed has two present versions, oldest first', () => {
    const here = version('2', { device: 'd1', replaces: ['1'] });
    const there = version('3', { device: 'd2', replaces: ['1'] });
    const merged = mergeVersions([there], [first, here]);
    expect(presentVersions(merged, 'institution')).toEqual([here, there]);
    expect(presentVersions([there, here], 'institution')).toEqual([here, there]);
    const joined = version('4', { replaces: ['2', '3'] });
    expect(presentVersions(mergeVersions(merged, [joined]), 'institution')).toEqual([joined]);
  });

  it('that was thrown away is gone, and stays gone after an older backup', () => {
    const { value: _value, ...thrown } = version('2', { replaces: ['1'] });
    const merged = mergeVersions([first, thrown]);
    expect(presentVersions(merged, 'institution')).toEqual([]);
    expect(mergeVersions(merged, [first])).toStrictEqual(merged);
    expect(JSON.stringify(merged)).not.toContain('Meldpunt');
  });

  it('goes by what comes after what, and not by the clock', () => {
    const late = version('9');
    const early = version('1', { replaces: ['9'] });
    expect(presentVersions(mergeVersions([late, early]), 'institution')).toEqual([early]);
  });
});

describe.each([
  ['sound versions', soundVersions],
  ['versions whose ids were reused with another text', conflictingVersions],
])('the union of %s', (_name, versions) => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(partsOfVersions(versions, 2), (lists) => {
        const merged = mergeVersions(...lists);
        expect(mergeVersions(merged, merged, ...lists)).toStrictEqual(merged);
      }),
    );
  });

  it('is commutative', () => {
    fc.assert(
      fc.property(partsOfVersions(versions, 3), (lists) => {
        expect(mergeVersions(...lists.toReversed())).toStrictEqual(mergeVersions(...lists));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(partsOfVersions(versions, 3), ([a = [], b = [], c = []]) => {
        const left = mergeVersions(mergeVersions(a, b), c);
        expect(left).toStrictEqual(mergeVersions(a, mergeVersions(b, c)));
        expect(left).toStrictEqual(mergeVersions(a, b, c));
      }),
      { numRuns: 500 },
    );
  });

  it('never brings a replaced text back', () => {
    fc.assert(
      fc.property(partsOfVersions(versions, 3), (lists) => {
        const replaced = new Set(lists.flat().flatMap(({ replaces }) => replaces));
        const merged = mergeVersions(mergeVersions(...lists), ...lists);
        expect(merged.filter(({ id, value }) => replaced.has(id) && value)).toEqual([]);
      }),
    );
  });

  it('holds every version once, sorted', () => {
    fc.assert(
      fc.property(partsOfVersions(versions, 3), (lists) => {
        const ids = [...new Set(lists.flat().map(({ id }) => id))].sort();
        expect(mergeVersions(...lists).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });
});

describe('a row that was read', () => {
  it.each([
    ['a version', first],
    ['one that was replaced', { ...first, value: undefined }],
    ['one with a field of a later release', { ...first, mood: [1] }],
  ])('can be used when it is %s', (_is, row) => {
    expect(isVersion(row)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [first]],
    ['without an id', { ...first, id: '' }],
    ['without a name', { ...first, name: undefined }],
    ['with a date for a moment', { ...first, at: new Date() }],
    ['with one replaced version instead of a list', { ...first, replaces: '1' }],
    ['with a replaced version that is no text', { ...first, replaces: [1] }],
    ['with a list of texts', { ...first, value: ['Meldpunt'] }],
    ['with a text that is none', { ...first, value: { desk: 1 } }],
    ['with null for texts', { ...first, value: null }],
  ])('cannot be used when it is %s', (_is, row) => {
    expect(isVersion(row)).toBe(false);
  });

  it('can be used if and only if a backup file may hold it', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>('', 'a', [], ['a'], {}, { desk: 'Meldpunt' }),
      fc.jsonValue(),
    );
    const field = fc.constantFrom(...Object.keys(first), 'more');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, odd), { maxLength: 2 }), (changes) => {
        const changed = { ...first, ...Object.fromEntries(changes) };
        expect(isVersion(changed)).toBe(backupDocument.safeParse(changed).success);
      }),
      { numRuns: 500 },
    );
  });
});
