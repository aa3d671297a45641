import { isOutcome, outcomeId } from '../identity.ts';
import { livingAnswers, projectAnswers, type Head } from './answers.ts';
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
  /**
   * Ids of its versions, newest first, and of what was told about those: what is taken back when it
   * is thrown away.
   */
  readonly chain: readonly string[];
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
 * Projects a log on the intentions in it, newest first; those about one question stand together.
 * What devices wrote apart about one question are as many intentions. What became of an intention
 * belongs to the words it was about: an intention that was written anew is open again.
 *
 * @param today yyyy-mm-dd, on the learner's calendar.
 */
export function projectPlans(statements: readonly Statement[], today: string): Plan[] {
  const voiding = statements.filter(({ verb }) => verb === 'voided');
  const planned = statements.filter(({ verb }) => verb === 'planned');
  const told = statements.filter(({ object }) => isOutcome(object));
  return [...projectAnswers([...planned, ...voiding]).values()]
    .sort((a, b) => (a.latest.id < b.latest.id ? 1 : -1))
    .flatMap(({ heads }) => heads.toReversed())
    .map((head) => toPlan(head, told, voiding, today));
}

/**
 * @param told what became of any intention.
 * @param voiding what was taken back.
 */
function toPlan(
  { statement, chain }: Head,
  told: readonly Statement[],
  voiding: readonly Statement[],
  today: string,
): Plan {
  const { object, id, at, result } = statement;
  const { text = '', due } = result;
  const outcome = outcomeId(object);
  const toldOfIt = told.filter((each) => each.object === outcome);
  const about = toldOfIt.filter(({ attempt }) => attempt === id);
  const ever = toldOfIt.filter(({ attempt = '' }) => chain.includes(attempt));
  const voided = voidedIds(voiding);
  // Two devices may both have said so; taking back the last one is enough.
  const said = about.filter(({ verb }) => verb === 'completed').map((each) => each.id);
  const doneBy = said.sort().at(-1);
  const answer = projectAnswers([...about, ...voiding]).get(outcome)?.latest.result;
  return {
    object,
    text,
    at,
    id,
    chain: [...chain, ...livingAnswers([...ever, ...voiding]).sort()],
    ...(due !== undefined && { due }),
    ...(doneBy !== undefined && !voided.has(doneBy) && { doneBy }),
    ...(answer?.text !== undefined && { outcome: answer.text }),
    ask: due !== undefined && due < today && answer === undefined,
  };
}
