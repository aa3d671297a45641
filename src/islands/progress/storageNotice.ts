import { STORAGE_REFUSED, type StorageFault } from '#storage/learner.ts';
import { quietSession } from '#storage/quietSession.ts';

/**
 * `<storage-notice>` becomes visible, once, when what is filled in is not kept, and says why. Put
 * away, it stays away for the rest of the visit.
 */
class StorageNoticeElement extends HTMLElement {
  connectedCallback(): void {
    const note = this.querySelector<HTMLElement>('[data-note]');
    const template = this.querySelector('template');
    if (!note || !template) return;
    const show = ({ detail }: CustomEvent<StorageFault>) => {
      if (quietSession.isQuiet()) return;
      note.append(template.content);
      for (const cause of note.querySelectorAll<HTMLElement>('[data-cause]')) {
        cause.hidden = cause.dataset['cause'] !== detail;
      }
      note.querySelector('button')?.addEventListener('click', () => {
        quietSession.begin();
        note.replaceChildren();
        // Whoever uses a keyboard goes on from here.
        note.focus();
      });
    };
    document.addEventListener(
      STORAGE_REFUSED,
      (event) => show(event as CustomEvent<StorageFault>),
      {
        once: true,
      },
    );
  }
}

customElements.define('storage-notice', StorageNoticeElement);
