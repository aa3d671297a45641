import { liveQuery } from 'dexie';
import { livingAnswers } from '#core/progress/answers.ts';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { openDatabase, type Database } from './database.ts';
import { nextId } from './nextId.ts';

/** The log of statements in IndexedDB. */
export class StatementLog {
  private readonly database: Database = openDatabase();

  /** All statements whose object starts with a prefix, in order of writing. */
  read(prefix: string): Promise<Statement[]> {
    return this.database.statements.where('object').startsWith(prefix).sortBy('id');
  }

  /** Calls back now and after each change, also one made in another tab. */
  watch(
    prefix: string,
    onStatements: (statements: Statement[]) => void,
    onError: (error: unknown) => void,
  ): void {
    liveQuery(() => this.read(prefix)).subscribe(onStatements, onError);
  }

  /**
   * Appends a statement. Fulfilled after the transaction has been committed to disk, not before:
   * only then may the interface say "bewaard".
   *
   * @throws whatever the browser says when it cannot keep it (blocked, full, closed).
   */
  append(draft: StatementDraft, release: string): Promise<Statement> {
    const { statements, device } = this.database;
    return this.database.transaction('rw', statements, device, async () => {
      const last = await statements.orderBy('id').last();
      const statement: Statement = {
        ...draft,
        id: nextId(last?.id),
        device: (await device.get('id')) ?? (await this.nameDevice()),
        at: new Date().toISOString(),
        release,
      };
      await statements.add(statement);
      return statement;
    });
  }

  /**
   * Takes back every answer to an object: the words leave the disk, and a `voided` statement for
   * each keeps them away when an older backup comes back. Fulfilled after the commit, like `append`.
   *
   * @returns the `voided` statements; none when there was nothing to take back.
   */
  erase(object: string, release: string): Promise<Statement[]> {
    const { statements, device } = this.database;
    return this.database.transaction('rw', statements, device, async () => {
      const own = await statements.where('object').equals(object).toArray();
      const taken: Statement[] = [];
      for (const replaces of livingAnswers(own, object)) {
        taken.push(await this.append({ verb: 'voided', object, replaces }, release));
      }
      await statements.bulkPut(mergeLogs(own, taken));
      return taken;
    });
  }

  private async nameDevice(): Promise<string> {
    const id = crypto.randomUUID();
    await this.database.device.put(id, 'id');
    return id;
  }
}
