import { STORAGE_REFUSED } from '#storage/learner.ts';

/** `<storage-notice>` becomes visible, once, when this browser does not keep what is filled in. */
class StorageNoticeElement extends HTMLElement {
  connectedCallback(): void {
    const note = this.querySelector<HTMLElement>('[data-note]');
    const template = this.querySelector('template');
    if (!note || !template) return;
    const show = () => {
      note.append(template.content);
      note.querySelector('button')?.addEventListener('click', () => note.remove());
    };
    document.addEventListener(STORAGE_REFUSED, show, { once: true });
  }
}

customElements.define('storage-notice', StorageNoticeElement);
