/**
 * Notes in running text.
 * - A source on a narrow screen folds under its sentence; its number opens and closes it. Where the
 *   margin shows all sources, and without JavaScript, the number just stands there.
 * - The explanation of a term is a native popover on its button; here it also opens on keyboard focus.
 */
class SourceNoteElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const open = this.toggleAttribute('data-open');
      button.setAttribute('aria-expanded', String(open));
    });
  }
}

class TermNoteElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const note = this.querySelector<HTMLElement>('[popover]');
    if (!button || !note) return;
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible') && !note.matches(':popover-open')) {
        note.showPopover({ source: button });
      }
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) note.hidePopover();
    });
  }
}

customElements.define('source-note', SourceNoteElement);
customElements.define('term-note', TermNoteElement);
