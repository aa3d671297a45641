import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import type { Recorded } from './deviceLog.ts';
import { openLog, startRecording, untilThereIsALog } from './door.ts';
import { hasLog } from './hasLog.ts';

/** What a page follows of the learner's statements, and adds to them. Light; see door.ts. */

/**
 * Follows the statements about objects whose id starts with `prefix`: calls back when there are some
 * and after each change, also in another tab. Without a log nothing is loaded until `record` is
 * called on this page.
 */
export async function watchStatements(
  prefix: string,
  notify: (statements: readonly Statement[]) => void,
): Promise<void> {
  await untilThereIsALog();
  (await openLog())?.watch(prefix, notify);
}

/** All statements about objects whose id starts with `prefix`. Empty when nothing was ever kept. */
export async function readStatements(prefix: string): Promise<readonly Statement[]> {
  if (!(await hasLog())) return [];
  return (await (await openLog())?.read(prefix)) ?? [];
}

/** Id of this browser profile in what it writes; undefined as long as nothing was written. */
export async function thisDevice(): Promise<string | undefined> {
  return (await hasLog()) ? (await openLog())?.deviceId() : undefined;
}

/** What became of it, or not even that when the code for keeping could not be fetched. */
type Outcome = Partial<Recorded> & { readonly kept: boolean };

/**
 * Adds a statement to the log.
 *
 * @returns the statement, and whether it was committed to disk; if not, it lives as long as the page.
 */
export async function record(draft: StatementDraft): Promise<Outcome> {
  startRecording();
  return (await (await openLog())?.add(draft, true)) ?? { kept: false };
}

/** The same for a form that keeps its words itself: what cannot be written now is not written later. */
export async function recordNow(draft: StatementDraft): Promise<Outcome> {
  startRecording();
  return (await (await openLog())?.add(draft, false)) ?? { kept: false };
}

/**
 * Takes back every answer to an object, so that its words leave this device.
 *
 * @param only ids of the statements to take back, when not all of them.
 */
export async function erase(object: string, only?: readonly string[]): Promise<Outcome> {
  startRecording();
  return (await (await openLog())?.erase(object, only)) ?? { kept: false };
}
