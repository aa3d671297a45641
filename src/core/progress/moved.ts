import { isOutcome, outcomeId } from '../identity.ts';
import type { Statement } from './statement.ts';

/** Stable ids that no longer exist -> what they are called now (content/verhuisd.yaml). */
export type Moves = Readonly<Record<string, string>>;

/** Where the name of an option or category ends up: with the question it belongs to. */
const OPTION = '/option:';

/**
 * Reads a statement of an earlier release as one about today's content: its object, and the option
 * or category it names, under their present ids. What fell away ("weg") keeps its old id: the answer
 * is still there, as one about something unknown.
 */
export function readMoved(statement: Statement, moves: Moves): Statement {
  const object = presentId(statement.object, moves);
  const { result } = statement;
  const option = result?.option && movedPart(statement.object, result.option, moves);
  const category = result?.category && movedPart(statement.object, result.category, moves);
  if (object === statement.object && !option && !category) return statement;
  return {
    ...statement,
    object,
    ...(result && {
      result: { ...result, ...(option && { option }), ...(category && { category }) },
    }),
  };
}

/** Old ids that are now called something starting with `prefix`. */
export const formerIds = (prefix: string, moves: Moves): string[] =>
  Object.keys(moves)
    .flatMap((id) => [id, outcomeId(id)])
    .filter((id) => presentId(id, moves).startsWith(prefix));

/** The present name of an id. What became of an intention goes along with it: it is not in the ledger. */
function presentId(id: string, moves: Moves): string {
  if (!isOutcome(id)) return follow(id, moves);
  return outcomeId(follow(id.replace(/\/outcome$/, ''), moves));
}

/** Follows an id from rename to rename; a circle, which the checks refuse, ends where it began. */
function follow(id: string, moves: Moves): string {
  const passed = new Set<string>();
  let present = id;
  for (let next = moves[present]; next !== undefined && next !== 'weg'; next = moves[present]) {
    if (passed.has(next)) return id;
    passed.add(next);
    present = next;
  }
  return present;
}

/** The present name of an option of a choice, or of a category (that belongs to the whole sorting). */
function movedPart(object: string, name: string, moves: Moves): string | undefined {
  const question = object.replace(/\/card:[^/]+$/, '');
  const present = follow(question + OPTION + name, moves);
  if (!present.includes(OPTION)) return undefined;
  const part = present.slice(present.lastIndexOf(OPTION) + OPTION.length);
  return part === name ? undefined : part;
}
