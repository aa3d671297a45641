import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The most that one can write in a field for own words: about a page. What was kept longer stays whole. */
export const MOST_LETTERS = 2000;

interface Props {
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly text: string;
}

/** Says that no more fits in a field, as long as that is so: one that takes no letters looks broken. */
export function FieldFull({ field, text }: Props) {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const area = field.current;
    area?.addEventListener('input', () => setFull(area.textLength >= MOST_LETTERS));
  }, [field]);
  return (
    <p class="label" role="status">
      {full ? text : ''}
    </p>
  );
}
