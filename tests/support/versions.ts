import fc from 'fast-check';
import { presentVersions, type Version } from '#core/documents/document.ts';
import { uuidv7 } from '#core/progress/uuidv7.ts';

/** One version of a document with only what a test is about. */
export const version = (id: string, more: Partial<Version> = {}): Version => ({
  id,
  name: 'institution',
  device: 'd1',
  at: '2026-11-01T09:00:00.000Z',
  release: '0.2.0',
  replaces: [],
  value: { desk: `Meldpunt ${id}` },
  ...more,
});

const edit = fc.record({
  name: fc.constantFrom('institution', 'team'),
  device: fc.nat({ max: 2 }),
  clock: fc.nat({ max: 1000 }),
  /** Whether this device has seen what the others did. */
  met: fc.boolean(),
  /** Thrown away instead of changed. */
  thrown: fc.boolean(),
});

/** Versions as several devices leave them: each replaces what its device held as present. */
export const soundVersions: fc.Arbitrary<Version[]> = fc
  .array(edit, { maxLength: 15 })
  .map((edits) =>
    edits.reduce<Version[]>((all, { name, device, clock, met, thrown }, index) => {
      const seen = met ? all : all.filter((other) => other.device === `d${device}`);
      const random = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, device, index]);
      const added = version(uuidv7(Date.UTC(2026, 10, 1) + clock, random), {
        name,
        device: `d${device}`,
        replaces: presentVersions(seen, name).map(({ id }) => id),
      });
      const { value: _value, ...empty } = added;
      return [...all, thrown ? empty : added];
    }, []),
  );

/** The same, in which an id may stand for two different texts, as after an edit by hand. */
export const conflictingVersions: fc.Arbitrary<Version[]> = soundVersions.chain((all) =>
  fc
    .subarray(all)
    .map((edited) => [
      ...all,
      ...edited.map((each) => ({ ...each, at: 'later', value: { desk: 'Anders' } })),
    ]),
);

/** Parts of one list of versions, as devices and backups hold them. */
export const partsOfVersions = (
  versions: fc.Arbitrary<Version[]>,
  count: number,
): fc.Arbitrary<Version[][]> =>
  versions.chain((all) =>
    fc.array(fc.shuffledSubarray(all), { minLength: count, maxLength: count }),
  );
