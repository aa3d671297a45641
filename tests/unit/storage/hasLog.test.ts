import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { DATABASE_NAME } from '#storage/name.ts';

/** What a page finds out it remembers: each test is a page of its own. */
let hasLog: () => Promise<boolean>;

beforeEach(async () => {
  vi.resetModules();
  ({ hasLog } = await import('#storage/hasLog.ts'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(DATABASE_NAME);
});

describe('looking whether there is a log', () => {
  it('does not find one before something was kept, and does not make one by looking', async () => {
    expect(await hasLog()).toBe(false);
    expect(await hasLog()).toBe(false);
  });

  it('finds it after the database was made', async () => {
    const database = openDatabase();
    await database.open();
    database.close();
    expect(await hasLog()).toBe(true);
  });

  it('asks the browser once for all parts of a page, and no more once there is one', async () => {
    const asking = vi.spyOn(indexedDB, 'databases');
    expect(await Promise.all([hasLog(), hasLog(), hasLog()])).toEqual([false, false, false]);
    expect(asking).toHaveBeenCalledTimes(1);
    const database = openDatabase();
    await database.open();
    database.close();
    expect([await hasLog(), await hasLog()]).toEqual([true, true]);
    expect(asking).toHaveBeenCalledTimes(2);
  });

  it('does not find a database of something else', async () => {
    const other = new Dexie('iets-anders');
    await other.version(1).stores({ dingen: 'id' });
    await other.open();
    expect(await hasLog()).toBe(false);
    await other.delete();
  });

  it('finds none in a browser that will not tell', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('No.'));
    expect(await hasLog()).toBe(false);
  });
});
