/**
 * Focus goes to what can be done next. When that and what is new do not both stand on the screen, the
 * page moves to the last thing the learner said: reading goes on from there.
 *
 * @param next heading of what can be done.
 */
export function showNext(next: HTMLElement | null): void {
  if (!next) return;
  next.focus({ preventScroll: true });
  const talk = next.closest('.talk');
  const said = [...(talk?.querySelectorAll('[data-me="true"]') ?? [])].at(-1);
  const first = said ?? talk ?? next;
  const fits =
    first.getBoundingClientRect().top >= 0 && next.getBoundingClientRect().bottom <= innerHeight;
  if (!fits) first.scrollIntoView({ block: 'start' });
}
