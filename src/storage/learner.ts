import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import type { Recorded } from './deviceLog.ts';
import { hasLog } from './hasLog.ts';

/**
 * The door to what this device keeps. Light: the log itself, with Dexie, is a chunk of its own that
 * is fetched after the first paint, and only when there is something to keep or to show.
 *
 * When something cannot be kept, `document` gets a `storage-refused` event; reading and practising
 * go on (see deviceLog.ts).
 */
export const STORAGE_REFUSED = 'storage-refused';

/** Why something was not kept: the browser refuses, or the code for keeping could not be fetched. */
export type StorageFault = 'refused' | 'unreachable';

/** Tells the page that something was not kept. */
export function tellFault(detail: StorageFault): undefined {
  document.dispatchEvent(new CustomEvent(STORAGE_REFUSED, { detail }));
}

/**
 * Follows the statements about objects whose id starts with `prefix`: calls back when there are some
 * and after each change, also in another tab. Without a log nothing is loaded until `record` is
 * called on this page.
 */
export async function watchStatements(
  prefix: string,
  notify: (statements: readonly Statement[]) => void,
): Promise<void> {
  if (!(await hasLog())) {
    // A page that comes back from memory may have been left before there was a log.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void hasLog().then((has) => has && startRecording());
    });
    await recording;
  }
  await openLog().then(({ watch }) => watch(prefix, notify), unreachable);
}

/** All statements about objects whose id starts with `prefix`. Empty when nothing was ever kept. */
export async function readStatements(prefix: string): Promise<readonly Statement[]> {
  if (!(await hasLog())) return [];
  const statements = await openLog().then(({ read }) => read(prefix), unreachable);
  return statements ?? [];
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
  return (await openLog().then(({ add }) => add(draft), unreachable)) ?? { kept: false };
}

/** Takes back every answer to an object, so that its words leave this device. */
export async function erase(object: string): Promise<Outcome> {
  startRecording();
  return (await openLog().then((log) => log.erase(object), unreachable)) ?? { kept: false };
}

/** Fulfilled at the first `record` on this page: from then on there is something to follow. */
let startRecording: () => void = () => undefined;
const recording = new Promise<void>((resolve) => (startRecording = resolve));

async function openLog(): Promise<typeof import('./deviceLog.ts')> {
  await painted();
  return import('./deviceLog.ts');
}

const unreachable = (): undefined => tellFault('unreachable');

/** How long to wait for a first paint that a browser never reports, in milliseconds. */
const PATIENCE = 3000;

/** Fulfilled after the first paint: storage never delays what is to be read. */
async function painted(): Promise<void> {
  const paint = 'first-contentful-paint';
  if (performance.getEntriesByName(paint).length > 0) return;
  await new Promise<void>((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName(paint).length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PATIENCE);
  });
}
