import { canonical } from '../canonical.ts';
import type { Statement } from './statement.ts';

/**
 * Joins logs of several devices or backups: a set union on `id`. Idempotent, commutative and
 * associative (tests/unit/core/progress/merge.test.ts), so the order of importing never matters.
 *
 * A statement that is voided anywhere loses its result everywhere: a deleted text does not come back
 * from an older backup.
 *
 * @returns statements sorted by id, which is the order of writing.
 */
export function mergeLogs(...logs: readonly (readonly Statement[])[]): Statement[] {
  const byId = new Map<string, Statement>();
  for (const log of logs) {
    for (const statement of log) joinInto(byId, statement);
  }
  const voided = voidedIds(byId.values());
  return [...byId.values()]
    .map((statement) => withoutVoided(statement, voided))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Adds one statement to those with an id; of two with the same id one is kept. */
export function joinInto(byId: Map<string, Statement>, statement: Statement): void {
  const known = byId.get(statement.id);
  byId.set(statement.id, known ? preferred(known, statement) : statement);
}

/** The statement as it may be kept: without its result when it was taken back. */
export const withoutVoided = (statement: Statement, voided: ReadonlySet<string>): Statement =>
  voided.has(statement.id) ? withoutResult(statement) : statement;

/** Ids of the statements that some `voided` statement takes back. */
export function voidedIds(statements: Iterable<Statement>): Set<string> {
  const ids = new Set<string>();
  for (const { verb, replaces } of statements) {
    if (verb === 'voided' && replaces !== undefined) ids.add(replaces);
  }
  return ids;
}

function withoutResult(statement: Statement): Statement {
  if (statement.result === undefined) return statement;
  const { result: _dropped, ...rest } = statement;
  return rest;
}

/**
 * Two statements with one id should be equal. When a file was damaged or edited by hand they are
 * not; then the choice must be the same on every device, so it goes by content and not by arrival:
 * first without the result, which voiding may have taken from one of them. Of two clashing `voided`
 * statements that name different targets one is kept, the same one everywhere.
 */
function preferred(a: Statement, b: Statement): Statement {
  if (a === b) return a;
  const [first, second] = [canonical(withoutResult(a)), canonical(withoutResult(b))];
  if (first !== second) return first > second ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}
