import { idsBefore, isVersion, withoutReplaced, type Version } from '#core/documents/document.ts';
import { mergeLogs, voidedIds, withoutVoided } from '#core/progress/merge.ts';
import type { Statement } from '#core/progress/statement.ts';
import { BACKUP_VERSION } from '#schemas/backupVersion.ts';
import { allOf } from './allOf.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { planMerge, type Plan } from './planMerge.ts';
import type { BackupContent } from './readBackup.ts';

/** Rows written before the page may do something else. */
const BATCH = 500;

/** Key in the `device` store: when the last backup was saved, ISO 8601. */
const SAVED_AT = 'backupAt';

/** Everything on this device as the text of a file, and remembers when that was. */
export async function writeBackup(
  connection: Connection,
  made: { readonly release: string; readonly schema: string; readonly at: Date },
): Promise<string> {
  const { statements, documents } = await readAll(connection);
  const savedAt = made.at.toISOString();
  const text = JSON.stringify(
    {
      $schema: made.schema,
      format: 'gelijke-stage',
      version: BACKUP_VERSION,
      savedAt,
      release: made.release,
      statements: mergeLogs(statements),
      documents,
    },
    null,
    1,
  );
  // A disk that refuses keeps nobody from saving a file.
  await connection
    .writable()
    .then(({ device }) => device.put(savedAt, SAVED_AT))
    .catch(() => undefined);
  return text;
}

/** When the last backup was saved from this device, if ever. */
export const lastBackup = async (connection: Connection): Promise<string | undefined> =>
  (await connection.opened()).device.get(SAVED_AT);

/** A plan, and what tells whether the device is still as it was then. */
export interface StampedPlan extends Plan {
  readonly stamp: string;
}

/** What joining a file with this device would change. */
export async function planImport(
  connection: Connection,
  file: BackupContent,
): Promise<StampedPlan> {
  await connection.opened();
  const stamp = await stampOf(connection);
  return { ...(await planMerge(await readAll(connection), file)), stamp };
}

/**
 * Joins a file with this device: all of it or, when something fails, nothing (one transaction).
 *
 * @param shown the plan that the learner saw; made anew when something was written since.
 * @returns what was changed, to be handed to `undoImport`.
 * @throws what the browser says when it cannot keep it.
 */
export async function applyImport(
  connection: Connection,
  file: BackupContent,
  shown?: StampedPlan,
): Promise<Plan> {
  const database = await connection.writable();
  const { statements, documents, device } = database;
  let plan = shown ?? (await planImport(connection, file));
  for (;;) {
    const { stamp } = plan;
    const { added, changed, documents: versions } = plan;
    const applied = await database.transaction('rw', statements, documents, device, async () => {
      // Something was written since: plan again with that in it.
      if ((await stampOf(connection)) !== stamp) return false;
      await connection.deviceId();
      await inBatches(added, (batch) =>
        // A damaged row may stand under the same id: that makes room.
        statements.bulkAdd(batch).catch('BulkError', () => statements.bulkPut(batch)),
      );
      await statements.bulkPut(changed.map(({ after }) => after));
      await documents.bulkPut(versions.map(({ after }) => after));
      return true;
    });
    if (applied) return plan;
    plan = await planImport(connection, file);
  }
}

/**
 * Puts this device back as it was before an import. What was done since stays: words that were thrown
 * away after it do not come back, and what was erased meanwhile stays erased.
 */
export async function undoImport(connection: Connection, plan: Plan): Promise<void> {
  const database = await connection.writable();
  const { statements, documents } = database;
  await database.transaction('rw', statements, documents, async () => {
    await inBatches(plan.added, (batch) => statements.bulkDelete(batch.map(({ id }) => id)));
    await statements.bulkPut(await statementsBack(database, plan));
    const back = await documentsBack(database, plan);
    await documents.bulkDelete(plan.documents.map(({ after }) => after.id));
    await documents.bulkPut(back);
  });
}

/** The lines that an import changed, as they were, for so far as they may still be there. */
async function statementsBack({ statements }: Database, { changed }: Plan): Promise<Statement[]> {
  if (changed.length === 0) return [];
  const present = await statements.bulkGet(changed.map(({ before }) => before.id));
  const voided = voidedIds(await statements.filter(({ verb }) => verb === 'voided').toArray());
  return changed
    .filter((_line, index) => present[index] !== undefined)
    .map(({ before }) => withoutVoided(before, voided));
}

/** The versions that an import changed, as they were, for so far as they may still be there. */
async function documentsBack({ documents }: Database, plan: Plan): Promise<Version[]> {
  const present = (await documents.toArray()).filter(isVersion);
  const ids = new Set(present.map(({ id }) => id));
  const fresh = new Set(plan.documents.flatMap(({ before, after }) => (before ? [] : after.id)));
  // What was written since came after what was here, also where that goes through what came along.
  const replaced = idsBefore(
    present.filter(({ id }) => !fresh.has(id)),
    present,
  );
  return plan.documents
    .flatMap(({ before }) => before ?? [])
    .filter(({ id }) => ids.has(id))
    .map((before) => withoutReplaced(before, replaced));
}

async function readAll(
  connection: Connection,
): Promise<{ statements: Statement[]; documents: Version[] }> {
  const database = await connection.opened();
  const statements = await allOf(database.statements);
  return { statements, documents: (await database.documents.toArray()).filter(isVersion) };
}

/** Changes with each write: how many rows there are, and the last one's id. */
async function stampOf({ database }: Connection): Promise<string> {
  const { statements, documents } = database;
  const parts = [
    await statements.count(),
    await statements.orderBy('id').lastKey(),
    await documents.count(),
    await documents.orderBy('id').lastKey(),
  ];
  return JSON.stringify(parts);
}

async function inBatches<Row>(
  rows: readonly Row[],
  work: (batch: Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await work(rows.slice(start, start + BATCH));
  }
}
