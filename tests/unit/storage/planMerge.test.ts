import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeVersions, type Version } from '#core/documents/document.ts';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement } from '#core/progress/statement.ts';
import { planMerge, type Plan } from '#storage/planMerge.ts';
import { conflictingLog, partsOf, soundLog, statement } from '../../support/statements.ts';
import {
  conflictingVersions,
  partsOfVersions,
  soundVersions,
  version,
} from '../../support/versions.ts';

const text = statement('1', { verb: 'reflected', result: { text: 'Geheim' } });
const voiding = statement('2', { verb: 'voided', replaces: '1' });

const plan = (own: readonly Statement[], file: readonly Statement[]) =>
  planMerge({ statements: own, documents: [] }, { statements: file, documents: [] });

/** The rows of a device after a plan was carried out. */
function carryOut<Row extends { readonly id: string }>(
  own: readonly Row[],
  rows: readonly Row[],
): Row[] {
  const byId = new Map([...own, ...rows].map((row) => [row.id, row]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const statementsAfter = (own: readonly Statement[], { added, changed }: Plan) =>
  carryOut(own, [...added, ...changed.map(({ after }) => after)]);

const documentsAfter = (own: readonly Version[], { documents }: Plan) =>
  carryOut(
    own,
    documents.map(({ after }) => after),
  );

describe('the plan of a join', () => {
  it('is empty for a file that holds what is here already', async () => {
    const { added, changed, documents, known } = await plan([text], [{ ...text }]);
    expect([added, changed, documents, known]).toEqual([[], [], [], 1]);
  });

  it('does not see a change in another order of keys', async () => {
    const { result, ...rest } = text;
    const reordered = { ...(result && { result }), ...rest };
    expect((await plan([text], [reordered])).changed).toEqual([]);
  });

  it('adds what is new, once, also when the file holds it twice', async () => {
    const { added, known } = await plan([voiding], [text, text, voiding]);
    expect(added).toEqual([{ ...text, result: undefined }]);
    expect(known).toBe(1);
  });

  it('does not bring back a text that was deleted here', async () => {
    const here = mergeLogs([text, voiding]);
    expect(await plan(here, [text])).toMatchObject({ added: [], changed: [], known: 1 });
  });

  it('takes along that a text was deleted elsewhere', async () => {
    const { added, changed } = await plan([text], mergeLogs([text, voiding]));
    expect(added).toEqual([voiding]);
    expect(changed).toEqual([{ before: text, after: { ...text, result: undefined } }]);
  });

  it('shows what becomes of a document that was changed elsewhere', async () => {
    const own = [version('1')];
    const file = mergeVersions([...own, version('2', { replaces: ['1'] })]);
    const planned = await planMerge(
      { statements: [], documents: own },
      { statements: [], documents: file },
    );
    expect(planned.documents).toEqual([
      { before: version('1'), after: file[0] },
      { before: undefined, after: file[1] },
    ]);
  });
});

describe('lines that are here already', () => {
  const changed = { ...text, result: { text: 'Zelf veranderd' } };
  const none = { taken: 0, fromFile: 0, fromHere: 0 };

  it('count as taken back when their words were thrown away elsewhere', async () => {
    const { lines } = await plan([text], mergeLogs([text, voiding]));
    expect(lines).toEqual({ ...none, taken: 1 });
  });

  it('count as taken back too when the file says something else of them', async () => {
    const { lines } = await plan([text], [changed, voiding]);
    expect(lines).toEqual({ ...none, taken: 1 });
  });

  it('count as a clash when the file says something else, for the side that is kept', async () => {
    const winner = mergeLogs([text], [changed])[0];
    const loser = winner === text ? changed : text;
    const kept = winner === text ? text : changed;
    expect((await plan([loser], [kept])).lines).toEqual({ ...none, fromFile: 1 });
    expect((await plan([kept], [loser])).lines).toEqual({ ...none, fromHere: 1 });
  });

  it('count as a clash when more than the words is gone', async () => {
    const { result: _result, ...bare } = { ...text, at: 'later' };
    expect((await plan([text], [bare])).lines).toEqual({ ...none, fromFile: 1 });
  });

  it('are no clash in another order of keys, nor when they were thrown away here', async () => {
    const { result, ...rest } = text;
    expect((await plan([text], [{ ...(result && { result }), ...rest }])).lines).toEqual(none);
    expect((await plan(mergeLogs([text, voiding]), [text])).lines).toEqual(none);
  });

  it('are counted once each, whatever a file holds', async () => {
    await fc.assert(
      fc.asyncProperty(partsOf(conflictingLog, 2), async ([own = [], file = []]) => {
        const rows = carryOut(own, []);
        const { changed: lines, lines: outcome } = await plan(rows, file);
        expect(outcome.taken + outcome.fromFile).toBe(lines.length);
        const lost = lines.filter(({ before, after }) => before.result && !after.result);
        expect(outcome.taken).toBeLessThanOrEqual(lost.length);
      }),
    );
  });
});

describe('versions that are here already', () => {
  it('count as a clash when the file says something else of them', async () => {
    const [own, other] = [version('1'), version('1', { value: { desk: 'Anders' } })];
    const outcome = async (here: Version, there: Version) =>
      (
        await planMerge(
          { statements: [], documents: [here] },
          { statements: [], documents: [there] },
        )
      ).versions;
    const outcomes = [await outcome(own, other), await outcome(other, own)];
    expect(outcomes).toContainEqual({ taken: 0, fromFile: 1, fromHere: 0 });
    expect(outcomes).toContainEqual({ taken: 0, fromFile: 0, fromHere: 1 });
  });
});

describe.each([
  ['sound logs', soundLog, soundVersions],
  ['logs in which ids were reused with other content', conflictingLog, conflictingVersions],
])('carrying out the plan for %s', (_name, log, versions) => {
  const once = <Row extends { readonly id: string }>(rows: readonly Row[]) => carryOut(rows, []);

  it('has the outcome of the union', async () => {
    const sides = fc.tuple(partsOf(log, 2), partsOfVersions(versions, 2));
    await fc.assert(
      fc.asyncProperty(
        sides,
        async ([[ownLog = [], fileLog = []], [ownDocs = [], fileDocs = []]]) => {
          // A database holds one row for each id.
          const own = { statements: once(ownLog), documents: once(ownDocs) };
          const file = { statements: fileLog, documents: fileDocs };
          const planned = await planMerge(own, file);
          expect(statementsAfter(own.statements, planned)).toStrictEqual(
            mergeLogs(own.statements, fileLog),
          );
          expect(documentsAfter(own.documents, planned)).toStrictEqual(
            mergeVersions(own.documents, fileDocs),
          );
          const ids = new Set(fileLog.map(({ id }) => id));
          expect(planned.known + planned.added.length).toBe(ids.size);
        },
      ),
    );
  });

  it('leaves nothing for a second time', async () => {
    await fc.assert(
      fc.asyncProperty(partsOf(log, 2), async ([own = [], file = []]) => {
        const after = statementsAfter(once(own), await plan(once(own), file));
        const { added, changed } = await plan(after, file);
        expect([added, changed]).toEqual([[], []]);
      }),
    );
  });
});
