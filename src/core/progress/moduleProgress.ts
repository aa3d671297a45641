import { voidedIds } from './merge.ts';
import type { Statement } from './statement.ts';

/** What progress has to know of a module: its steps in order, by stable id. */
export interface ModuleOutline {
  /** `module:<id>`. */
  readonly id: string;
  readonly steps: readonly {
    /** `module:<id>/step:<id>`. */
    readonly id: string;
    /** Objects that need an answer before the step is done: graded questions, or cards of a sorting. */
    readonly graded: readonly string[];
  }[];
}

type StepState = 'new' | 'open' | 'done';

export interface ModuleProgress {
  readonly started: boolean;
  readonly completed: boolean;
  /** In the order of the outline. */
  readonly steps: readonly { readonly id: string; readonly state: StepState }[];
  readonly doneCount: number;
  /**
   * Index of the step to go on with: the one opened last or, when that is done, the next one that is
   * not, from the start again if need be. 0 when nothing was opened or all is done.
   */
  readonly resumeIndex: number;
}

/**
 * Projects a log on one module. A step is done when its end has been on screen and each graded
 * object in it has an answer, right or wrong. Reflections and actions are free. Statements about
 * steps that no longer exist are ignored, so a new release never shows as done what is not.
 *
 * @param statements any order, duplicates and other modules' statements allowed.
 */
export function projectModule(
  outline: ModuleOutline,
  statements: readonly Statement[],
): ModuleProgress {
  const voided = voidedIds(statements);
  const opened = new Map<string, string>();
  const ended = new Set<string>();
  const answered = new Set<string>();
  for (const { id, verb, object } of statements) {
    if (voided.has(id)) continue;
    if (verb === 'experienced' && id > (opened.get(object) ?? '')) opened.set(object, id);
    if (verb === 'completed') ended.add(object);
    if (verb === 'answered') answered.add(object);
  }
  const steps = outline.steps.map(({ id, graded }) => ({
    id,
    state: stepState(
      opened.has(id),
      ended.has(id) && graded.every((object) => answered.has(object)),
    ),
  }));
  const doneCount = steps.filter(({ state }) => state === 'done').length;
  return {
    started: steps.some(({ state }) => state !== 'new'),
    completed: doneCount === steps.length && steps.length > 0,
    steps,
    doneCount,
    resumeIndex: resumeAt(steps, lastOpened(outline, opened)),
  };
}

function stepState(opened: boolean, finished: boolean): StepState {
  if (finished) return 'done';
  return opened ? 'open' : 'new';
}

function resumeAt(steps: ModuleProgress['steps'], last: number): number {
  const order = steps.map((_step, offset) => (last + offset) % steps.length);
  return order.find((index) => steps[index]?.state !== 'done') ?? 0;
}

function lastOpened(outline: ModuleOutline, opened: ReadonlyMap<string, string>): number {
  let index = 0;
  let latest = '';
  outline.steps.forEach(({ id }, position) => {
    const at = opened.get(id) ?? '';
    if (at > latest) {
      latest = at;
      index = position;
    }
  });
  return index;
}
