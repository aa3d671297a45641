import type { EntityTable } from 'dexie';
import { isStatement, type Statement } from '#core/progress/statement.ts';

/** Rows read before the page may do something else. */
const PAGE = 1000;

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
  const all: Statement[] = [];
  let last = '';
  for (;;) {
    const page = await rows.where('id').above(last).limit(PAGE).toArray();
    for (const row of page) if (isStatement(row)) all.push(read(row));
    const end = page.at(-1);
    if (end === undefined || page.length < PAGE) return all;
    last = end.id;
  }
}
