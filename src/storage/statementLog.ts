import { liveQuery } from 'dexie';
import { outcomeId } from '#core/identity.ts';
import { livingAnswers } from '#core/progress/answers.ts';
import { mergeLogs, voidedIds } from '#core/progress/merge.ts';
import { formerIds, readMoved, type Moves } from '#core/progress/moved.ts';
import { isStatement, type Statement, type StatementDraft } from '#core/progress/statement.ts';
import { isUuidv7 } from '#core/progress/uuidv7.ts';
import { allOf } from './allOf.ts';
import type { Connection } from './connection.ts';
import { nextId } from './nextId.ts';

/** The log of statements in IndexedDB. */
export class StatementLog {
  private readonly connection: Connection;
  private readonly release: string;
  private readonly moves: Moves;

  /**
   * @param release version of the site, written into every statement.
   * @param moves ids of earlier releases; they are read as today's, and stay on disk as they are.
   */
  constructor(connection: Connection, release: string, moves: Moves = {}) {
    this.connection = connection;
    this.release = release;
    this.moves = moves;
  }

  /**
   * All statements about objects whose id starts with a prefix, in order of writing. A damaged row is
   * left where it is and skipped.
   */
  async read(prefix: string): Promise<Statement[]> {
    await this.connection.opened();
    return this.query(prefix);
  }

  /** Id of this browser profile; none before the first statement. */
  async deviceId(): Promise<string | undefined> {
    return (await this.connection.opened()).device.get('id');
  }

  private async query(prefix: string): Promise<Statement[]> {
    const { statements } = this.connection.database;
    const read = (statement: Statement) => readMoved(statement, this.moves);
    if (prefix === '') return allOf(statements, read);
    return (await this.about(prefix))
      .map(read)
      .filter(({ object }) => object.startsWith(prefix))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Rows about objects with a prefix, also those written before they were renamed; as they are. */
  private async about(prefix: string): Promise<Statement[]> {
    const { statements } = this.connection.database;
    const former = formerIds(prefix, this.moves).filter((id) => !id.startsWith(prefix));
    const present = await statements.where('object').startsWith(prefix).toArray();
    if (former.length === 0) return present.filter(isStatement);
    const moved = await statements.where('object').anyOf(former).toArray();
    return [...present, ...moved].filter(isStatement);
  }

  /** Calls back now and after each change, also one made in another tab. */
  async watch(
    prefix: string,
    onStatements: (statements: Statement[]) => void,
    onError: (error: unknown) => void,
  ): Promise<void> {
    try {
      await this.connection.opened();
      liveQuery(() => this.query(prefix)).subscribe(onStatements, onError);
    } catch (error) {
      onError(error);
    }
  }

  /**
   * Appends a statement. Fulfilled after the transaction has been committed to disk, not before:
   * only then may the interface say "bewaard".
   *
   * @param waiting statements that could not be written before; they go along, in the same
   *   transaction.
   * @throws whatever the browser says when it cannot keep it (blocked, full, closed).
   */
  async append(draft: StatementDraft, waiting: readonly Statement[] = []): Promise<Statement> {
    return this.write(waiting, (make) => make(draft));
  }

  /**
   * Takes back every answer to an object, and what was told about how it went: the words leave the
   * disk, and a `voided` statement for each keeps them away when an older backup comes back.
   * Fulfilled after the commit, like `append`.
   *
   * @param only ids of the statements to take back; all answers to the object when left out.
   * @returns the `voided` statements; none when there was nothing to take back.
   */
  async erase(
    object: string,
    only?: readonly string[],
    waiting: readonly Statement[] = [],
  ): Promise<Statement[]> {
    return this.write(waiting, async (make) => {
      const own = (await this.about(object)).filter((statement) =>
        isAbout(readMoved(statement, this.moves), object),
      );
      const taken: Statement[] = [];
      for (const replaces of livingAnswers(own)) {
        if (only?.includes(replaces) === false) continue;
        taken.push(await make({ verb: 'voided', object, replaces }));
      }
      await this.connection.database.statements.bulkPut(mergeLogs(own, taken));
      return taken;
    });
  }

  /** Writes what could not be written before. */
  async catchUp(waiting: readonly Statement[]): Promise<void> {
    await this.write(waiting, () => Promise.resolve());
  }

  /** One transaction: first what was waiting, then what `work` makes. */
  private async write<Outcome>(
    waiting: readonly Statement[],
    work: (make: (draft: StatementDraft) => Promise<Statement>) => Promise<Outcome>,
  ): Promise<Outcome> {
    const database = await this.connection.writable();
    const { statements, device } = database;
    return database.transaction('rw', statements, device, async () => {
      const id = await this.connection.deviceId();
      const all = mergeLogs(waiting.map((statement) => ({ ...statement, device: id })));
      // Words that are taken back among these leave the disk with them.
      const taken = await statements.bulkGet([...voidedIds(all)]);
      await statements.bulkPut(mergeLogs(all, taken.filter(isStatement)));
      return work(async (draft) => {
        // A damaged id at the end says nothing about what was written last.
        const last = await statements.reverse().filter(hasTime).first();
        const statement: Statement = {
          ...draft,
          id: nextId(last?.id),
          device: id,
          at: new Date().toISOString(),
          release: this.release,
        };
        await statements.add(statement);
        return statement;
      });
    });
  }
}

/** Whether a statement is about an object, or tells what became of it. */
export const isAbout = (statement: Statement, object: string): boolean =>
  statement.object === object || statement.object === outcomeId(object);

const hasTime = ({ id }: Statement): boolean => isUuidv7(String(id));
