import type { Version } from '#core/documents/document.ts';
import { openLog, shared, startRecording, untilThereIsALog } from './door.ts';

/** The door to what a learner edits. As light as learner.ts. */
export async function watchDocument(
  name: string,
  notify: (versions: readonly Version[]) => void,
): Promise<void> {
  await untilThereIsALog();
  (await openDocuments())?.watch(name, notify);
}

/**
 * Keeps a new version of a document, or without a value throws it away.
 *
 * @returns whether it was committed to disk.
 */
export async function saveDocument(name: string, value: Version['value']): Promise<boolean> {
  startRecording();
  return (await (await openDocuments())?.save(name, value)) ?? false;
}

const code = shared(() => import('./deviceDocuments.ts'));
const openDocuments = async () => (await openLog()) && code();
