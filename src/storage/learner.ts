import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { hasLog } from './hasLog.ts';

/**
 * The door to what this device keeps. Light: the log itself, with Dexie, is a chunk of its own that
 * is fetched after the first paint, and only when there is something to keep or to show.
 *
 * When something cannot be kept, `document` gets a `storage-refused` event; reading and practising
 * go on (see deviceLog.ts).
 */
export const STORAGE_REFUSED = 'storage-refused';

/**
 * Follows the statements about objects whose id starts with `prefix`: calls back when there are some
 * and after each change, also in another tab. Without a log nothing is loaded until `record` is
 * called on this page.
 */
export async function watchStatements(
  prefix: string,
  notify: (statements: readonly Statement[]) => void,
): Promise<void> {
  if (!(await hasLog())) await recording;
  await openLog().then(({ watch }) => watch(prefix, notify), refuse);
}

/** All statements about objects whose id starts with `prefix`. Empty when nothing was ever kept. */
export async function readStatements(prefix: string): Promise<readonly Statement[]> {
  if (!(await hasLog())) return [];
  const statements = await openLog().then(({ read }) => read(prefix), refuse);
  return statements ?? [];
}

/**
 * Adds a statement to the log.
 *
 * @returns the statement, and whether it was committed to disk; if not, it lives as long as the
 *   page. Without a statement even the code for keeping could not be fetched.
 */
export async function record(
  draft: StatementDraft,
): Promise<{ readonly statement?: Statement; readonly kept: boolean }> {
  startRecording();
  const recorded = await openLog().then(({ add }) => add(draft), refuse);
  return recorded ?? { kept: false };
}

/** Fulfilled at the first `record` on this page: from then on there is something to follow. */
let startRecording: () => void = () => undefined;
const recording = new Promise<void>((resolve) => (startRecording = resolve));

async function openLog(): Promise<typeof import('./deviceLog.ts')> {
  await painted();
  return import('./deviceLog.ts');
}

function refuse(): undefined {
  document.dispatchEvent(new CustomEvent(STORAGE_REFUSED));
}

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
