/**
 * Stable ids: everything a learner's progress can point at is named by one string that is neither
 * its URL nor its position (ARCHITECTURE.md, "Identity"). This file is the only place that knows
 * how such a string is put together.
 *
 * Forms: `module:<id>`, `module:<id>/step:<id>`, `…/question:<id>`, `…/question:<id>/option:<id>`,
 * `…/question:<id>/card:<id>`. Of an intention also `…/question:<id>/outcome`. `scenario:<id>`,
 * `scenario:<id>/moment:<id>`, `…/moment:<id>/choice:<id>`; own words first: `…/moment:<id>/words`,
 * and what one means to do afterwards: `scenario:<id>/intention`.
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

/** `scenario:<id>`. */
export const scenarioId = (scenario: string): string => `scenario:${scenario}`;

/** `scenario:<id>/moment:<id>`; endings are moments too. */
export const momentId = (scenario: string, moment: string): string =>
  `${scenarioId(scenario)}/moment:${moment}`;

/** Id of a choice inside a moment. */
export const choiceId = (moment: string, choice: string): string => `${moment}/choice:${choice}`;

/** Id of what a learner would say at a moment, before seeing the choices. */
export const wordsId = (moment: string): string => `${moment}/words`;

/** Id of what a learner means to do after a conversation. */
export const intentionId = (scenario: string): string => `${scenario}/intention`;

/** Whether an id is that of a moment in a scenario. */
export const isMoment = (id: string): boolean => /^scenario:[^/]+\/moment:[^/]+$/.test(id);

/** Last segment of an id, without its kind: `scenario:x/moment:y` -> `y`. */
export const nameIn = (id: string): string => id.slice(id.lastIndexOf(':') + 1);
