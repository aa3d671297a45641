import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '#rules/checkContent.ts';
import type { Content } from '#rules/content.ts';
import type { Mistake } from '#rules/mistake.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/content');

/**
 * A project with the good content folder, and over it the files of each overlay. It stands in a
 * temporary folder and goes when the test is finished.
 *
 * @param overlays names of folders in tests/fixtures/content.
 */
export function contentFolder(...overlays: readonly string[]): {
  readonly project: string;
  readonly folder: string;
} {
  const project = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const folder = join(project, 'content');
  for (const name of ['good', ...overlays]) {
    cpSync(join(FIXTURES, name), folder, { recursive: true });
  }
  return { project, folder };
}

/** What the rules find in the good content with these overlays. */
export function checkFixture(...overlays: readonly string[]): {
  readonly content: Content;
  readonly mistakes: Mistake[];
} {
  const { folder, project } = contentFolder(...overlays);
  return checkContent(folder, project);
}
