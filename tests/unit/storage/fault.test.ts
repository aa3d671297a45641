import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { faultOf, StorageError } from '#storage/fault.ts';
import { StatementLog } from '#storage/statementLog.ts';
import { cleanUp, openConnection } from '../../support/tabs.ts';

cleanUp();

const full = new DOMException('The disk is full.', 'QuotaExceededError');

describe('what a mistake of the browser means', () => {
  it.each([
    ['the log says so itself', new StorageError('newer'), 'newer'],
    ['the disk is full', full, 'full'],
    ['a transaction ended because the disk is full', new Dexie.AbortError(full), 'full'],
    ['the browser refuses', new DOMException('No.', 'SecurityError'), 'refused'],
    ['a transaction was aborted', new Dexie.AbortError(), 'refused'],
    ['there is no IndexedDB', new Dexie.MissingAPIError(), 'refused'],
    ['it is no error at all', undefined, 'refused'],
    ['it is null', null, 'refused'],
    ['it is a text', 'QuotaExceededError', 'refused'],
  ])('is told when %s', (_when, error, fault) => {
    expect(faultOf(error)).toBe(fault);
  });

  const failing = (method: 'add' | 'put') =>
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw full;
    });

  it('is a full disk, also when many rows were written at once', async () => {
    const log = new StatementLog(openConnection(), '0.2.0');
    const kept = await log.append({ verb: 'experienced', object: 'module:proef/step:kijken' });
    failing('put');
    const waiting = [{ ...kept, id: `${kept.id}-2` }];
    const error = await log.catchUp(waiting).catch((thrown: unknown) => thrown);
    expect(faultOf(error)).toBe('full');
    vi.restoreAllMocks();
    expect(await log.read('')).toEqual([kept]);
  });

  it('is a full disk, also when that shows only at the end of the transaction', async () => {
    const connection = openConnection();
    const log = new StatementLog(connection, '0.2.0');
    await connection.opened();
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      const request = add.call(this, row);
      const { transaction } = this;
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', { value: full });
        transaction.abort();
      });
      return request;
    });
    const error = await log
      .append({ verb: 'experienced', object: 'module:proef/step:kijken' })
      .catch((thrown: unknown) => thrown);
    expect(faultOf(error)).toBe('full');
    vi.restoreAllMocks();
    expect(await log.read('')).toEqual([]);
  });
});
