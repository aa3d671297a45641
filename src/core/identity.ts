/**
 * Stable ids: everything a learner's progress can point at is named by one string that is neither
 * its URL nor its position (ARCHITECTURE.md, "Identity"). This file is the only place that knows
 * how such a string is put together.
 *
 * Forms: `module:<id>`, `module:<id>/step:<id>`, `…/question:<id>`, `…/question:<id>/option:<id>`,
 * `…/question:<id>/card:<id>`. Of an intention also `…/question:<id>/outcome`.
 */

/** Shape of one id segment: lower case letters, digits and hyphens, starting with a letter. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `module:<id>`. */
export const moduleId = (module: string): string => `module:${module}`;

/** `module:<id>/step:<id>`. */
export const stepId = (module: string, step: string): string => `${moduleId(module)}/step:${step}`;

/** `module:<id>/step:<id>/question:<id>`. */
export const questionId = (module: string, step: string, question: string): string =>
  `${stepId(module, step)}/question:${question}`;

/** Id of what became of an intention: done or not, and how it went. */
export const outcomeId = (question: string): string => `${question}/outcome`;

/** Whether an id is that of what became of an intention. */
export const isOutcome = (id: string): boolean => id.endsWith(outcomeId(''));

/** Id of an option (single choice) inside a question. */
export const optionId = (question: string, option: string): string =>
  `${question}/option:${option}`;

/** Id of a card (sorting) inside a question. */
export const cardId = (question: string, card: string): string => `${question}/card:${card}`;
