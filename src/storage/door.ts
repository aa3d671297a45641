import type { StorageFault } from './fault.ts';
import { hasLog } from './hasLog.ts';
import { DATABASE_NAME } from './name.ts';

/**
 * The door to what this device keeps. Light: the log itself, with Dexie, is a chunk of its own that
 * is fetched after the first paint, and only when there is something to keep or to show.
 *
 * When something cannot be kept, `document` gets an `unkept` event with the reason; reading
 * and practising go on (see deviceLog.ts). When it is kept after all, `kept`.
 */
export const STORAGE_REFUSED = 'unkept';
export const STORAGE_KEPT = 'kept';

/** Tells the page that something was not kept. */
export function tellFault(detail: StorageFault): undefined {
  document.dispatchEvent(new CustomEvent(STORAGE_REFUSED, { detail }));
}

/** Tells the page that what waited has been kept after all. */
export const tellKept = (): boolean => document.dispatchEvent(new CustomEvent(STORAGE_KEPT));

/** Called when something is kept on this page: from then on there is something to follow. */
export let startRecording: () => void = () => undefined;
const recording = new Promise<void>((resolve) => (startRecording = resolve));

/** Fulfilled once this device holds a log: at once, or when this page, an earlier one or another tab begins it. */
export async function untilThereIsALog(): Promise<void> {
  if (await hasLog()) return;
  // A page that comes back from memory may have been left before there was a log.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void hasLog().then((has) => has && startRecording());
  });
  // Or another tab begins one.
  const tabs = new BroadcastChannel(DATABASE_NAME);
  tabs.onmessage = () => startRecording();
  // A message would put a page that waits in memory out of it.
  addEventListener('pagehide', () => tabs.close());
  await recording;
  tabs.close();
  tellTabs();
}

/** Tells other tabs that there is a log now. */
function tellTabs(): void {
  const tabs = new BroadcastChannel(DATABASE_NAME);
  tabs.postMessage('begun');
  tabs.close();
}

/** The log itself; undefined, and told to the page, when its code could not be fetched. */
export const openLog = shared(async () => {
  await painted();
  return import('./deviceLog.ts');
});

/**
 * Code that is fetched once, and again after that failed. All wait for one promise: so what a learner
 * does first is kept first, whoever found the code there already.
 */
export function shared<Code>(fetchCode: () => Promise<Code>): () => Promise<Code | undefined> {
  let fetching: Promise<Code | undefined> | undefined;
  return () =>
    (fetching ??= fetchCode().catch(() => {
      fetching = undefined;
      return tellFault('unreachable');
    }));
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
