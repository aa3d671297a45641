import { isOutcome } from '../identity.ts';
import { projectAnswers } from './answers.ts';
import type { Statement } from './statement.ts';

/** A private text of the learner. */
export interface OwnText {
  /** Stable id of the question it answers. */
  readonly object: string;
  /** Id of the statement that holds it: what a new version replaces. */
  readonly id: string;
  readonly text: string;
  /** Moment of the last version, ISO 8601. */
  readonly at: string;
}

/** Projects a log on the private texts in it, newest first. What became of intentions is elsewhere. */
export const projectTexts = (statements: readonly Statement[]): OwnText[] =>
  [...projectAnswers(statements)]
    .filter(([object, { latest }]) => latest.verb === 'reflected' && !isOutcome(object))
    .sort(([, a], [, b]) => (a.latest.id < b.latest.id ? 1 : -1))
    .map(
      ([
        object,
        {
          latest: { id, at, result },
        },
      ]) => ({ object, id, text: result.text ?? '', at }),
    );
