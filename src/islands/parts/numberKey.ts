/**
 * Which of `count` things a key press points at: 0 for "1", and so on. Nothing with a modifier key,
 * while typing in a text field, or while a key is held: nobody chooses twice by pressing long. Bind it to the control itself, never to the document: a
 * single-character key works only while focus is inside (WCAG 2.1.4).
 */
export function numberKey(event: KeyboardEvent, count: number): number | undefined {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement) return undefined;
  if (target instanceof HTMLInputElement && target.type !== 'radio') return undefined;
  const index = Number.parseInt(event.key, 10) - 1;
  return index >= 0 && index < count ? index : undefined;
}
