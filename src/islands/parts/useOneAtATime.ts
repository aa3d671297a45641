import { useRef } from 'preact/hooks';

/**
 * Does one thing at a time: what is pressed while something is being written is not done as well.
 *
 * @returns a function that runs an action, or nothing while an earlier one runs.
 */
export function useOneAtATime(): (action: () => Promise<void>) => Promise<void> {
  const busy = useRef(false);
  return async (action) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await action();
    } finally {
      busy.current = false;
    }
  };
}
