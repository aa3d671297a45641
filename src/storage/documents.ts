import type { Version } from '#core/documents/document.ts';
import { openLog, startRecording, untilThereIsALog } from './door.ts';

/**
 * The door to what a learner edits. As light as learner.ts: the store itself comes with the log.
 */
export async function watchDocument(
  name: string,
  notify: (versions: readonly Version[]) => void,
): Promise<void> {
  await untilThereIsALog();
  const log = await openLog();
  log?.follow<readonly Version[]>(
    (onValue, onError) => log.documents.watch(name, onValue, onError),
    notify,
  );
}

/**
 * Keeps a new version of a document, or without a value throws it away.
 *
 * @returns whether it was committed to disk.
 */
export async function saveDocument(name: string, value: Version['value']): Promise<boolean> {
  startRecording();
  const log = await openLog();
  if (!log) return false;
  return log.documents.save(name, value).then(
    () => true,
    (error: unknown) => {
      log.refuse(error);
      return false;
    },
  );
}
