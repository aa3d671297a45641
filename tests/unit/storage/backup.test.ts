import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mergeVersions, type Version } from '#core/documents/document.ts';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement } from '#core/progress/statement.ts';
import { applyImport, lastBackup, planImport, undoImport, writeBackup } from '#storage/backup.ts';
import type { Connection } from '#storage/connection.ts';
import { DocumentStore } from '#storage/documentStore.ts';
import { readBackup, type BackupContent } from '#storage/readBackup.ts';
import { StatementLog } from '#storage/statementLog.ts';
import { contentOf } from '../../support/backups.ts';
import { OBJECTS, soundLog, statement } from '../../support/statements.ts';
import { cleanUp, openConnection, wipe } from '../../support/tabs.ts';
import { soundVersions, version } from '../../support/versions.ts';

cleanUp();

const MADE = { release: '0.2.0', schema: 'https://voorbeeld.nl/schema/backup-1.json' };
const TEXT = OBJECTS[3];
const secret = statement('1', { verb: 'reflected', object: TEXT, result: { text: 'Geheim' } });

/** Every row of the two stores that are exported, by store. */
async function rowsOf({ database }: Connection) {
  await database.open();
  return [await database.statements.toArray(), await database.documents.toArray()] as const;
}

async function openWith(
  statements: readonly Statement[],
  documents: readonly Version[] = [],
): Promise<Connection> {
  const connection = openConnection();
  const database = await connection.opened();
  await database.statements.bulkPut([...statements]);
  await database.documents.bulkPut([...documents]);
  return connection;
}

/** Saves a file and reads it again, as another device does. */
async function saved(connection: Connection): Promise<BackupContent> {
  const text = await writeBackup(connection, { ...MADE, at: new Date('2026-11-22T10:00:00Z') });
  const { content } = await readBackup(new Blob([text]));
  if (!content) throw new Error('What was saved could not be read.');
  return content;
}

describe('saving, erasing and opening', () => {
  it('gives the same log and the same documents', async () => {
    await fc.assert(
      fc.asyncProperty(soundLog, soundVersions, async (log, versions) => {
        const [statements, documents] = [mergeLogs(log), mergeVersions(versions)];
        const file = await saved(await openWith(statements, documents));
        await wipe();
        const anew = openConnection();
        await applyImport(anew, file);
        expect(await rowsOf(anew)).toEqual([statements, documents]);
        await wipe();
      }),
      { numRuns: 25 },
    );
  });

  it('gives back what people typed, whatever it is', async () => {
    const text = '<script>alert(1)</script>\n"aanhaling" \\ é 👩🏽‍🎓 \u2028 \uD800';
    const line = { ...secret, result: { text } };
    const file = await saved(await openWith([line]));
    expect(file.statements).toEqual([line]);
  });

  it('writes a readable file that says what it is', async () => {
    const connection = await openWith([secret], [version('1')]);
    const at = new Date('2026-11-22T10:00:00Z');
    const text = await writeBackup(connection, { ...MADE, at });
    expect(JSON.parse(text)).toEqual({
      $schema: MADE.schema,
      format: 'gelijke-stage',
      version: 1,
      savedAt: '2026-11-22T10:00:00.000Z',
      release: '0.2.0',
      statements: [secret],
      documents: [version('1')],
    });
    expect(text.split('\n').length).toBeGreaterThan(10);
  });

  it('does not save words that were taken back, or rows that are damaged', async () => {
    const voiding = statement('2', { verb: 'voided', object: TEXT, replaces: '1' });
    const connection = await openWith([secret, voiding]);
    await connection.database.statements.put({ id: '3', object: TEXT } as Statement);
    await connection.database.documents.put({ id: '4', name: 'institution' } as Version);
    const file = await saved(connection);
    expect(file.statements.map(({ id, result }) => [id, result])).toEqual([
      ['1', undefined],
      ['2', undefined],
    ]);
    expect(file.documents).toEqual([]);
  });

  it('saves all of a log that is read in several pages', async () => {
    const log = Array.from({ length: 4_100 }, (_, index) => ({ ...secret, id: `id-${index}` }));
    expect((await saved(await openWith(log))).statements).toHaveLength(4_100);
  });
});

