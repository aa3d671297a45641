import { liveQuery } from 'dexie';
import {
  isVersion,
  mergeVersions,
  presentVersions,
  type Version,
} from '#core/documents/document.ts';
import type { Connection } from './connection.ts';
import { nextId } from './nextId.ts';

/** The documents in IndexedDB: what a learner edits, in versions. */
export class DocumentStore {
  private readonly connection: Connection;
  private readonly release: string;

  constructor(connection: Connection, release: string) {
    this.connection = connection;
    this.release = release;
  }

  /** The versions of a document that hold today: none, one, or more when devices met. */
  async read(name: string): Promise<Version[]> {
    await this.connection.opened();
    return this.query(name);
  }

  /** Calls back now and after each change, also one made in another tab. */
  async watch(
    name: string,
    onVersions: (versions: Version[]) => void,
    onError: (error: unknown) => void,
  ): Promise<void> {
    try {
      await this.connection.opened();
      liveQuery(() => this.query(name)).subscribe(onVersions, onError);
    } catch (error) {
      onError(error);
    }
  }

  /**
   * Adds a version that comes after all present ones. Fulfilled after the commit.
   *
   * @param value texts by field; without it the document is thrown away.
   * @throws what the browser says when it cannot keep it.
   */
  async save(name: string, value: Version['value']): Promise<void> {
    const database = await this.connection.writable();
    const { documents, device } = database;
    await database.transaction('rw', documents, device, async () => {
      const own = (await documents.where('name').equals(name).toArray()).filter(isVersion);
      const version: Version = {
        id: nextId(
          own
            .map(({ id }) => id)
            .sort()
            .at(-1),
        ),
        name,
        device: await this.connection.deviceId(),
        at: new Date().toISOString(),
        release: this.release,
        replaces: presentVersions(own, name).map(({ id }) => id),
        ...(value && { value }),
      };
      await documents.bulkPut(mergeVersions(own, [version]));
    });
  }

  private async query(name: string): Promise<Version[]> {
    const { documents } = this.connection.database;
    const own = await documents.where('name').equals(name).toArray();
    return presentVersions(own.filter(isVersion), name);
  }
}
