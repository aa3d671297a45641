import { openDatabase, type Database } from './database.ts';
import { StorageError } from './fault.ts';
import { withPatience } from './patience.ts';

/**
 * The native version of IndexedDB is ten times the version that Dexie is given; a little more when
 * it had to mend a store.
 */
const NATIVE = 10;

/** A page's connection to the learner's database. */
export class Connection {
  readonly database: Database = openDatabase();
  /**
   * Everyone waits for the same promise, also once it is fulfilled: so what is kept first is written
   * first. Who found the database open would otherwise overtake who waited for it. A promise that was
   * rejected is not kept: behind a tab that closes, the database opens by itself later on.
   */
  private opening: Promise<Database> | undefined;
  /** Whether that promise is fulfilled. */
  private fulfilled = false;

  /** Calls back when another tab takes the database off this device. */
  onErased(notify: () => void): void {
    this.database.on('versionchange', ({ newVersion }) => {
      if (newVersion === null) notify();
    });
  }

  /**
   * Opens the database, at every use: another tab that deletes or upgrades it closes it here.
   *
   * @throws StorageError `blocked` when it stays shut, for instance behind a tab with an older
   *   release; it goes on trying, so a later call may succeed.
   */
  opened(): Promise<Database> {
    if (this.fulfilled && !this.database.isOpen()) this.opening = undefined;
    this.opening ??= this.open();
    return this.opening;
  }

  private async open(): Promise<Database> {
    this.fulfilled = false;
    try {
      await withPatience(this.database.open());
    } catch (error) {
      this.opening = undefined;
      throw error;
    }
    this.fulfilled = true;
    return this.database;
  }

  /**
   * The same, to write in.
   *
   * @throws StorageError `newer` when a later release wrote here: Dexie opens that all the same, but
   *   only that release knows what it keeps.
   */
  async writable(): Promise<Database> {
    const database = await this.opened();
    if (Math.floor(database.backendDB().version / NATIVE) > database.verno)
      throw new StorageError('newer');
    return database;
  }

  /** The id of this browser profile; made at the first thing that is kept. Inside a transaction. */
  async deviceId(): Promise<string> {
    const { device } = this.database;
    const known = await device.get('id');
    if (known !== undefined) return known;
    const id = crypto.randomUUID();
    await device.put(id, 'id');
    return id;
  }
}
