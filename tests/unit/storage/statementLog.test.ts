import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Moves } from '#core/progress/moved.ts';
import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { timeOfUuidv7 } from '#core/progress/uuidv7.ts';
import { Connection } from '#storage/connection.ts';
import { DATABASE_NAME } from '#storage/name.ts';
import { StatementLog } from '#storage/statementLog.ts';

const STEP = 'module:proef/step:kijken';
const opened: StatementDraft = { verb: 'experienced', object: STEP };
const answer: StatementDraft = {
  verb: 'answered',
  object: `${STEP}/question:eerste-zin`,
  result: { option: 'doorvragen' },
};

const connections = new Map<StatementLog, Connection>();

/** A log of its own, as each tab of the browser has. */
function openTab(moves: Moves = {}): StatementLog {
  const connection = new Connection();
  const log = new StatementLog(connection, '0.1.0', moves);
  connections.set(log, connection);
  return log;
}

/** Closes the connection, as the browser does when it takes the storage away. */
const close = (log: StatementLog): void => connections.get(log)?.database.close();

beforeEach(() => {
  // Only the clock: the timers of the database go on.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const log of connections.keys()) close(log);
  connections.clear();
  await Dexie.delete(DATABASE_NAME);
});

describe('appending', () => {
  it('adds id, device, time and release to what was said', async () => {
    const statement = await openTab().append(answer);
    expect(statement).toEqual({
      ...answer,
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      device: expect.stringMatching(/^[0-9a-f-]{36}$/),
      at: '2026-11-22T10:00:00.000Z',
      release: '0.1.0',
    });
    expect(timeOfUuidv7(statement.id)).toBe(Date.parse('2026-11-22T10:00:00Z'));
  });

  it('keeps it: it is read again, as it is, by who opens the database later', async () => {
    const log = openTab();
    const statement = await log.append(answer);
    close(log);
    expect(await openTab().read('module:proef/')).toEqual([statement]);
  });

  it('makes ids that rise, also within one millisecond', async () => {
    const log = openTab();
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.push((await log.append(opened)).id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(5);
  });

  it('makes ids that rise when the clock is set back', async () => {
    const log = openTab();
    const before = await log.append(opened);
    vi.setSystemTime(new Date('2020-01-01T00:00:00Z'));
    const after = await log.append(answer);
    expect(after.at < before.at).toBe(true);
    expect(after.id > before.id).toBe(true);
    expect(await log.read(STEP)).toEqual([before, after]);
  });

  it('makes ids that rise across tabs that write at the same time', async () => {
    const tabs = [openTab(), openTab(), openTab()];
    const written = await Promise.all(tabs.map((tab) => tab.append(opened)));
    const ids = written.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect((await openTab().read(STEP)).map(({ id }) => id)).toEqual(ids.toSorted());
  });
});

describe('the id of the device', () => {
  it('is made once and used again, also after the database was closed', async () => {
    const log = openTab();
    const first = await log.append(opened);
    const second = await log.append(answer);
    close(log);
    const third = await openTab().append(answer);
    expect([second.device, third.device]).toEqual([first.device, first.device]);
  });

  it('is one, also when two tabs write their first statement at the same time', async () => {
    const written = await Promise.all([openTab(), openTab()].map((tab) => tab.append(opened)));
    expect(new Set(written.map(({ device }) => device)).size).toBe(1);
  });

  it('is another one after everything was wiped', async () => {
    const log = openTab();
    const before = await log.append(opened);
    close(log);
    await Dexie.delete(DATABASE_NAME);
    const after = await openTab().append(opened);
    expect(after.device).not.toBe(before.device);
  });
});

describe('reading', () => {
  it('gives only what is about the prefix, in the order of writing', async () => {
    const log = openTab();
    const later = { verb: 'experienced', object: 'module:proef/step:begin' } as const;
    const written = [await log.append(opened), await log.append(later)];
    await log.append({ verb: 'experienced', object: 'module:proefwerk/step:begin' });
    await log.append({ verb: 'experienced', object: 'module:ander/step:begin' });
    expect(await log.read('module:proef/')).toEqual(written);
  });

  it('gives nothing when nothing was kept', async () => {
    expect(await openTab().read('module:')).toEqual([]);
  });
});

describe('reading a damaged log', () => {
  it('leaves a damaged row where it is, and gives the rest', async () => {
    const log = openTab();
    const kept = await log.append(opened);
    const rows = connections.get(log)?.database.statements;
    const damaged = [
      { id: '0', object: STEP },
      { id: 'kapot', object: `${STEP}/question:x`, result: 'kapot' },
    ];
    await rows?.bulkPut(damaged as unknown as Statement[]);
    expect(await log.read('')).toEqual([kept]);
    expect(await log.read(STEP)).toEqual([kept]);
    const after = await log.append(answer);
    expect(await log.read(STEP)).toEqual([kept, after]);
    expect(await rows?.count()).toBe(4);
  });
});

describe('reading what was written under an older name', () => {
  const OLD = 'module:proef/step:oud';
  const moves = {
    [`${OLD}/question:vraag`]: `${STEP}/question:vraag`,
    [`${STEP}/question:vertrokken`]: 'module:proef/step:elders/question:vraag',
  };

  it('finds it under its present name, and no longer under another', async () => {
    const before = openTab();
    const one = await before.append({ ...answer, object: `${OLD}/question:vraag` });
    const two = await before.append({ ...answer, object: `${STEP}/question:vertrokken` });
    const now = openTab(moves);
    expect(await now.read(`${STEP}/`)).toEqual([{ ...one, object: `${STEP}/question:vraag` }]);
    expect(await now.read('module:proef/step:elders/')).toEqual([
      { ...two, object: 'module:proef/step:elders/question:vraag' },
    ]);
    expect(await before.read(OLD)).toEqual([one]);
  });

  it('takes its words off the disk too', async () => {
    const old = { ...answer, object: `${OLD}/question:vraag`, result: { text: 'Geheim' } };
    await openTab().append(old);
    const now = openTab(moves);
    expect(await now.erase(`${STEP}/question:vraag`)).toHaveLength(1);
    expect(JSON.stringify(await openTab().read(''))).not.toContain('Geheim');
  });
});

describe('what could not be written before', () => {
  const waiting: Statement = {
    ...opened,
    id: '01a00000-0000-7000-8000-000000000000',
    device: 'memory',
    at: '2026-11-22T09:00:00.000Z',
    release: '0.1.0',
  };

  it('goes along with the next thing that is kept, under the id of this device', async () => {
    const log = openTab();
    const written = await log.append(answer, [waiting]);
    expect(await log.read('')).toEqual([{ ...waiting, device: written.device }, written]);
  });

  it('is written by itself, and no second time', async () => {
    const log = openTab();
    await log.catchUp([waiting]);
    await log.catchUp([waiting]);
    expect((await log.read('')).map(({ id }) => id)).toEqual([waiting.id]);
  });

  it('loses its words when it was taken back meanwhile', async () => {
    const log = openTab();
    const own = { ...waiting, verb: 'reflected', result: { text: 'Geheim' } } as const;
    const taken = { ...waiting, id: `${own.id}-2`, verb: 'voided', replaces: own.id } as const;
    await log.catchUp([own, taken]);
    expect(JSON.stringify(await log.read(''))).not.toContain('Geheim');
  });

  it('is not written when what goes along fails: all or nothing', async () => {
    const log = openTab();
    const kept = await log.append(opened);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(log.append(answer, [waiting])).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await log.read('')).toEqual([kept]);
  });
});

