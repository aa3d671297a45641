import { hasLog } from '#storage/hasLog.ts';

/**
 * `<module-progress>` decorates server HTML with the learner's progress on one module. This part is
 * all that a learner without progress downloads; the rest comes when there is something to show.
 */
class ModuleProgressElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (this.hasAttribute('data-live') || (await hasLog())) {
      const { showProgress } = await import('./showProgress.ts');
      showProgress(this);
    }
  }
}

customElements.define('module-progress', ModuleProgressElement);
