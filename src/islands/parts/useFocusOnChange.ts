import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves focus when a part of the page changes because of what was pressed in it: the button pressed
 * is gone then, and whoever uses a keyboard goes on here. Not when the page opens.
 */
export function useFocusOnChange(target: RefObject<HTMLElement>, state: string | boolean): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) target.current?.focus();
    before.current = state;
  }, [state]);
}
