/** A clock for talking: it stands still with `left`, or runs until `ends`. */
export interface Timer {
  /** Seconds that were left when it last stood still. */
  readonly left: number;
  /** Moment at which it is over, in milliseconds since 1970; absent while it stands still. */
  readonly ends?: number;
}

/** How long a group talks at first, in seconds. */
export const TALKING_TIME = 120;
const LONGEST = 60 * 60;

export const freshTimer: Timer = { left: TALKING_TIME };

/** Whole seconds left. @param now milliseconds since 1970 */
export const secondsLeft = ({ left, ends }: Timer, now: number): number =>
  ends === undefined ? left : Math.min(Math.max(Math.ceil((ends - now) / 1000), 0), LONGEST);

export function startTimer(timer: Timer, now: number): Timer {
  const left = secondsLeft(timer, now);
  return left === 0 ? timer : { left, ends: now + left * 1000 };
}

export const pauseTimer = (timer: Timer, now: number): Timer => ({ left: secondsLeft(timer, now) });

/** Gives a minute more; a clock that ran goes on running. */
export function addMinute(timer: Timer, now: number): Timer {
  const left = Math.min(secondsLeft(timer, now) + 60, LONGEST);
  return timer.ends === undefined ? { left } : { left, ends: now + left * 1000 };
}

/** Minutes and seconds as on a clock: "1:05". */
export const clockFace = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
