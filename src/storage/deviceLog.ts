import { livingAnswers } from '#core/progress/answers.ts';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { tellFault } from './learner.ts';
import { nextId } from './nextId.ts';
import { StatementLog } from './statementLog.ts';

/**
 * The log of this device, as the page uses it: in IndexedDB, and in memory for what the browser
 * refuses to keep (private mode, policy, full disk). With Dexie this is the lazy storage chunk.
 */
const RELEASE = import.meta.env.PUBLIC_RELEASE;
const log = new StatementLog();
const inMemory: Statement[] = [];
const watchers = new Set<() => void>();

export async function read(prefix: string): Promise<readonly Statement[]> {
  return withMemory(prefix, await log.read(prefix).catch(refuse));
}

export function watch(prefix: string, notify: (statements: readonly Statement[]) => void): void {
  let kept: readonly Statement[] = [];
  const tell = () => notify(withMemory(prefix, kept));
  watchers.add(tell);
  // Dexie looks again by itself when a page comes back from the back/forward cache.
  log.watch(
    prefix,
    (statements) => {
      kept = statements;
      tell();
    },
    refuse,
  );
}

/** What became of something that was to be kept; `kept` only after it was committed to disk. */
export interface Recorded {
  readonly statements: readonly Statement[];
  readonly kept: boolean;
}

export async function add(draft: StatementDraft): Promise<Recorded> {
  try {
    return { statements: [await log.append(draft, RELEASE)], kept: true };
  } catch (error) {
    refuse(error);
    return { statements: remember([draft]), kept: false };
  }
}

/** Takes back every answer to an object. */
export async function erase(object: string): Promise<Recorded> {
  const drafts = livingAnswers(inMemory, object).map((replaces): StatementDraft => ({
    verb: 'voided',
    object,
    replaces,
  }));
  const forgotten = remember(drafts);
  try {
    return { statements: [...forgotten, ...(await log.erase(object, RELEASE))], kept: true };
  } catch (error) {
    refuse(error);
    return { statements: forgotten, kept: false };
  }
}

/** Statements for as long as the page lives. */
function remember(drafts: readonly StatementDraft[]): Statement[] {
  const made = drafts.map((draft) => {
    const statement: Statement = {
      ...draft,
      id: nextId(inMemory.at(-1)?.id),
      device: 'memory',
      at: new Date().toISOString(),
      release: RELEASE,
    };
    inMemory.push(statement);
    return statement;
  });
  if (made.length > 0) for (const tell of watchers) tell();
  return made;
}

function withMemory(prefix: string, kept: readonly Statement[]): readonly Statement[] {
  return mergeLogs(
    kept,
    inMemory.filter(({ object }) => object.startsWith(prefix)),
  );
}

function refuse(error: unknown): [] {
  console.info('Bewaren lukt niet in deze browser.', error);
  tellFault('refused');
  return [];
}
