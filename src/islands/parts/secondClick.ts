/** Of the same spot, and so soon that nobody has read what stands there since. In pixels and milliseconds. */
const NEAR = 24;
export const SOON = 400;

let last: { readonly x: number; readonly y: number; readonly at: number } | undefined;

/**
 * Whether a click is the second one of a double click or double tap: what it hits then is often
 * something else, that came in the place of what was pressed. The keyboard never double clicks.
 */
export function isSecondClick({
  detail,
  clientX: x,
  clientY: y,
  timeStamp: at,
}: Pick<MouseEvent, 'detail' | 'clientX' | 'clientY' | 'timeStamp'>): boolean {
  if (detail === 0) return false;
  const before = last;
  last = { x, y, at };
  if (detail > 1) return true;
  return (
    before !== undefined && at - before.at < SOON && Math.hypot(x - before.x, y - before.y) < NEAR
  );
}
