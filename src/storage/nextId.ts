import { timeOfUuidv7, uuidv7 } from '#core/progress/uuidv7.ts';

/** The last moment that a UUID version 7 can hold, in Unix milliseconds. */
const LAST_MOMENT = 2 ** 48 - 1;

/** An id later than the last one in the log, even when the clock was set back since. */
export function nextId(last: string | undefined): string {
  const time = last === undefined ? NaN : timeOfUuidv7(last);
  // A damaged id says nothing about time; one at the very end leaves no later moment.
  const earliest = Number.isFinite(time) ? time + 1 : 0;
  const moment = Math.min(Math.max(Date.now(), earliest), LAST_MOMENT);
  return uuidv7(moment, crypto.getRandomValues(new Uint8Array(10)));
}
