import { useState } from 'preact/hooks';

/**
 * Whether the learner has touched a control on this page. A live region is switched on by that:
 * an answer that was just given is announced, one that comes back from an earlier visit is not.
 */
export function useTouched(): {
  readonly live: 'polite' | 'off';
  readonly touch: { onPointerDown: () => void; onFocusCapture: () => void };
} {
  const [touched, setTouched] = useState(false);
  const mark = () => setTouched(true);
  return {
    live: touched ? 'polite' : 'off',
    touch: { onPointerDown: mark, onFocusCapture: mark },
  };
}
