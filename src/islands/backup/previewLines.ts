import type { Plan } from '#storage/transfer.ts';
import { fill } from '#strings/fill.ts';
import type { BackupTexts } from './texts.ts';

/** The one document that this release knows; islands/institution/ shows it. */
const INSTITUTION = 'institution';

export const changesNothing = ({ added, changed, documents }: Plan): boolean =>
  added.length + changed.length + documents.length === 0;

/** What a file would change here, a sentence each; what stays as it is comes last. */
export function previewLines(plan: Plan, texts: BackupTexts): string[] {
  const { added, known, lines, versions } = plan;
  const counted = (key: keyof BackupTexts, count: number): string[] =>
    count > 0 ? [fill(texts[key], { count })] : [];
  const changes = [
    ...counted('backup.added', added.length),
    ...counted(
      'backup.addedTexts',
      added.filter(({ result }) => result?.text !== undefined).length,
    ),
    ...counted('backup.changed', lines.taken),
    ...counted('backup.clashFromFile', lines.fromFile + versions.fromFile),
    ...institutionKeys(plan).map((key) => texts[key]),
    ...counted('backup.documentUnknown', unknownDocuments(plan)),
  ];
  const stays = counted('backup.clashFromHere', lines.fromHere + versions.fromHere);
  if (changesNothing(plan)) return stays;
  return [
    ...(changes.length > 0 ? changes : [texts['backup.history']]),
    ...stays,
    ...counted('backup.known', known),
  ];
}

function institutionKeys({ documentChanges }: Plan): (keyof BackupTexts)[] {
  const change = documentChanges.find(({ name }) => name === INSTITUTION);
  if (!change) return [];
  const { here, added, replaced, cleared } = change;
  const beside = here > replaced + cleared;
  return [
    ...(replaced > 0 ? ['backup.documentReplaced' as const] : []),
    ...(cleared > 0 ? ['backup.documentCleared' as const] : []),
    ...(added > 0 ? ([beside ? 'backup.documentBeside' : 'backup.documentAdded'] as const) : []),
  ];
}

/** How many documents of a later release come along: they are kept, and shown by that release. */
const unknownDocuments = ({ documents }: Plan): number =>
  new Set(documents.map(({ after }) => after.name).filter((name) => name !== INSTITUTION)).size;
