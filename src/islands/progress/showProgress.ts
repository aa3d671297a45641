import { projectModule, type ModuleOutline } from '#core/progress/moduleProgress.ts';
import type { Statement } from '#core/progress/statement.ts';
import { fill } from '#strings/fill.ts';

/** What the server hands over in `data-config`. */
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

/**
 * Shows progress on one module inside an element. What it looks for (all optional):
 * - `[data-step="<id>"]`: gets `data-state` (`open`, `done`) and shows its `[data-state-text]`;
 * - `a[data-resume]`: a link that comes to point at the step to go on with, and says so;
 * - `[data-summary]`: how many steps are done;
 * - `progress`: the bar.
 * Without progress the page stays as the server made it.
 */
export function showProgress(root: HTMLElement, statements: readonly Statement[]): void {
  const config = JSON.parse(root.dataset['config'] ?? '') as ProgressConfig;
  const progress = projectModule(config, statements);
  if (!progress.started) return;
  const { texts } = config;
  const total = config.steps.length;

  for (const { id, state } of progress.steps) {
    const item = root.querySelector<HTMLElement>(`[data-step="${id}"]`);
    if (!item || state === 'new') continue;
    item.dataset['state'] = state;
    setText(item, '[data-state-text]', `, ${state === 'done' ? texts.stepDone : texts.stepOpen}`);
  }

  const link = root.querySelector<HTMLAnchorElement>('a[data-resume]');
  if (link) {
    const index = progress.completed ? 0 : progress.resumeIndex;
    link.href = config.urls[index] ?? link.href;
    const text = fill(texts.resume, { step: index + 1, total });
    setText(link, '[data-resume-text]', progress.completed ? texts.again : text);
  }

  setText(
    root,
    '[data-summary]',
    progress.completed ? texts.completed : fill(texts.done, { done: progress.doneCount, total }),
  );

  const bar = root.querySelector('progress');
  if (bar) {
    bar.hidden = false;
    bar.max = total;
    bar.value = progress.doneCount;
  }
}

function setText(root: HTMLElement, selector: string, text: string): void {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) return;
  element.hidden = false;
  element.textContent = text;
}
