import { readStatements, record } from '#storage/learner.ts';

/**
 * `<step-visit data-step="<id>">` stands at the end of a step and keeps two things: that the step was
 * opened (the place to go on), and that its end was on screen. A reload of the step opened last
 * adds nothing.
 */
class StepVisitElement extends HTMLElement {
  connectedCallback(): void {
    const step = this.dataset['step'] ?? '';
    const module = step.slice(0, step.indexOf('/') + 1);
    void this.visit(step, module);
    // Back and forward may bring the page from memory: then it is opened again all the same.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.visit(step, module);
    });
  }

  private async visit(step: string, module: string): Promise<void> {
    const earlier = await readStatements(module);
    const opened = earlier.filter(({ verb }) => verb === 'experienced').at(-1);
    if (opened?.object !== step) await record({ verb: 'experienced', object: step });
    const ended = earlier.some(({ verb, object }) => verb === 'completed' && object === step);
    if (ended) return;
    await this.onScreen();
    await record({ verb: 'completed', object: step });
  }

  private onScreen(): Promise<void> {
    return new Promise((resolve) => {
      const observer = new IntersectionObserver(([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(this);
    });
  }
}

customElements.define('step-visit', StepVisitElement);
