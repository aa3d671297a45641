import { liveQuery } from 'dexie';
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

  private async nameDevice(): Promise<string> {
    const id = crypto.randomUUID();
    await this.database.device.put(id, 'id');
    return id;
  }
}
