import type { Version } from '#core/documents/document.ts';
import { openLog, startRecording, tellFault, untilThereIsALog } from './door.ts';

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

async function openDocuments(): Promise<typeof import('./deviceDocuments.ts') | undefined> {
  const log = await openLog();
  return log && import('./deviceDocuments.ts').catch(() => tellFault('unreachable'));
}
