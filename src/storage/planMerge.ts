import { documentChanges, type DocumentChange } from '#core/documents/changes.ts';
import { idsBefore, mergeVersions, type Version } from '#core/documents/document.ts';
import { joinInto, voidedIds, withoutVoided } from '#core/progress/merge.ts';
import type { Statement } from '#core/progress/statement.ts';
import { breathe } from './breathe.ts';
import { clash, outcomeOf, type Outcome } from './clashes.ts';
import type { BackupContent } from './readBackup.ts';

const BATCH = 1000;

/** What joining a file with this device would change. */
export interface Plan {
  /** Lines that are new here. */
  readonly added: readonly Statement[];
  /**
   * Lines that are here already and get another content: their words were taken back elsewhere, or a
   * file that was edited by hand says something else under their id.
   */
  readonly changed: readonly { readonly before: Statement; readonly after: Statement }[];
  readonly documents: readonly {
    readonly before: Version | undefined;
    readonly after: Version;
  }[];
  /** Lines of the file that are here already. */
  readonly known: number;
  /** What becomes of lines that are here already and stand otherwise in the file. */
  readonly lines: Outcome;
  /** The same of versions of documents. */
  readonly versions: Outcome;
  /** What the documents will say, for so far as that changes. */
  readonly documentChanges: readonly DocumentChange[];
}

/**
 * Plans the union of this device and a file, in pieces, so that the page stays quick with logs of
 * tens of thousands of lines. Same outcome as `mergeLogs` and `mergeVersions`.
 */
export async function planMerge(own: BackupContent, file: BackupContent): Promise<Plan> {
  const before = new Map<string, Statement>();
  for (const statement of own.statements) before.set(statement.id, statement);
  const joined = new Map(before);
  const clashing = new Set<string>();
  for (const [index, statement] of file.statements.entries()) {
    if (index % BATCH === 0) await breathe();
    const here = before.get(statement.id);
    if (here && clash(here, statement, 'result')) clashing.add(here.id);
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
  const ids = new Set(file.statements.map(({ id }) => id));
  return {
    added,
    changed,
    known: ids.size - added.length,
    lines: outcomeOf(changed, clashing, voided, 'result'),
    ...planDocuments(own.documents, file.documents),
  };
}

/** The same for what the learner edits; there are few of those. */
function planDocuments(
  own: readonly Version[],
  file: readonly Version[],
): Pick<Plan, 'documents' | 'versions' | 'documentChanges'> {
  const here = new Map(own.map((version) => [version.id, version]));
  const merged = mergeVersions(own, file);
  const documents: { before: Version | undefined; after: Version }[] = [];
  const changed: { before: Version; after: Version }[] = [];
  for (const after of merged) {
    const before = here.get(after.id);
    if (before && sameLine(before, after)) continue;
    documents.push({ before, after });
    if (before) changed.push({ before, after });
  }
  const clashing = file.filter((version) => {
    const known = here.get(version.id);
    return known !== undefined && clash(known, version, 'value');
  });
  return {
    documents,
    versions: outcomeOf(
      changed,
      new Set(clashing.map(({ id }) => id)),
      idsBefore(merged, merged),
      'value',
    ),
    documentChanges: documentChanges(own, merged),
  };
}

const sameLine = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
