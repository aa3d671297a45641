import { useEffect } from 'preact/hooks';
import { STORAGE_KEPT } from '#storage/door.ts';

/** Calls back when what could not be kept before, and waited, is kept after all. */
export function useKeptLater(notify: () => void): void {
  useEffect(() => {
    document.addEventListener(STORAGE_KEPT, notify);
    return () => document.removeEventListener(STORAGE_KEPT, notify);
  }, []);
}
