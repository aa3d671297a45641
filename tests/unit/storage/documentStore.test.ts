import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Version } from '#core/documents/document.ts';
import { DocumentStore } from '#storage/documentStore.ts';
import { version } from '../../support/versions.ts';
import { cleanUp, openConnection } from '../../support/tabs.ts';

cleanUp();

const openTab = () => new DocumentStore(openConnection(), '0.2.0');
const values = (versions: readonly Version[]) => versions.map(({ value }) => value?.['desk']);

describe('a document on this device', () => {
  it('is not there before it was saved', async () => {
    expect(await openTab().read('institution')).toEqual([]);
  });

  it('is kept, with id, device, time and release', async () => {
    await openTab().save('institution', { desk: 'Meldpunt' });
    expect(await openTab().read('institution')).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
        name: 'institution',
        device: expect.stringMatching(/^[0-9a-f-]{36}$/),
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        release: '0.2.0',
        replaces: [],
        value: { desk: 'Meldpunt' },
      },
    ]);
  });

  it('has one present version after each change, and the older words leave the disk', async () => {
    const connection = openConnection();
    const documents = new DocumentStore(connection, '0.2.0');
    for (const desk of ['Eerste', 'Tweede', 'Derde']) await documents.save('institution', { desk });
    expect(values(await documents.read('institution'))).toEqual(['Derde']);
    const rows = await connection.database.documents.toArray();
    expect(values(rows)).toEqual([undefined, undefined, 'Derde']);
  });

  it('is gone when it was thrown away, its words too', async () => {
    const connection = openConnection();
    const documents = new DocumentStore(connection, '0.2.0');
    await documents.save('institution', { desk: 'Geheim' });
    await documents.save('institution', undefined);
    expect(await documents.read('institution')).toEqual([]);
    expect(JSON.stringify(await connection.database.documents.toArray())).not.toContain('Geheim');
  });

  it('replaces both versions when two devices had met', async () => {
    const connection = openConnection();
    const database = await connection.opened();
    await database.documents.bulkPut([version('1'), version('2', { device: 'd2' })]);
    const documents = new DocumentStore(connection, '0.2.0');
    expect(await documents.read('institution')).toHaveLength(2);
    await documents.save('institution', { desk: 'Samen' });
    const [joined, ...more] = await documents.read('institution');
    expect(joined?.replaces).toEqual(['1', '2']);
    expect(more).toEqual([]);
  });

  it('does not touch a document of another name', async () => {
    const documents = openTab();
    await documents.save('team', { desk: 'Plan' });
    await documents.save('institution', { desk: 'Meldpunt' });
    expect(values(await documents.read('team'))).toEqual(['Plan']);
  });

  it('is one, also when two tabs save at the same time', async () => {
    const tabs = [openTab(), openTab()];
    await Promise.all(tabs.map((tab, index) => tab.save('institution', { desk: `Tab ${index}` })));
    expect(await openTab().read('institution')).toHaveLength(1);
  });

  it('leaves a damaged row where it is', async () => {
    const connection = openConnection();
    const database = await connection.opened();
    const damaged = { id: '1', name: 'institution', value: 'kapot' };
    await database.documents.put(damaged as unknown as Version);
    const documents = new DocumentStore(connection, '0.2.0');
    expect(await documents.read('institution')).toEqual([]);
    await documents.save('institution', { desk: 'Meldpunt' });
    expect(values(await documents.read('institution'))).toEqual(['Meldpunt']);
    expect(await database.documents.get('1')).toEqual(damaged);
  });

  it('stays as it was when the disk is full', async () => {
    const documents = openTab();
    await documents.save('institution', { desk: 'Meldpunt' });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(documents.save('institution', { desk: 'Anders' })).rejects.toThrow();
    vi.restoreAllMocks();
    expect(values(await documents.read('institution'))).toEqual(['Meldpunt']);
  });

  it('is told to who follows it, also when another tab changes it', async () => {
    const seen: (string | undefined)[][] = [];
    const refused = (error: unknown) => expect.unreachable(String(error));
    await openTab().watch('institution', (versions) => seen.push(values(versions)), refused);
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    await openTab().save('institution', { desk: 'Meldpunt' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['Meldpunt']));
  });

  it('tells who follows it that the browser refuses', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No.', 'SecurityError');
    });
    const onError = vi.fn();
    await openTab().watch('institution', () => expect.unreachable(), onError);
    expect(onError).toHaveBeenCalledOnce();
  });
});
