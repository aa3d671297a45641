import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseDevice } from '#storage/erase.ts';
import { cleanUp, openConnection, openNatively } from '../../support/tabs.ts';

cleanUp();

/** A storage of a browser, filled; its keys are its own properties, as in a browser. */
function storageOf(entries: Record<string, string>): Storage {
  const storage = { ...entries };
  Object.defineProperty(storage, 'removeItem', {
    configurable: true,
    value: (key: string) => Reflect.deleteProperty(storage, key),
  });
  return storage as unknown as Storage;
}

let local: Storage;
let session: Storage;
let cached: Set<string>;

beforeEach(() => {
  local = storageOf({ theme: 'dark', 'draft:iets': 'half', ander: 'blijft' });
  session = storageOf({ 'storage-notice': '1', ander: 'blijft' });
  cached = new Set(['gelijke-stage', 'gelijke-stage-2', 'ander']);
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...cached]),
    delete: (name: string) => Promise.resolve(cached.delete(name)),
  });
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const expectTheRestGone = () => {
  expect([Object.keys(local), Object.keys(session), [...cached]]).toEqual([
    ['ander'],
    ['ander'],
    ['ander'],
  ]);
};

describe('taking everything off a device', () => {
  it('leaves only what is not of this site', async () => {
    const { database } = openConnection();
    await database.open();
    expect(await eraseDevice(database)).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expectTheRestGone();
  });

  it('empties the rest when another tab holds on to the database, and tells what is left', async () => {
    const { database } = openConnection();
    await database.open();
    const other = await openNatively();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const erasing = eraseDevice(database);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await erasing).toEqual(['database']);
    expectTheRestGone();
    vi.useRealTimers();
    other.close();
    expect(await eraseDevice(database)).toEqual([]);
  });

  it('has nothing to take away where IndexedDB does not exist', async () => {
    const { database } = openConnection();
    vi.stubGlobal('indexedDB', undefined);
    vi.spyOn(database, 'delete').mockRejectedValue(new TypeError('no indexedDB'));
    expect(await eraseDevice(database)).toEqual([]);
    expectTheRestGone();
  });

  it('has nothing to take away from a storage or from caches that the browser denies', async () => {
    const denied = () => new DOMException('denied', 'SecurityError');
    const restore = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw denied();
      },
    });
    vi.stubGlobal('caches', { keys: () => Promise.reject(denied()) });
    expect(await eraseDevice(openConnection().database)).toEqual([]);
    expect(Object.keys(session)).toEqual(['ander']);
    if (restore) Object.defineProperty(globalThis, 'localStorage', restore);
  });

  it('tells of a storage and of caches that keep what they hold', async () => {
    Object.defineProperty(local, 'removeItem', {
      value: () => {
        throw new Error('stuck');
      },
    });
    vi.stubGlobal('caches', { keys: () => Promise.reject(new Error('stuck')) });
    expect(await eraseDevice(openConnection().database)).toEqual(['local', 'caches']);
    expect(Object.keys(session)).toEqual(['ander']);
  });
});
