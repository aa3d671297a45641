import type { EntityTable } from 'dexie';
import { isStatement, type Statement } from '#core/progress/statement.ts';

/** Rows read before the page may do something else. */
const PAGE = 5000;

/**
 * All statements of the log in the order of their ids, read in pieces: a long log does not hold up the
 * page. Damaged rows are skipped.
 *
 * @param read what to make of each, done piece by piece too.
 */
export async function allOf(
  rows: EntityTable<Statement, 'id'>,
  read: (statement: Statement) => Statement = (statement) => statement,
): Promise<Statement[]> {
  const after = (id: string) => rows.where('id').above(id).limit(PAGE).toArray();
  const all: Statement[] = [];
  let next: PromiseLike<Statement[]> | undefined = after('');
  while (next !== undefined) {
    const page: Statement[] = await next;
    const end = page.at(-1);
    // The browser fetches the next piece while this one is gone through.
    next = end === undefined || page.length < PAGE ? undefined : after(end.id);
    for (const row of page) if (isStatement(row)) all.push(read(row));
  }
  return all;
}
