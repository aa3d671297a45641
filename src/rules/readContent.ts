import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ID_PATTERN } from '#core/identity.ts';
import { microModule } from '#schemas/microModule.ts';
import { moved } from '#schemas/moved.ts';
import { page } from '#schemas/page.ts';
import { phase } from '#schemas/phase.ts';
import { scenario } from '#schemas/scenario.ts';
import { source } from '#schemas/source.ts';
import { step } from '#schemas/step.ts';
import { term } from '#schemas/term.ts';
import type { Content, LooseText } from './content.ts';
import { ContentReader } from './contentReader.ts';
import type { Mistake } from './mistake.ts';

/** Where the ledger of stable ids stands, from the content folder. */
export const LEDGER_FILE = 'ids.txt';

/** Files that texts may point at; they stand beside the text that uses them. */
const MEDIA = /\.(svg|png|jpe?g|webp|avif|vtt|mp3|m4a|mp4|webm|pdf)$/;

/** Content that is still being filled. */
type Growing = {
  -readonly [Key in keyof Content]: Content[Key] extends readonly (infer Item)[]
    ? Item[]
    : Content[Key] extends ReadonlySet<infer Item>
      ? Set<Item>
      : Content[Key];
};

/**
 * Reads and parses the content folder. What does not parse is left out of `content` and reported in
 * `mistakes`; so the checks can go on with the rest and all mistakes are listed in one run.
 *
 * @param folder absolute path of the content folder.
 * @param project absolute path that file names in messages are relative to.
 */
export function readContent(
  folder: string,
  project: string,
): { content: Content; mistakes: Mistake[] } {
  const reader = new ContentReader(folder, project);
  const content: Growing = {
    modules: [],
    steps: [],
    stepFiles: [],
    terms: [],
    phases: [],
    scenarios: [],
    guessed: [],
    loose: [],
    pages: [],
    sources: [],
    moved: { file: reader.name('verhuisd.yaml'), data: {} },
    ledger: { file: reader.name(LEDGER_FILE), ids: [] },
    files: new Set(),
    unreadable: new Set(),
  };
  for (const path of filesIn(folder)) {
    content.files.add(reader.name(path));
    if (!readFile(path, reader, content) && !MEDIA.test(path)) {
      reader.add(
        path,
        'bestand',
        'dit bestand hoort nergens bij.',
        'Zet het in de goede map met de goede naam (zie CONTRIBUTING.md) of haal het weg.',
      );
    }
  }
  for (const [path, outline] of reader.loose) {
    content.loose.push({ file: reader.name(path), kind: kindOf(path), outline });
  }
  return { content, mistakes: reader.mistakes };
}

const kindOf = (path: string): LooseText['kind'] => {
  if (path.startsWith('modules/')) return 'step';
  return path.startsWith('paginas/') ? 'page' : 'other';
};

/** Adds one file to the content. @returns false when no collection knows such a file. */
function readFile(path: string, reader: ContentReader, content: Growing): boolean {
  const file = reader.name(path);
  if (path === 'bronnen.yaml') {
    const { entries, broken } = reader.list(path, source);
    content.sources.push(...entries.map((data) => ({ file, data })));
    for (const id of broken) content.unreadable.add(`bron:${id}`);
    return true;
  }
  if (path === 'verhuisd.yaml') {
    content.moved = { file, data: reader.yaml(path, moved) ?? {} };
    return true;
  }
  if (path === LEDGER_FILE) {
    content.ledger = { file, ids: reader.text(path).split(/\r?\n/).filter(Boolean) };
    return true;
  }
  const [, slug] = /^oefengesprekken\/([^/]+)\.yaml$/.exec(path) ?? [];
  if (slug !== undefined) {
    checkName(path, slug, reader);
    const parsed = reader.yamlWithLines(path, scenario);
    if (parsed?.guessed === false) content.scenarios.push({ file, slug, ...parsed });
    else content.unreadable.add(`oefengesprek:${slug}`);
    if (parsed?.guessed === true) content.guessed.push({ file, slug, ...parsed });
    return true;
  }
  const [, moduleSlug, fileName] = /^modules\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (moduleSlug !== undefined && fileName === 'module.yaml') {
    checkName(path, moduleSlug, reader);
    const data = reader.yaml(path, microModule);
    if (data) content.modules.push({ file, slug: moduleSlug, data });
    else content.unreadable.add(`module:${moduleSlug}`);
    return true;
  }
  if (moduleSlug !== undefined && fileName?.endsWith('.mdx')) {
    readStep(path, moduleSlug, fileName, reader, content);
    return true;
  }
  const [, folder, id] = /^(begrippen|werkprogramma\/fasen)\/([^/]+)\.md$/.exec(path) ?? [];
  if (folder === 'begrippen' && id !== undefined) {
    checkName(path, id, reader);
    const parsed = reader.prose(path, term, 'md');
    if (parsed) content.terms.push({ file, id, ...parsed });
    else content.unreadable.add(`begrip:${id}`);
    return true;
  }
  if (folder !== undefined && id !== undefined) {
    checkName(path, id, reader);
    const parsed = reader.prose(path, phase, 'md');
    if (parsed) content.phases.push({ file, id, ...parsed });
    else content.unreadable.add(`fase:${id}`);
    return true;
  }
  if (/^paginas\/[^/]+\.mdx$/.test(path)) {
    const parsed = reader.prose(path, page, 'mdx');
    if (parsed) content.pages.push({ file, ...parsed });
    return true;
  }
  return false;
}

function readStep(
  path: string,
  moduleSlug: string,
  fileName: string,
  reader: ContentReader,
  content: Growing,
): void {
  const [, digits, id = ''] = /^(\d\d)-(.+)\.mdx$/.exec(fileName) ?? [];
  const parsed = reader.prose(path, step, 'mdx');
  if (digits === undefined || !ID_PATTERN.test(id)) {
    content.unreadable.add(`stappen:${moduleSlug}`);
    reader.add(
      path,
      'bestandsnaam',
      'het nummer van de stap ontbreekt of de naam is niet goed geschreven.',
      'Noem het bestand NN-naam-van-de-stap.mdx, bijvoorbeeld 03-drie-lezingen.mdx.',
    );
    return;
  }
  const named = { file: reader.name(path), moduleSlug, id, number: Number(digits) };
  content.stepFiles.push(named);
  if (parsed) content.steps.push({ ...named, ...parsed });
}

/** Names of files and folders become addresses and ids. */
function checkName(path: string, name: string, reader: ContentReader): void {
  if (ID_PATTERN.test(name)) return;
  reader.add(
    path,
    'bestandsnaam',
    `"${name}" kan geen adres zijn.`,
    'Gebruik kleine letters, cijfers en streepjes, en begin met een letter.',
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}
