import { isOutcome } from '../identity.ts';
import { projectAnswers, type Head } from './answers.ts';
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
  /** Ids of its versions, newest first: what is taken back when it is thrown away. */
  readonly chain: readonly string[];
}

/**
 * Projects a log on the private texts in it, newest first; those about one question stand together.
 * What devices wrote apart about one question are as many texts. What became of intentions is
 * elsewhere.
 */
export function projectTexts(statements: readonly Statement[]): OwnText[] {
  const written = statements.filter(
    ({ verb, object }) => verb === 'reflected' && !isOutcome(object),
  );
  const objects = new Set(written.map(({ object }) => object));
  const about = statements.filter(({ verb, object }) => verb === 'voided' || objects.has(object));
  return [...projectAnswers(about).values()]
    .map(({ heads }) => heads.filter(({ statement: { verb } }) => verb === 'reflected'))
    .filter((heads) => heads.length > 0)
    .map((heads) => heads.map(toText).reverse())
    .sort(([a], [b]) => ((a?.id ?? '') < (b?.id ?? '') ? 1 : -1))
    .flat();
}

const toText = ({ statement: { object, id, result, at }, chain }: Head): OwnText => ({
  object,
  id,
  text: result.text ?? '',
  at,
  chain,
});
