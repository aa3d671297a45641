import type { StorageFault } from '#storage/fault.ts';
import { STORAGE_KEPT, STORAGE_REFUSED } from '#storage/door.ts';
import { quietSession } from '#storage/quietSession.ts';

/**
 * `<storage-notice>` becomes visible when what is filled in is not kept, says why, and goes when it
 * is kept after all. Put away, it stays away for the rest of the visit.
 */
class StorageNoticeElement extends HTMLElement {
  connectedCallback(): void {
    const note = this.querySelector<HTMLElement>('[data-note]');
    const [told, kept] = this.querySelectorAll('template');
    if (!note || !told || !kept) return;
    let shown: StorageFault | undefined;

    document.addEventListener(STORAGE_REFUSED, (event) => {
      const { detail } = event as CustomEvent<StorageFault>;
      if (shown === detail || quietSession.isQuiet()) return;
      shown = detail;
      const copy = told.content.cloneNode(true) as DocumentFragment;
      for (const cause of copy.querySelectorAll<HTMLElement>('[data-cause]')) {
        if (cause.dataset['cause'] !== detail) cause.remove();
      }
      copy.querySelector('button')?.addEventListener('click', () => {
        quietSession.begin();
        note.replaceChildren();
        // Whoever uses a keyboard goes on from here.
        note.focus();
      });
      note.replaceChildren(copy);
    });

    document.addEventListener(STORAGE_KEPT, () => {
      if (shown === undefined) return;
      shown = undefined;
      note.replaceChildren(kept.content.cloneNode(true));
    });
  }
}

customElements.define('storage-notice', StorageNoticeElement);
