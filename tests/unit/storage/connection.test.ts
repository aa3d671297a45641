import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { DocumentStore } from '#storage/documentStore.ts';
import { StatementLog } from '#storage/statementLog.ts';
import { cleanUp, openConnection, openNatively } from '../../support/tabs.ts';

cleanUp();

const STEP = 'module:proef/step:kijken';

/** The database as release 0.1.0 made it, kept open by a tab that does not give way. */
const openOldTab = () =>
  openNatively(10, (database) => {
    database.createObjectStore('statements', { keyPath: 'id' }).createIndex('object', 'object');
    database.createObjectStore('device');
  });

/** A connection that gave up behind such a tab, which is closed now. */
async function givenUp() {
  const old = await openOldTab();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: false });
  const connection = openConnection();
  const refused = expect(connection.opened()).rejects.toMatchObject({ fault: 'blocked' });
  await vi.advanceTimersByTimeAsync(4000);
  await refused;
  vi.useRealTimers();
  old.close();
  return connection;
}

describe('a database that another tab holds back', () => {
  it('is given up after a while, and works once the tab is closed', async () => {
    const connection = await givenUp();
    const database = await connection.opened();
    expect(database.backendDB().version).toBe(20);
  });

  it('works as well when it opened by itself before anyone asked again', async () => {
    const connection = await givenUp();
    await vi.waitUntil(() => connection.database.isOpen());
    expect((await connection.opened()).isOpen()).toBe(true);
  });

  it('does not make a page wait for ever: each try ends', async () => {
    const old = await openOldTab();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const log = new StatementLog(openConnection(), '0.2.0');
    for (const attempt of [
      () => log.read(''),
      () => log.append({ verb: 'experienced', object: STEP }),
    ]) {
      const refused = expect(attempt()).rejects.toMatchObject({ fault: 'blocked' });
      await vi.advanceTimersByTimeAsync(4000);
      await refused;
    }
    vi.useRealTimers();
    old.close();
    await log.append({ verb: 'experienced', object: STEP });
    expect(await log.read('')).toHaveLength(1);
  });

  it('gives way itself when another tab brings a later release', async () => {
    const connection = openConnection();
    await connection.opened();
    const newer = await openNatively(30);
    expect(connection.database.isOpen()).toBe(false);
    newer.close();
  });
});

describe('a database of a later release', () => {
  async function fromTheFuture() {
    const before = new StatementLog(openConnection(), '0.2.0');
    const kept = await before.append({ verb: 'experienced', object: STEP });
    (await openNatively(30)).close();
    return kept;
  }

  it('is read', async () => {
    const kept = await fromTheFuture();
    expect(await new StatementLog(openConnection(), '0.2.0').read(STEP)).toEqual([kept]);
  });

  it('is not written in', async () => {
    const kept = await fromTheFuture();
    const connection = openConnection();
    const log = new StatementLog(connection, '0.2.0');
    const documents = new DocumentStore(connection, '0.2.0');
    const newer = { fault: 'newer' };
    await expect(log.append({ verb: 'completed', object: STEP })).rejects.toMatchObject(newer);
    await expect(log.erase(STEP)).rejects.toMatchObject(newer);
    await expect(documents.save('institution', {})).rejects.toMatchObject(newer);
    expect(await log.read('')).toEqual([kept]);
  });
});

describe('a connection', () => {
  it('opens again what was closed, or taken away by another tab', async () => {
    const connection = openConnection();
    const log = new StatementLog(connection, '0.2.0');
    await log.append({ verb: 'experienced', object: STEP });
    await openConnection().database.delete();
    expect(await log.read('')).toEqual([]);
    await log.append({ verb: 'completed', object: STEP });
    expect(await log.read('')).toHaveLength(1);
  });

  it('passes on that the browser refuses, and tries anew the next time', async () => {
    const connection = openConnection();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Not in this window.', 'SecurityError');
    });
    await expect(connection.opened()).rejects.toThrow('Not in this window.');
    expect((await connection.opened()).isOpen()).toBe(true);
  });
});

describe('what comes one after the other', () => {
  it('is kept in that order, also while the database is opening', async () => {
    const connection = openConnection();
    const documents = new DocumentStore(connection, '0.2.0');
    const log = new StatementLog(connection, '0.2.0');
    const first = [
      documents.save('institution', { desk: 'Eerst' }),
      log.append({ verb: 'answered', object: STEP, result: { text: 'eerst' } }),
    ];
    // The moment at which the database is open, and what waited for that has not gone on yet.
    await new Promise<void>((resolve) => connection.database.on('ready', () => resolve()));
    while (!connection.database.isOpen()) await Promise.resolve();
    await Promise.all([
      ...first,
      documents.save('institution', { desk: 'Daarna' }),
      log.append({ verb: 'answered', object: STEP, result: { text: 'daarna' } }),
    ]);
    const [kept] = await documents.read('institution');
    expect(kept?.value).toEqual({ desk: 'Daarna' });
    const statements = await log.read(STEP);
    expect(statements.map(({ result }) => result?.text)).toEqual(['eerst', 'daarna']);
  });
});
