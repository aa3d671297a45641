import { watchDocument } from '#storage/documents.ts';
import { INSTITUTION, linkOf, type InstitutionValue } from './institution.ts';

/** `<my-institution>` fills server HTML with what the learner typed; until then it invites to. */
class MyInstitutionElement extends HTMLElement {
  connectedCallback(): void {
    void watchDocument(INSTITUTION, (versions) => this.show(versions.at(-1)?.value ?? {}));
  }

  private show(value: InstitutionValue): void {
    let any = false;
    for (const row of this.querySelectorAll<HTMLElement>('[data-place]')) {
      const place = row.dataset['place'] ?? '';
      const [name = '', address = ''] = [value[place], value[`${place}.address`]];
      const filled = name !== '' || address !== '';
      row.toggleAttribute('data-empty', !filled);
      any ||= filled;
      this.fill(row, name, address);
    }
    this.querySelector('[data-filled]')?.toggleAttribute('data-empty', !any);
    const link = this.querySelector<HTMLElement>('[data-fill]');
    if (any && link) link.textContent = link.dataset['change'] ?? '';
  }

  private fill(row: HTMLElement, name: string, address: string): void {
    const [nameHolder, link] = [row.querySelector('[data-name]'), row.querySelector('a')];
    if (!nameHolder || !link) return;
    nameHolder.textContent = name === '' || address === '' ? name : `${name}, `;
    link.textContent = address;
    const href = linkOf(address);
    if (href === undefined) link.removeAttribute('href');
    else link.href = href;
  }
}

customElements.define('my-institution', MyInstitutionElement);
