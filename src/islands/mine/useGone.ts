import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MineTexts } from './texts.ts';
import { useKeptLater } from './useKeptLater.ts';

/**
 * Says above a list that an entry was thrown away. Whoever uses a keyboard goes on there: the button
 * pressed is gone too.
 */
export function useGone(texts: MineTexts): {
  /** Where it is said; it can take focus. */
  readonly status: RefObject<HTMLParagraphElement>;
  /** Empty as long as nothing was thrown away. */
  readonly said: string;
  /** @param kept whether that was committed to disk. */
  readonly sayGone: (kept: boolean) => void;
} {
  const status = useRef<HTMLParagraphElement>(null);
  const [times, setTimes] = useState(0);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    if (times > 0) status.current?.focus();
  }, [times]);
  useKeptLater(() => setKept(true));

  function sayGone(isKept: boolean): void {
    setKept(isKept);
    setTimes((before) => before + 1);
  }

  const said = texts[kept ? 'keep.erased' : 'keep.notErased'];
  return { status, said: times > 0 ? said : '', sayGone };
}
