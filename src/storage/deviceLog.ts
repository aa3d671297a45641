import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { STORAGE_REFUSED } from './learner.ts';
import { nextId } from './nextId.ts';
import { StatementLog } from './statementLog.ts';

/**
 * The log of this device, as the page uses it: in IndexedDB, and in memory for what the browser
 * refuses to keep (private mode, policy, full disk). With Dexie this is the lazy storage chunk.
 */
const log = new StatementLog();
const inMemory: Statement[] = [];
const watchers = new Set<() => void>();

export async function read(prefix: string): Promise<readonly Statement[]> {
  return withMemory(prefix, await log.read(prefix).catch(refuse));
}

export function watch(prefix: string, notify: (statements: readonly Statement[]) => void): void {
  let kept: readonly Statement[] = [];
  const tell = () => notify(withMemory(prefix, kept));
  const show = (statements: readonly Statement[]) => {
    kept = statements;
    tell();
  };
  watchers.add(tell);
  log.watch(prefix, show, refuse);
  // A page that comes back from the back/forward cache may have missed changes.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void log.read(prefix).then(show, refuse);
  });
}

export async function add(
  draft: StatementDraft,
): Promise<{ readonly statement: Statement; readonly kept: boolean }> {
  const release = import.meta.env.PUBLIC_RELEASE;
  try {
    return { statement: await log.append(draft, release), kept: true };
  } catch (error) {
    refuse(error);
    const statement: Statement = {
      ...draft,
      id: nextId(inMemory.at(-1)?.id),
      device: 'memory',
      at: new Date().toISOString(),
      release,
    };
    inMemory.push(statement);
    for (const tell of watchers) tell();
    return { statement, kept: false };
  }
}

function withMemory(prefix: string, kept: readonly Statement[]): readonly Statement[] {
  return mergeLogs(
    kept,
    inMemory.filter(({ object }) => object.startsWith(prefix)),
  );
}

function refuse(error: unknown): [] {
  console.info('Bewaren lukt niet in deze browser.', error);
  document.dispatchEvent(new CustomEvent(STORAGE_REFUSED));
  return [];
}
