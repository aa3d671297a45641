import { projectModule, type ModuleOutline } from '#core/progress/moduleProgress.ts';
import type { Statement } from '#core/progress/statement.ts';
import { watchStatements } from '#storage/learner.ts';
import { fill } from '#strings/fill.ts';

/**
 * `<module-progress>` decorates server HTML with the learner's progress on one module. What it looks
 * for inside itself (all optional):
 * - `[data-step="<id>"]`: gets `data-state` (`open`, `done`) and shows its `[data-state-text]`;
 * - `[data-resume]`: a link that comes to point at the step to go on with, and says so;
 * - `[data-summary]`: how many steps are done;
 * - `progress`: the bar.
 * Without progress, or without JavaScript, the page stays as the server made it.
 */
export interface ProgressConfig extends ModuleOutline {
  /** Addresses of the steps, in order. */
  readonly urls: readonly string[];
  readonly texts: {
    readonly resume: string;
    readonly again: string;
    readonly done: string;
    readonly completed: string;
    readonly stepDone: string;
    readonly stepOpen: string;
  };
}

class ModuleProgressElement extends HTMLElement {
  connectedCallback(): void {
    const config = JSON.parse(this.dataset['config'] ?? '') as ProgressConfig;
    void watchStatements(`${config.id}/`, (statements) => show(this, config, statements));
  }
}

function show(root: HTMLElement, config: ProgressConfig, statements: readonly Statement[]): void {
  const progress = projectModule(config, statements);
  if (!progress.started) return;
  const { texts } = config;
  const total = config.steps.length;

  for (const { id, state } of progress.steps) {
    const item = root.querySelector<HTMLElement>(`[data-step="${id}"]`);
    if (!item || state === 'new') continue;
    item.dataset['state'] = state;
    const text = item.querySelector('[data-state-text]');
    if (text) text.textContent = `, ${state === 'done' ? texts.stepDone : texts.stepOpen}`;
  }

  const link = root.querySelector<HTMLAnchorElement>('a[data-resume]');
  if (link) {
    const index = progress.completed ? 0 : progress.resumeIndex;
    link.href = config.urls[index] ?? link.href;
    link.querySelector('[data-resume-text]')!.textContent = progress.completed
      ? texts.again
      : fill(texts.resume, { step: index + 1, total });
  }

  const summary = root.querySelector<HTMLElement>('[data-summary]');
  if (summary) {
    summary.hidden = false;
    summary.textContent = progress.completed
      ? texts.completed
      : fill(texts.done, { done: progress.doneCount, total });
  }

  const bar = root.querySelector('progress');
  if (bar) {
    bar.hidden = false;
    bar.max = total;
    bar.value = progress.doneCount;
  }
}

customElements.define('module-progress', ModuleProgressElement);
