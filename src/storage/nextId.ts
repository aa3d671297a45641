import { timeOfUuidv7, uuidv7 } from '#core/progress/uuidv7.ts';

/** An id later than the last one in the log, even when the clock was set back since. */
export function nextId(last: string | undefined): string {
  const earliest = last === undefined ? 0 : timeOfUuidv7(last) + 1;
  return uuidv7(Math.max(Date.now(), earliest), crypto.getRandomValues(new Uint8Array(10)));
}
