import { watchStatements } from '#storage/learner.ts';

/**
 * `<module-progress>` decorates server HTML with the learner's progress on one module. This part is
 * all that a learner without progress downloads; how to show it comes when there is something to show.
 */
class ModuleProgressElement extends HTMLElement {
  connectedCallback(): void {
    void watchStatements(`${this.dataset['module'] ?? ''}/`, (statements) => {
      void import('./showProgress.ts').then(({ showProgress }) => showProgress(this, statements));
    });
  }
}

customElements.define('module-progress', ModuleProgressElement);
