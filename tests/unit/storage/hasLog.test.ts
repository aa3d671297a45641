import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { hasLog } from '#storage/hasLog.ts';
import { DATABASE_NAME } from '#storage/name.ts';

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