describe('the date of the last file', () => {
  it('is remembered, outside of what is exported', async () => {
    const connection = openConnection();
    expect(await lastBackup(connection)).toBeUndefined();
    await saved(connection);
    expect(await lastBackup(openConnection())).toBe('2026-11-22T10:00:00.000Z');
    expect(await rowsOf(connection)).toEqual([[], []]);
  });

  it('keeps nobody from saving when the disk is full', async () => {
    const connection = await openWith([secret]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect((await saved(connection)).statements).toEqual([secret]);
  });
});

describe('opening a file', () => {
  it('changes nothing before it is joined', async () => {
    const connection = await openWith([secret]);
    const plan = await planImport(connection, await contentOf([{ ...secret, id: '2' }]));
    expect(plan.added).toHaveLength(1);
    expect(await rowsOf(connection)).toEqual([[secret], []]);
  });

  it('makes the union, and a second time nothing', async () => {
    const other = { ...secret, id: '2', device: 'd2' };
    const connection = await openWith([secret], [version('1')]);
    const file = await contentOf([other], [version('2', { replaces: ['1'] })]);
    await applyImport(connection, file);
    const rows = await rowsOf(connection);
    expect(rows).toEqual([
      [secret, other],
      mergeVersions([version('1')], [version('2', { replaces: ['1'] })]),
    ]);
    const again = await applyImport(connection, file);
    expect([again.added, again.changed, again.documents]).toEqual([[], [], []]);
    expect(await rowsOf(connection)).toEqual(rows);
  });

  it('leaves a text deleted that was deleted here, also when the file is older', async () => {
    const connection = openConnection();
    const log = new StatementLog(connection, '0.2.0');
    await log.append({ verb: 'reflected', object: TEXT, result: { text: 'Geheim' } });
    const older = await saved(connection);
    await log.erase(TEXT);
    const before = await rowsOf(connection);
    await applyImport(connection, older);
    expect(await rowsOf(connection)).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('Geheim');
  });

  it('deletes a text here that was deleted in the file', async () => {
    const elsewhere = openConnection();
    const log = new StatementLog(elsewhere, '0.2.0');
    const written = await log.append({
      verb: 'reflected',
      object: TEXT,
      result: { text: 'Geheim' },
    });
    await log.erase(TEXT);
    const file = await saved(elsewhere);
    await wipe();
    const here = await openWith([written]);
    await applyImport(here, file);
    expect(JSON.stringify(await rowsOf(here))).not.toContain('Geheim');
  });

  it('goes by what is said of this device in the file too: one device twice is one log', async () => {
    const connection = openConnection();
    const log = new StatementLog(connection, '0.2.0');
    await log.append({ verb: 'experienced', object: OBJECTS[0] });
    const file = await saved(connection);
    const later = await log.append({ verb: 'completed', object: OBJECTS[0] });
    await applyImport(connection, file);
    expect(await log.read('')).toEqual([...file.statements, later]);
  });

  it('puts a line in the place of a damaged row', async () => {
    const connection = openConnection();
    const database = await connection.opened();
    await database.statements.put({ id: secret.id, object: TEXT } as Statement);
    await applyImport(connection, await contentOf([secret, { ...secret, id: '2' }]));
    expect((await rowsOf(connection))[0]).toEqual([secret, { ...secret, id: '2' }]);
  });

  it('names the device when this is the first thing that is kept', async () => {
    const connection = openConnection();
    await applyImport(connection, await contentOf([secret]));
    const next = await new StatementLog(connection, '0.2.0').append({
      verb: 'experienced',
      object: OBJECTS[0],
    });
    expect(next.device).toMatch(/^[0-9a-f-]{36}$/);
    expect(next.device).not.toBe(secret.device);
  });
});

describe('a join that fails half way', () => {
  const many = Array.from({ length: 600 }, (_, index) => ({ ...secret, id: `id-${index}` }));

  it.each([
    ['after some of the lines', 400],
    ['at the documents', 600],
  ])('leaves nothing of it behind: %s', async (_when, after) => {
    const connection = await openWith([secret]);
    let count = 0;
    for (const method of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...row
      ) {
        if (this.name !== 'device' && ++count > after) {
          throw new DOMException('full', 'QuotaExceededError');
        }
        return write.apply(this, row);
      });
    }
    const file = await contentOf(many, [version('1')]);
    await expect(applyImport(connection, file)).rejects.toThrow();
    expect(count).toBeGreaterThan(after);
    vi.restoreAllMocks();
    expect(await rowsOf(connection)).toEqual([[secret], []]);
    expect(await connection.database.device.count()).toBe(0);
    await applyImport(connection, file);
    expect(await connection.database.statements.count()).toBe(601);
  });
});

