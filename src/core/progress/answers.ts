import { voidedIds } from './merge.ts';
import type { Result, Statement } from './statement.ts';

/** The learner's first and present answer to one object. They are the same until it is changed. */
export interface Answer {
  readonly first: Statement & { readonly result: Result };
  readonly latest: Statement & { readonly result: Result };
  /** How many answers were given, the first one included. */
  readonly count: number;
}

/**
 * Projects a log on answers: object id -> first and latest answer.
 *
 * The latest answer is the one that no other answer replaces. Two devices that both answered leave
 * two of those; then the one written last (highest id) is shown. The first answer is the earliest
 * one that replaces nothing. Voided answers do not exist.
 *
 * @param statements any order, duplicates allowed.
 */
export function projectAnswers(statements: readonly Statement[]): Map<string, Answer> {
  const voided = voidedIds(statements);
  const given = new Map<string, Map<string, Answer['first']>>();
  for (const statement of statements) {
    if (!hasResult(statement) || voided.has(statement.id)) continue;
    const ofObject = given.get(statement.object) ?? new Map<string, Answer['first']>();
    ofObject.set(statement.id, statement);
    given.set(statement.object, ofObject);
  }
  return new Map([...given].map(([object, byId]) => [object, summarise([...byId.values()])]));
}

function summarise(answers: Answer['first'][]): Answer {
  const sorted = answers.sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(sorted.map(({ id }) => id));
  const replaced = new Set(sorted.map(({ replaces }) => replaces));
  const roots = sorted.filter(({ replaces }) => replaces === undefined || !ids.has(replaces));
  const heads = sorted.filter(({ id }) => !replaced.has(id));
  // A damaged log can hold a circle of replacements; then age decides.
  const first = roots[0] ?? sorted[0];
  const latest = heads.at(-1) ?? sorted.at(-1);
  if (first === undefined || latest === undefined) throw new Error('An answer needs a statement.');
  return { first, latest, count: sorted.length };
}

const hasResult = (statement: Statement): statement is Answer['first'] =>
  statement.verb !== 'voided' && statement.result !== undefined;
