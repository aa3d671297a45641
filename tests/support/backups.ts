import type { Version } from '#core/documents/document.ts';
import type { Statement } from '#core/progress/statement.ts';
import { readBackup, type BackupContent } from '#storage/readBackup.ts';

/** What a backup file holds, with only what a test is about. */
export const backupData = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  format: 'gelijke-stage',
  version: 1,
  savedAt: '2026-11-22T10:00:00.000Z',
  release: '0.2.0',
  statements: [],
  documents: [],
  ...more,
});

/** A backup as a file that was chosen. */
export const backupFile = (data: unknown): Blob => new Blob([JSON.stringify(data)]);

/** What a file with these lines holds once it was read. */
export async function contentOf(
  statements: readonly Statement[],
  documents: readonly Version[] = [],
): Promise<BackupContent> {
  const { content } = await readBackup(backupFile(backupData({ statements, documents })));
  if (!content) throw new Error('The file is not right.');
  return content;
}
