import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from '#storage/database.ts';
import { DATABASE_NAME } from '#storage/name.ts';

const opened: Database[] = [];

function open(): Database {
  const database = openDatabase();
  opened.push(database);
  return database;
}

afterEach(async () => {
  vi.restoreAllMocks();
  opened.splice(0).forEach((database) => database.close());
  await Dexie.delete(DATABASE_NAME);
});

describe('the database of a learner', () => {
  it('asks for writes to be on disk before they count as kept', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const database = open();
    expect(database._options.chromeTransactionDurability).toBe('strict');
    await database.device.put('een-apparaat', 'id');
    database.close();
    expect(transaction).toHaveBeenCalledWith(['device'], 'readwrite', { durability: 'strict' });
  });

  it('holds statements by id, to be found by object, and the device', async () => {
    const database = open();
    await database.open();
    const stores = database.tables.map(({ name, schema }) => [
      name,
      schema.primKey.keyPath,
      schema.indexes.map((index) => index.keyPath),
    ]);
    expect(stores).toEqual([
      ['statements', 'id', ['object']],
      ['device', null, []],
      ['documents', 'id', ['name']],
    ]);
    expect(database.verno).toBe(2);
  });

  it('refuses a second statement with an id that is there', async () => {
    const database = open();
    const statement = {
      id: '1',
      device: 'd',
      at: '2026-11-22T10:00:00.000Z',
      verb: 'experienced',
      object: 'module:proef/step:begin',
      release: '0.1.0',
    } as const;
    await database.statements.add(statement);
    await expect(database.statements.add(statement)).rejects.toThrow(Dexie.ConstraintError);
  });
});
