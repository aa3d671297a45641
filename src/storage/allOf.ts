import type { EntityTable } from 'dexie';
import type { Statement } from '#core/progress/statement.ts';

/** Rows read before the page may do something else. */
const PAGE = 1000;

/** All rows of the log in the order of their ids, read in pieces: a long log does not hold up the page. */
export async function allOf(statements: EntityTable<Statement, 'id'>): Promise<Statement[]> {
  const all: Statement[] = [];
  for (let last = ''; ;) {
    const rows = await statements.where('id').above(last).limit(PAGE).toArray();
    all.push(...rows);
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return all;
    last = end.id;
  }
}