describe('watching', () => {
  it('tells what is there, and then each change, also one from another tab', async () => {
    const [log, other] = [openTab(), openTab()];
    const first = await log.append(opened);
    const seen: string[][] = [];
    log.watch(
      STEP,
      (statements) => seen.push(statements.map(({ id }) => id)),
      (error) => expect.unreachable(String(error)),
    );
    await vi.waitFor(() => expect(seen).toEqual([[first.id]]));
    const second = await other.append(answer);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([first.id, second.id]));
  });
});

describe('a browser that does not keep anything', () => {
  it('makes appending fail when it refuses the database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in this window.', 'SecurityError');
    });
    await expect(openTab().append(opened)).rejects.toThrow('Not in this window.');
  });

  it('is asked again at the next thing to keep, when it had closed the connection', async () => {
    const log = openTab();
    const before = await log.append(opened);
    close(log);
    const after = await log.append(answer);
    expect(await log.read(STEP)).toEqual([before, after]);
  });

  it('makes appending fail when the disk is full, and keeps what was there', async () => {
    const log = openTab();
    const kept = await log.append(opened);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await expect(log.append(answer)).rejects.toThrow('The disk is full.');
    vi.restoreAllMocks();
    expect(await log.read(STEP)).toEqual([kept]);
  });
});

