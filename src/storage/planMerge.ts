import { mergeVersions, type Version } from '#core/documents/document.ts';
import { joinInto, voidedIds, withoutVoided } from '#core/progress/merge.ts';
import type { Statement } from '#core/progress/statement.ts';
import { breathe } from './breathe.ts';
import type { BackupContent } from './readBackup.ts';

const BATCH = 1000;

/** What joining a file with this device would change; nothing of the device is lost by it. */
export interface Plan {
  /** Lines that are new here. */
  readonly added: readonly Statement[];
  /** Lines that are here already and get another content: their words were taken back elsewhere. */
  readonly changed: readonly { readonly before: Statement; readonly after: Statement }[];
  readonly documents: readonly {
    readonly before: Version | undefined;
    readonly after: Version;
  }[];
  /** Lines of the file that are here already. */
  readonly known: number;
}

/**
 * Plans the union of this device and a file, in pieces, so that the page stays quick with logs of
 * tens of thousands of lines. Same outcome as `mergeLogs` and `mergeVersions`.
 */
export async function planMerge(own: BackupContent, file: BackupContent): Promise<Plan> {
  const before = new Map<string, Statement>();
  for (const statement of own.statements) before.set(statement.id, statement);
  const joined = new Map(before);
  for (const [index, statement] of file.statements.entries()) {
    if (index % BATCH === 0) await breathe();
    joinInto(joined, statement);
  }
  const voided = voidedIds(joined.values());
  const added: Statement[] = [];
  const changed: { before: Statement; after: Statement }[] = [];
  let index = 0;
  for (const statement of joined.values()) {
    if (index++ % BATCH === 0) await breathe();
    const after = withoutVoided(statement, voided);
    const known = before.get(after.id);
    if (!known) added.push(after);
    else if (known !== after && !sameLine(known, after)) changed.push({ before: known, after });
  }
  const documents = mergeVersions(own.documents, file.documents)
    .map((after) => ({ before: own.documents.find(({ id }) => id === after.id), after }))
    .filter(({ before: known, after }) => !known || !sameLine(known, after));
  const ids = new Set(file.statements.map(({ id }) => id));
  return { added, changed, documents, known: ids.size - added.length };
}

const sameLine = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
