import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentChanges } from '#core/documents/changes.ts';
import { mergeVersions, presentVersions, type Version } from '#core/documents/document.ts';
import { partsOfVersions, soundVersions, version } from '../../../support/versions.ts';

const changes = (own: readonly Version[], file: readonly Version[]) =>
  documentChanges(own, mergeVersions(own, file));

const thrown = (id: string, replaces: readonly string[]): Version => {
  const { value: _value, ...rest } = version(id, { replaces });
  return rest;
};
const change = { name: 'institution', here: 1, added: 0, replaced: 0, cleared: 0 };

describe('what a join does to a document', () => {
  it('fills it where there was none', () => {
    expect(changes([], [version('1')])).toEqual([{ ...change, here: 0, added: 1 }]);
  });

  it('adds a version beside the one that is here', () => {
    expect(changes([version('1')], [version('2')])).toEqual([{ ...change, added: 1 }]);
  });

  it('replaces it by one that comes after it, also through others', () => {
    const file = [version('2', { replaces: ['1'] }), version('3', { replaces: ['2'] })];
    expect(changes([version('1')], file)).toEqual([{ ...change, replaced: 1 }]);
  });

  it('clears it when it was thrown away elsewhere', () => {
    expect(changes([version('1')], [thrown('2', ['1'])])).toEqual([{ ...change, cleared: 1 }]);
  });

  it('tells what is cleared from what comes beside it', () => {
    expect(changes([version('1')], [thrown('2', ['1']), version('3')])).toEqual([
      { ...change, added: 1, cleared: 1 },
    ]);
  });

  it('is nothing when only its history grows', () => {
    expect(changes([version('2', { replaces: ['1'] })], [version('1')])).toEqual([]);
    expect(changes([], [version('1'), thrown('2', ['1'])])).toEqual([]);
  });

  it('is told of each document by itself', () => {
    const file = [version('2', { name: 'team' }), version('3', { replaces: ['1'] })];
    expect(changes([version('1')], file)).toEqual([
      { ...change, replaced: 1 },
      { ...change, name: 'team', here: 0, added: 1 },
    ]);
  });

  it('explains each version that stops holding', () => {
    fc.assert(
      fc.property(partsOfVersions(soundVersions, 2), ([one = [], file = []]) => {
        const own = mergeVersions(one);
        const merged = mergeVersions(own, file);
        for (const name of ['institution', 'team']) {
          const ids = new Set(presentVersions(merged, name).map(({ id }) => id));
          const gone = presentVersions(own, name).filter(({ id }) => !ids.has(id)).length;
          const told = documentChanges(own, merged).find((each) => each.name === name);
          expect((told?.replaced ?? 0) + (told?.cleared ?? 0)).toBe(gone);
        }
      }),
    );
  });
});
