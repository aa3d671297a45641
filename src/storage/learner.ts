import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { hasLog } from './hasLog.ts';
import { nextId } from './nextId.ts';
import type { StatementLog } from './statementLog.ts';

/**
 * The door to what this device keeps. Light: the log itself, with Dexie, is a chunk of its own that
 * is fetched after the page has been painted, and only when there is something to keep or to show.
 *
 * When the browser refuses (private mode, policy, full disk) statements live on in memory for this
 * page and `document` gets a `storage-refused` event: reading and practising go on.
 */
export const STORAGE_REFUSED = 'storage-refused';

interface Watcher {
  readonly prefix: string;
  readonly notify: (statements: readonly Statement[]) => void;
  kept: readonly Statement[];
}

const watchers: Watcher[] = [];
const inMemory: Statement[] = [];
let log: Promise<StatementLog> | undefined;

/** All statements about objects whose id starts with `prefix`. Empty when nothing was ever kept. */
export async function readStatements(prefix: string): Promise<readonly Statement[]> {
  if (!(await hasLog())) return inMemory.filter(({ object }) => object.startsWith(prefix));
  try {
    return await (await openLog()).read(prefix);
  } catch (error) {
    refuse(error);
    return [];
  }
}

/**
 * Follows the statements about objects whose id starts with `prefix`: calls back when there are some
 * and after each change, also one in another tab. Without a log nothing is loaded.
 */
export async function watchStatements(prefix: string, notify: Watcher['notify']): Promise<void> {
  const watcher: Watcher = { prefix, notify, kept: [] };
  watchers.push(watcher);
  if (log === undefined && !(await hasLog())) return;
  try {
    follow(watcher, await openLog());
  } catch (error) {
    refuse(error);
  }
}

/**
 * Adds a statement to the log.
 *
 * @returns the statement, and whether it was committed to disk; if not, it lives as long as the page.
 */
export async function record(
  draft: StatementDraft,
): Promise<{ readonly statement: Statement; readonly kept: boolean }> {
  try {
    const opened = await openLog();
    const statement = await opened.append(draft, import.meta.env.PUBLIC_RELEASE);
    for (const watcher of watchers) follow(watcher, opened);
    return { statement, kept: true };
  } catch (error) {
    refuse(error);
    const statement = {
      ...draft,
      id: nextId(inMemory.at(-1)?.id),
      device: 'memory',
      at: new Date().toISOString(),
      release: import.meta.env.PUBLIC_RELEASE,
    };
    inMemory.push(statement);
    for (const watcher of watchers) tell(watcher);
    return { statement, kept: false };
  }
}

function openLog(): Promise<StatementLog> {
  if (log === undefined) {
    log = painted()
      .then(() => import('./statementLog.ts'))
      .then(({ StatementLog }) => new StatementLog());
    // A chunk that could not be fetched (in the train) is tried again the next time.
    log.catch(() => (log = undefined));
  }
  return log;
}

const followed = new WeakSet<Watcher>();

function follow(watcher: Watcher, opened: StatementLog): void {
  if (followed.has(watcher)) return;
  followed.add(watcher);
  const show = (kept: readonly Statement[]) => {
    watcher.kept = kept;
    tell(watcher);
  };
  opened.watch(watcher.prefix, show, refuse);
  // A page that comes back from the back/forward cache may have missed changes.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void opened.read(watcher.prefix).then(show, refuse);
  });
}

function tell({ prefix, notify, kept }: Watcher): void {
  notify(
    mergeLogs(
      kept,
      inMemory.filter(({ object }) => object.startsWith(prefix)),
    ),
  );
}

function refuse(error: unknown): void {
  console.info('Bewaren lukt niet in deze browser.', error);
  document.dispatchEvent(new CustomEvent(STORAGE_REFUSED));
}

/** Fulfilled when the page has been loaded and painted: storage never delays what is to be read. */
async function painted(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
