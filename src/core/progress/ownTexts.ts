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
export function projectTexts(statements: readonly Statement[]): OwnText[] {
  const written = statements.filter(
    ({ verb, object }) => verb === 'reflected' && !isOutcome(object),
  );
  const objects = new Set(written.map(({ object }) => object));
  const about = statements.filter(({ verb, object }) => verb === 'voided' || objects.has(object));
  return [...projectAnswers(about)]
    .filter(([, { latest }]) => latest.verb === 'reflected')
    .sort(([, a], [, b]) => (a.latest.id < b.latest.id ? 1 : -1))
    .map(([object, { latest }]) => ({
      object,
      id: latest.id,
      text: latest.result.text ?? '',
      at: latest.at,
    }));
}
