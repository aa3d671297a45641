import { livingAnswers } from '#core/progress/answers.ts';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { Connection } from './connection.ts';
import { faultOf, StorageError } from './fault.ts';
import { tellFault, tellKept } from './door.ts';
import { nextId } from './nextId.ts';
import { isAbout, StatementLog } from './statementLog.ts';

/**
 * The log of this device, as the page uses it: in IndexedDB, and in memory for what could not be
 * written (private mode, policy, full disk). What waits in memory goes along with the next write, or
 * is tried again after a while. With Dexie this is the lazy storage chunk.
 */
const RELEASE = import.meta.env.PUBLIC_RELEASE;
/** Between two tries to write what is waiting, in milliseconds. */
const TRY_AGAIN = 10_000;

export const connection = new Connection();
const log = new StatementLog(connection, RELEASE, import.meta.env.MOVED);
// Another tab erased everything: what this page still shows is gone, and must not be written again.
connection.onErased(() => {
  erased = true;
  location.reload();
});
let erased = false;
const watchers = new Set<() => void>();
let waiting: Statement[] = [];
/** What else could not be written, by name: of each the newest. */
const tasks = new Map<string, () => Promise<unknown>>();
/** Whether the page was told that something was not kept, and not yet that all is kept again. */
let refused = false;
let timer: ReturnType<typeof setTimeout> | undefined;

export async function read(prefix: string): Promise<readonly Statement[]> {
  return withWaiting(prefix, await log.read(prefix).catch(refuse));
}

export const deviceId = (): Promise<string | undefined> => log.deviceId().catch(() => undefined);

export function watch(prefix: string, notify: (statements: readonly Statement[]) => void): void {
  let kept: readonly Statement[] = [];
  const tell = () => notify(withWaiting(prefix, kept));
  watchers.add(tell);
  // Dexie looks again by itself when a page comes back from the back/forward cache.
  follow<readonly Statement[]>(
    (onValue, onError) => log.watch(prefix, onValue, onError),
    (statements) => {
      kept = statements;
      tell();
    },
  );
}

/** Follows something in the database, and begins again after a while when that fails. */
export function follow<Value>(
  begin: (onValue: (value: Value) => void, onError: (error: unknown) => void) => unknown,
  notify: (value: Value) => void,
): void {
  let failed = false;
  const start = () =>
    begin(
      (value) => {
        notify(value);
        if (failed) tellWhenAllIsKept();
        failed = false;
      },
      (error) => {
        failed = true;
        refuse(error);
        setTimeout(start, TRY_AGAIN);
      },
    );
  start();
}

/** What became of something that was to be kept; `kept` only after it was committed to disk. */
export interface Recorded {
  readonly statements: readonly Statement[];
  readonly kept: boolean;
}

/** @param held whether what cannot be written waits in memory, to be written later. */
export async function add(draft: StatementDraft, held: boolean): Promise<Recorded> {
  try {
    const statement = await settling((others) => log.append(draft, others));
    return { statements: [statement], kept: true };
  } catch (error) {
    refuse(error);
    return { statements: held ? hold([draft]) : [], kept: false };
  }
}

/** Takes back every answer to an object, or only some of them. */
export async function erase(object: string, only?: readonly string[]): Promise<Recorded> {
  try {
    return { statements: await settling((others) => log.erase(object, only, others)), kept: true };
  } catch (error) {
    refuse(error);
    // Reading may go on where writing does not: what is on disk is taken back as soon as it can be.
    const own = withWaiting(object, await log.read(object).catch(() => []));
    const drafts = livingAnswers(own.filter((statement) => isAbout(statement, object)))
      .filter((id) => only?.includes(id) !== false)
      .map((replaces) => ({ verb: 'voided', object, replaces }) as const);
    return { statements: hold(drafts), kept: false };
  }
}

/** Writes something together with what was waiting; that waits no longer once all is committed. */
async function settling<Outcome>(
  write: (others: readonly Statement[]) => Promise<Outcome>,
): Promise<Outcome> {
  if (erased) throw new StorageError('blocked');
  const others = [...waiting];
  const outcome = await write(others);
  waiting = waiting.filter((statement) => !others.includes(statement));
  tellWhenAllIsKept();
  return outcome;
}

function tellWhenAllIsKept(): void {
  if (!refused || waiting.length > 0 || tasks.size > 0) return;
  refused = false;
  tellKept();
}

/** Has something written later, in the place of what waits under that name; nothing waits any more without it. */
export function waitFor(name: string, task?: () => Promise<unknown>): void {
  if (task) {
    tasks.set(name, task);
    tryAgainLater();
  } else if (tasks.delete(name)) tellWhenAllIsKept();
}

/** Keeps statements in memory until they can be written. */
function hold(drafts: readonly StatementDraft[]): Statement[] {
  const held = drafts.map((draft) => {
    const statement: Statement = {
      ...draft,
      id: nextId(waiting.at(-1)?.id),
      device: 'memory',
      at: new Date().toISOString(),
      release: RELEASE,
    };
    waiting.push(statement);
    return statement;
  });
  if (held.length > 0) for (const tell of watchers) tell();
  tryAgainLater();
  return held;
}

function tryAgainLater(): void {
  clearTimeout(timer);
  if (waiting.length === 0 && tasks.size === 0) return;
  timer = setTimeout(() => void catchUp().catch(tryAgainLater), TRY_AGAIN);
}

async function catchUp(): Promise<void> {
  if (waiting.length > 0) await settling((others) => log.catchUp(others));
  for (const [name, task] of tasks) {
    await task();
    // A newer one may have come meanwhile.
    if (tasks.get(name) === task) waitFor(name);
  }
}

function withWaiting(prefix: string, kept: readonly Statement[]): readonly Statement[] {
  const own = waiting.filter(({ object }) => object.startsWith(prefix));
  return own.length === 0 ? kept : mergeLogs(kept, own);
}

export function refuse(error: unknown): [] {
  console.info('Bewaren lukt nu niet.', error);
  refused = true;
  tellFault(faultOf(error));
  return [];
}
