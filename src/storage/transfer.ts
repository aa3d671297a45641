import { openLog, shared } from './door.ts';

/** The door to saving, opening and erasing what this device keeps; the code for it comes when asked for. */
export type { Place, Plan } from './deviceBackup.ts';

const code = shared(() => import('./deviceBackup.ts'));
/** Undefined, and told to the page, when the code could not be fetched. */
export const openTransfer = async () => (await openLog()) && code();

/** What the browser promises about keeping: `undefined` when it does not say. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return undefined;
  }
}

/** Asks the browser not to clear this by itself; some browsers ask the learner. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
