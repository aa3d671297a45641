import { outcomeId } from '../identity.ts';
import { projectAnswers, type Answer } from './answers.ts';
import { voidedIds } from './merge.ts';
import type { Statement } from './statement.ts';

/** An intention of the learner, and what became of it. */
export interface Plan {
  /** Stable id of the question. */
  readonly object: string;
  readonly text: string;
  /** Day to do it on, yyyy-mm-dd. */
  readonly due?: string;
  /** Moment it was written down, ISO 8601. */
  readonly at: string;
  /** Id of the statement that holds it: the attempt that its outcome belongs to. */
  readonly id: string;
  /** Id of the statement that says it is done; voiding that opens it again. */
  readonly doneBy?: string;
  /** How it went, in the learner's words. */
  readonly outcome?: string;
  /** Whether to ask now how it went: the day has passed, and that was not asked or answered before. */
  readonly ask: boolean;
}

/** Option of the answer to "hoe ging het?" of someone who rather does not say. */
export const SKIPPED = 'overgeslagen';

/**
 * Projects a log on the intentions in it, newest first. What became of an intention belongs to the
 * words it was about: an intention that was written anew is open again.
 *
 * @param today yyyy-mm-dd, on the learner's calendar.
 */
export function projectPlans(statements: readonly Statement[], today: string): Plan[] {
  const voided = voidedIds(statements);
  const living = statements.filter(({ id }) => !voided.has(id));
  const planned = projectAnswers(living.filter(({ verb }) => verb === 'planned'));
  const outcomes = projectAnswers(
    living.filter(({ verb }) => verb === 'reflected' || verb === 'answered'),
  );
  return [...planned]
    .map(([object, { latest }]) => toPlan(object, latest, living, outcomes, today))
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

function toPlan(
  object: string,
  latest: Answer['latest'],
  living: readonly Statement[],
  outcomes: ReadonlyMap<string, Answer>,
  today: string,
): Plan {
  const { text = '', due } = latest.result;
  const about = outcomeId(object);
  const done = living.find(
    (statement) =>
      statement.verb === 'completed' &&
      statement.object === about &&
      statement.attempt === latest.id,
  );
  const told = outcomes.get(about)?.latest;
  const answer = told?.attempt === latest.id ? told.result : undefined;
  return {
    object,
    text,
    at: latest.at,
    id: latest.id,
    ...(due !== undefined && { due }),
    ...(done && { doneBy: done.id }),
    ...(answer?.text !== undefined && { outcome: answer.text }),
    ask: due !== undefined && due < today && answer === undefined,
  };
}