describe('another tab that writes between the plan and the join', () => {
  /** Lets another tab do something after the first plan was made, before it is carried out. */
  function meanwhile(connection: Connection, work: () => Promise<unknown>): void {
    const writable = connection.database.transaction.bind(connection.database);
    vi.spyOn(connection.database, 'transaction').mockImplementationOnce(((
      ...args: Parameters<typeof writable>
    ) => work().then(() => writable(...args))) as typeof writable);
  }

  it('loses nothing', async () => {
    const connection = await openWith([secret]);
    const tab = new StatementLog(openConnection(), '0.2.0');
    meanwhile(connection, () => tab.append({ verb: 'experienced', object: OBJECTS[0] }));
    const plan = await applyImport(connection, await contentOf([{ ...secret, id: '2' }]));
    expect(plan.added.map(({ id }) => id)).toEqual(['2']);
    expect(await connection.database.statements.count()).toBe(3);
  });

  it('makes the plan that was shown anew when something was written since, and only then', async () => {
    const connection = await openWith([secret]);
    const file = await contentOf([secret, { ...secret, id: '2' }]);
    const shown = await planImport(connection, file);
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await applyImport(connection, file, shown)).toBe(shown);
    expect(reading).not.toHaveBeenCalled();
    await undoImport(connection, shown);

    const stale = await planImport(connection, file);
    await new StatementLog(openConnection(), '0.2.0').erase(TEXT);
    expect(await applyImport(connection, file, stale)).not.toBe(stale);
    const [rows] = await rowsOf(connection);
    expect(rows.find(({ id }) => id === secret.id)?.result).toBeUndefined();
  });

  it('has its text deleted, though the file still holds it', async () => {
    const connection = await openWith([secret]);
    const file = await contentOf([secret, { ...secret, id: '2' }]);
    const tab = new StatementLog(openConnection(), '0.2.0');
    meanwhile(connection, () => tab.erase(TEXT));
    await applyImport(connection, file);
    const [rows] = await rowsOf(connection);
    expect(rows.filter(({ result }) => result?.text === 'Geheim').map(({ id }) => id)).toEqual([
      '2',
    ]);
  });

  it('has its document, and that one alone stays when it came after', async () => {
    const connection = await openWith([], [version('1')]);
    const tab = new DocumentStore(openConnection(), '0.2.0');
    meanwhile(connection, () => tab.save('institution', { desk: 'Nieuw' }));
    await applyImport(connection, await contentOf([secret], [version('1')]));
    const present = await tab.read('institution');
    expect(present.map(({ value }) => value)).toEqual([{ desk: 'Nieuw' }]);
    const [, documents] = await rowsOf(connection);
    expect(JSON.stringify(documents)).not.toContain('Meldpunt 1');
  });
});

describe('undoing a join', () => {
  it('puts back exactly what was there', async () => {
    const voiding = statement('2', { verb: 'voided', object: TEXT, replaces: '1' });
    const extra = Array.from({ length: 600 }, (_, index) => ({ ...secret, id: `id-${index}` }));
    const connection = await openWith([secret], [version('1')]);
    const before = await rowsOf(connection);
    const file = await contentOf([voiding, ...extra], [version('2', { replaces: ['1'] })]);
    const plan = await applyImport(connection, file);
    expect(JSON.stringify((await rowsOf(connection))[0].slice(0, 2))).not.toContain('Geheim');
    await undoImport(connection, plan);
    expect(await rowsOf(connection)).toEqual(before);
  });

  it('puts back exactly what was there, whatever was joined', async () => {
    const sides = fc.tuple(
      soundLog.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log))),
      // A device that holds a version has had what came before it.
      fc.tuple(soundVersions, fc.nat({ max: 15 })),
    );
    await fc.assert(
      fc.asyncProperty(sides, async ([[log, own], [versions, count]]) => {
        const ownVersions = versions.slice(0, count);
        const connection = await openWith(mergeLogs(own), mergeVersions(ownVersions));
        const before = await rowsOf(connection);
        const plan = await applyImport(connection, await contentOf(log, versions));
        expect(await rowsOf(connection)).toEqual([
          mergeLogs(own, log),
          mergeVersions(ownVersions, versions),
        ]);
        await undoImport(connection, plan);
        expect(await rowsOf(connection)).toEqual(before);
        await wipe();
      }),
      { numRuns: 25 },
    );
  });

  it('leaves what was done since', async () => {
    const connection = await openWith([secret]);
    const plan = await applyImport(connection, await contentOf([{ ...secret, id: '2' }]));
    const log = new StatementLog(connection, '0.2.0');
    const since = await log.append({ verb: 'experienced', object: OBJECTS[0] });
    await undoImport(connection, plan);
    expect(await log.read('')).toEqual([since, secret].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('does not bring back words that were thrown away since', async () => {
    const clash = { ...secret, result: { text: 'Zelfde id' } };
    const connection = await openWith([secret]);
    // Whichever of the two is kept, the other one may not come back.
    const plans = [
      await applyImport(connection, await contentOf([clash])),
      await applyImport(connection, await contentOf([secret])),
    ];
    await new StatementLog(connection, '0.2.0').erase(TEXT);
    for (const plan of plans) await undoImport(connection, plan);
    expect(JSON.stringify(await rowsOf(connection))).not.toMatch(/Geheim|Zelfde id/);
  });

  it('does not bring back a text that was changed since', async () => {
    const connection = await openWith([], [version('1')]);
    const file = await contentOf([], [version('2', { device: 'd2', replaces: ['1'] })]);
    const plan = await applyImport(connection, file);
    const documents = new DocumentStore(connection, '0.2.0');
    await documents.save('institution', { desk: 'Nieuw' });
    await undoImport(connection, plan);
    expect((await documents.read('institution')).map(({ value }) => value?.['desk'])).toEqual([
      'Nieuw',
    ]);
    const [, rows] = await rowsOf(connection);
    expect(rows.map(({ value }) => value?.['desk'])).not.toContain('Meldpunt 1');
  });

  it('leaves the device empty when another tab erased everything since', async () => {
    const voiding = statement('2', { verb: 'voided', object: TEXT, replaces: '1' });
    const connection = await openWith([secret]);
    const plan = await applyImport(connection, await contentOf([voiding]));
    await openConnection().database.delete();
    await undoImport(connection, plan);
    expect(await rowsOf(connection)).toEqual([[], []]);
  });
});
