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
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const given = new Map<string, Answer['first'][]>();
  for (const statement of byId.values()) {
    if (!hasResult(statement) || voided.has(statement.id)) continue;
    const known = given.get(statement.object);
    if (known) known.push(statement);
    else given.set(statement.object, [statement]);
  }
  const earlier = (statement: Statement) => replacedBy(statement, byId, voided);
  return new Map([...given].map(([object, answers]) => [object, summarise(answers, earlier)]));
}

/** Id of the living answer that a statement replaces, past those that were voided in between. */
function replacedBy(
  statement: Statement,
  byId: ReadonlyMap<string, Statement>,
  voided: ReadonlySet<string>,
): string | undefined {
  const passed = new Set<string>();
  let id = statement.replaces;
  // A damaged log can hold a circle of voided answers: each is passed once.
  while (id !== undefined && voided.has(id) && !passed.has(id)) {
    passed.add(id);
    id = byId.get(id)?.replaces;
  }
  return id;
}

function summarise(
  answers: Answer['first'][],
  earlier: (statement: Statement) => string | undefined,
): Answer {
  const sorted = answers.sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(sorted.map(({ id }) => id));
  const replaced = new Set(sorted.map(earlier));
  const roots = sorted.filter((answer) => !ids.has(earlier(answer) ?? ''));
  const heads = sorted.filter(({ id }) => !replaced.has(id));
  // A damaged log can hold a circle of replacements; then age decides.
  const first = roots[0] ?? sorted[0];
  const latest = heads.at(-1) ?? sorted.at(-1);
  if (first === undefined || latest === undefined) throw new Error('An answer needs a statement.');
  return { first, latest, count: sorted.length };
}

/** Ids of the answers that still have their words: what to take back when the learner deletes them. */
export function livingAnswers(statements: readonly Statement[]): string[] {
  const voided = voidedIds(statements);
  const answers = statements.filter(hasResult).map(({ id }) => id);
  return [...new Set(answers)].filter((id) => !voided.has(id));
}

const hasResult = (statement: Statement): statement is Answer['first'] =>
  statement.verb !== 'voided' && statement.result !== undefined;
