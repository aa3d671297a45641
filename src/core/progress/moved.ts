import { intentionId, isMoment, outcomeId, wordsId } from '../identity.ts';
import type { Statement } from './statement.ts';

/** Stable ids that no longer exist -> what they are called now (content/verhuisd.yaml). */
export type Moves = Readonly<Record<string, string>>;

/** Where the name of an option, category or choice ends up: with what it belongs to. */
const OPTION = '/option:';
const CHOICE = '/choice:';

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
    .flatMap((id) => [id, ...[outcomeId, wordsId, intentionId].map((hanging) => hanging(id))])
    .filter((id) => presentId(id, moves).startsWith(prefix));

/** The present name of an id. What hangs on one and is not in the ledger itself goes along with it. */
function presentId(id: string, moves: Moves): string {
  const [, own = id, hanging = ''] = HANGING.exec(id) ?? [];
  return follow(own, moves) + hanging;
}

/** Own words at a moment, an intention, and what became of one. */
const HANGING = /^(.+?)((?:\/words|\/intention)?(?:\/outcome)?)$/;

/** Follows an id from rename to rename; a circle, which the checks refuse, ends where it began. */
function follow(id: string, moves: Moves): string {
  const passed = new Set<string>();
  let present = id;
  // A log can hold any name, also that of something every object has.
  while (Object.hasOwn(moves, present)) {
    const next = moves[present] ?? 'weg';
    if (next === 'weg') break;
    if (passed.has(next)) return id;
    passed.add(next);
    present = next;
  }
  return present;
}

/** The present name of an option or choice, or of a category (that belongs to the whole sorting). */
function movedPart(object: string, name: string, moves: Moves): string | undefined {
  const mark = isMoment(object) ? CHOICE : OPTION;
  const present = follow(object.replace(/\/card:[^/]+$/, '') + mark + name, moves);
  if (!present.includes(mark)) return undefined;
  const part = present.slice(present.lastIndexOf(mark) + mark.length);
  return part === name ? undefined : part;
}
