import type { Version } from '#core/documents/document.ts';
import { connection, follow, refuse, waitFor } from './deviceLog.ts';
import { DocumentStore } from './documentStore.ts';

/** The documents of this device, as a page uses them. A chunk of its own: few pages need it. */
const store = new DocumentStore(connection, import.meta.env.PUBLIC_RELEASE);

export const watch = (name: string, notify: (versions: readonly Version[]) => void): void =>
  follow((onValue, onError) => store.watch(name, onValue, onError), notify);

/** @returns whether it was committed to disk; if not, it is tried again as long as the page is open. */
export async function save(name: string, value: Version['value']): Promise<boolean> {
  try {
    await store.save(name, value);
    waitFor(name);
    return true;
  } catch (error) {
    refuse(error);
    waitFor(name, () => store.save(name, value));
    return false;
  }
}
