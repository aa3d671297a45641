import { watchStatements } from '#storage/learner.ts';

/** `<tried-scenario>` tells what the learner did with a conversation. */
class TriedScenarioElement extends HTMLElement {
  connectedCallback(): void {
    const scenario = this.dataset['scenario'] ?? '';
    void watchStatements(scenario, async (statements) => {
      // Comes with the log: a page without one stays light.
      const { tellTried } = await import('./tellTried.ts');
      this.textContent = tellTried(statements, scenario, {
        begun: this.dataset['begun'] ?? '',
        done: this.dataset['done'] ?? '',
      });
    });
  }
}

customElements.define('tried-scenario', TriedScenarioElement);
