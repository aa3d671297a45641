import { voidedIds } from './merge.ts';
import type { Result, Statement } from './statement.ts';

/** A statement that says something about its object. */
type Given = Statement & { readonly result: Result };

/** The learner's first and present answer to one object. They are the same until it is changed. */
export interface Answer {
  readonly first: Given;
  readonly latest: Given;
  /** Every answer that no other one replaces, in order of writing; `latest` is the last of them. */
  readonly heads: readonly Head[];
  /** How many answers were given, the first one included. */
  readonly count: number;
}

/** An answer that no other one replaces. Devices that wrote apart leave one each. */
export interface Head {
  readonly statement: Given;
  /**
   * Ids of the statement and of its earlier versions, newest first. Voided ones are not among them.
   * Two heads may share the versions that both were written on top of.
   */
  readonly chain: readonly string[];
}

/**
 * Projects a log on answers: object id -> first and latest answer.
 *
 * The latest answer is the one that no other answer replaces. Two devices that both answered leave
 * two of those; then the one written last (highest id) is it, and all are in `heads`. The first answer is the earliest
 * one that replaces nothing. Voided answers do not exist.
 *
 * @param statements any order, duplicates allowed.
 */
export function projectAnswers(statements: readonly Statement[]): Map<string, Answer> {
  const voided = voidedIds(statements);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const given = new Map<string, Given[]>();
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
  answers: Given[],
  earlier: (statement: Statement) => string | undefined,
): Answer {
  const sorted = answers.sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(sorted.map((answer) => [answer.id, answer]));
  const before = (answer: Given) => byId.get(earlier(answer) ?? '');
  const replaced = new Set(sorted.map(before));
  const unreplaced = sorted.filter((answer) => !replaced.has(answer));
  // A damaged log can hold a circle of replacements; then age decides.
  const heads = unreplaced.length > 0 ? unreplaced : sorted.slice(-1);
  const first = sorted.find((answer) => before(answer) === undefined) ?? sorted[0];
  const latest = heads.at(-1);
  if (first === undefined || latest === undefined) throw new Error('An answer needs a statement.');
  return {
    first,
    latest,
    heads: heads.map((statement) => ({ statement, chain: chainOf(statement, before) })),
    count: sorted.length,
  };
}

function chainOf(head: Given, before: (answer: Given) => Given | undefined): string[] {
  const chain = new Set<string>();
  let answer: Given | undefined = head;
  while (answer && !chain.has(answer.id)) {
    chain.add(answer.id);
    answer = before(answer);
  }
  return [...chain];
}

/** Ids of the answers that still have their words: what to take back when the learner deletes them. */
export function livingAnswers(statements: readonly Statement[]): string[] {
  const voided = voidedIds(statements);
  const answers = statements.filter(hasResult).map(({ id }) => id);
  return [...new Set(answers)].filter((id) => !voided.has(id));
}

const hasResult = (statement: Statement): statement is Given =>
  statement.verb !== 'voided' && statement.result !== undefined;
