import { expect, type Page } from '@playwright/test';
import type { Version } from '#core/documents/document.ts';
import type { Statement } from '#core/progress/statement.ts';
import { uuidv7 } from '#core/progress/uuidv7.ts';

/** A file as a learner chooses one. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const START = Date.UTC(2026, 10, 1, 9);
let made = 0;

/** An id of its own, later than the one before. */
const laterId = (): string => {
  made += 1;
  return uuidv7(START + made * 1000, crypto.getRandomValues(new Uint8Array(10)));
};

/** A statement of another device, with only what a test is about; the rest is filled in. */
export const line = (
  verb: string,
  object: string,
  about: Partial<Statement> = {},
): Record<string, unknown> & { id: string } => ({
  id: laterId(),
  device: 'een-ander-apparaat',
  at: '2026-11-01T09:00:00.000Z',
  verb,
  object,
  release: '0.1.0',
  ...about,
});

/** A version of a document as another device kept it. */
export const documentOf = (
  name: string,
  value: Record<string, string>,
  about: Partial<Version> = {},
): Version => ({
  id: laterId(),
  name,
  device: 'een-ander-apparaat',
  at: '2026-11-01T09:00:00.000Z',
  release: '0.2.0',
  replaces: [],
  value,
  ...about,
});

/** The same of "Mijn instelling". */
export const institution = (value: Record<string, string>, about: Partial<Version> = {}): Version =>
  documentOf('institution', value, about);

/** The file that another device saved with these lines in it. */
export const backupOf = (
  statements: readonly unknown[],
  documents: readonly unknown[] = [],
  about: object = {},
): ChosenFile =>
  fileOf({
    format: 'gelijke-stage',
    version: 1,
    savedAt: '2026-11-01T10:00:00.000Z',
    release: '0.2.0',
    statements,
    documents,
    ...about,
  });

export const fileOf = (content: unknown, name = 'gelijke-stage.json'): ChosenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** Chooses a file under "Open een bestand" on the page `/mijn/`. */
export async function choose(page: Page, file: ChosenFile | string): Promise<void> {
  await page.getByLabel('Kies een bestand').setInputFiles(file as string);
}

/** The part of `/mijn/` that opens a file. */
export const opening = (page: Page) => page.getByRole('region', { name: 'Open een bestand' });

/** Opens `/mijn/` and joins a file with this device. */
export async function joinFile(page: Page, file: ChosenFile | string): Promise<void> {
  await page.goto('mijn/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await choose(page, file);
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page.getByText('Samengevoegd.')).toBeVisible();
}

/** Saves a file on `/mijn/` and gives its path. */
export async function saveFile(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sla op als bestand' }).click();
  const download = await downloading;
  await expect(page.getByText('Opgeslagen in je downloads.')).toBeVisible();
  return download.path();
}
