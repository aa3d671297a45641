import { useEffect, useRef } from 'preact/hooks';

/** After this long without typing, in milliseconds, a text is kept by itself. */
const PAUSE = 2000;

/** Why a text is to be kept now: the learner said so, paused, or went on to something else. */
export type Moment = 'asked' | 'pause' | 'leave';

/**
 * Keeps what someone is writing before it can get lost: after a pause, and when the page is hidden
 * or left (on a phone often the last thing a page hears).
 *
 * @param keep writes the text away if it changed.
 * @returns to call on each input.
 */
export function useKeepWhenLeaving(keep: (moment: Moment) => void): () => void {
  const latest = useRef(keep);
  latest.current = keep;
  const timer = useRef(0);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') latest.current('leave');
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);

  return () => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => latest.current('pause'), PAUSE);
  };
}