describe('taking back', () => {
  const reflection: StatementDraft = {
    verb: 'reflected',
    object: `${STEP}/question:wat-hoorde-ik`,
    result: { text: 'Eerste geheim' },
  };

  it('takes every version of the words off the disk, and says so in the log', async () => {
    const log = openTab();
    const first = await log.append(reflection);
    const second = await log.append({
      ...reflection,
      replaces: first.id,
      result: { text: 'Tweede geheim' },
    });
    const taken = await log.erase(reflection.object);
    expect(taken.map(({ verb, replaces }) => [verb, replaces])).toEqual([
      ['voided', first.id],
      ['voided', second.id],
    ]);
    close(log);
    const stored = await openTab().read(STEP);
    expect(stored).toHaveLength(4);
    expect(JSON.stringify(stored)).not.toContain('geheim');
  });

  it('of an intention takes along how it went, and leaves what only looks like it', async () => {
    const log = openTab();
    const object = `${STEP}/question:morgen`;
    const plan = await log.append({ verb: 'planned', object, result: { text: 'Geheim plan' } });
    await log.append({
      verb: 'reflected',
      object: `${object}/outcome`,
      attempt: plan.id,
      result: { text: 'Geheim verloop' },
    });
    const other = await log.append({ ...reflection, object: `${object}-2`, result: { text: 'x' } });
    expect(await log.erase(object)).toHaveLength(2);
    const stored = await log.read('');
    expect(JSON.stringify(stored)).not.toContain('Geheim');
    expect(stored).toContainEqual(other);
  });

  it('of one version leaves the others as they are', async () => {
    const log = openTab();
    const first = await log.append(reflection);
    const second = await log.append({ ...reflection, result: { text: 'Van elders' } });
    expect(await log.erase(reflection.object, [first.id])).toHaveLength(1);
    const texts = (await log.read(reflection.object)).map(({ result }) => result?.text);
    expect(texts).toEqual([undefined, second.result?.text, undefined]);
  });

  it('that had to wait takes the words off the disk too', async () => {
    const log = openTab();
    const kept = await log.append(reflection);
    const waiting = { ...kept, id: `${kept.id.slice(0, -1)}x`, verb: 'voided' as const };
    const { result: _none, ...voiding } = { ...waiting, replaces: kept.id };
    await log.catchUp([voiding]);
    expect(JSON.stringify(await log.read(''))).not.toContain('geheim');
  });

  it('leaves other answers as they are', async () => {
    const log = openTab();
    const other = await log.append(answer);
    await log.append(reflection);
    await log.erase(reflection.object);
    expect(await log.read(answer.object)).toEqual([other]);
  });

  it('of nothing, or a second time, adds nothing', async () => {
    const log = openTab();
    expect(await log.erase(reflection.object)).toEqual([]);
    await log.append(reflection);
    await log.erase(reflection.object);
    expect(await log.erase(reflection.object)).toEqual([]);
    expect(await log.read(STEP)).toHaveLength(2);
  });

  it('is whole or not at all', async () => {
    const log = openTab();
    await log.append(reflection);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(log.erase(reflection.object)).rejects.toThrow();
    vi.restoreAllMocks();
    const stored = await log.read(STEP);
    expect(stored).toEqual([expect.objectContaining(reflection)]);
  });
});
