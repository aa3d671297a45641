import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { microModule } from '#schemas/microModule.ts';
import { moved } from '#schemas/moved.ts';
import { page } from '#schemas/page.ts';
import { phase } from '#schemas/phase.ts';
import { source } from '#schemas/source.ts';
import { step } from '#schemas/step.ts';
import { term } from '#schemas/term.ts';
import type { Content, ParsedStep } from './content.ts';
import { explainSchemaIssue } from './explainSchemaIssue.ts';
import type { Mistake } from './mistake.ts';
import { outlineOf, UnreadableText, type Outline } from './outline.ts';

/** Where the ledger of stable ids stands, from the content folder. */
export const LEDGER_FILE = 'ids.txt';

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
  const reader = new Reader(folder, project);
  const modules: Content['modules'][number][] = [];
  const steps: ParsedStep[] = [];
  const terms: Content['terms'][number][] = [];
  const phases: Content['phases'][number][] = [];
  const pages: Content['pages'][number][] = [];
  const sources: Content['sources'][number][] = [];
  let movedIds: Content['moved'] = { file: reader.name('verhuisd.yaml'), data: {} };
  let ledger: Content['ledger'] = { file: reader.name(LEDGER_FILE), ids: [] };

  for (const path of filesIn(folder)) {
    const file = reader.name(path);
    const [top = '', second = '', third] = path.split('/');
    if (path === 'bronnen.yaml') {
      sources.push(...reader.list(path, source).map((data) => ({ file, data })));
    } else if (path === 'verhuisd.yaml') {
      movedIds = { file, data: reader.yaml(path, moved) ?? {} };
    } else if (path === LEDGER_FILE) {
      ledger = { file, ids: reader.text(path).split('\n').filter(Boolean) };
    } else if (top === 'modules' && third === 'module.yaml') {
      const data = reader.yaml(path, microModule);
      if (data) modules.push({ file, slug: second, data });
    } else if (top === 'modules' && third?.endsWith('.mdx')) {
      const parsed = reader.step(path, second, third);
      if (parsed) steps.push(parsed);
    } else if (top === 'begrippen' && path.endsWith('.md')) {
      const parsed = reader.prose(path, term, 'md');
      if (parsed) terms.push({ file, id: baseName(path), ...parsed });
    } else if (path.startsWith('werkprogramma/fasen/') && path.endsWith('.md')) {
      const parsed = reader.prose(path, phase, 'md');
      if (parsed) phases.push({ file, id: baseName(path), ...parsed });
    } else if (top === 'paginas' && path.endsWith('.mdx')) {
      const parsed = reader.prose(path, page, 'mdx');
      if (parsed) pages.push({ file, ...parsed });
    } else if (!MEDIA.test(path)) {
      reader.mistakes.push({
        file,
        field: 'bestand',
        problem: 'dit bestand hoort nergens bij.',
        remedy: 'Zet het in de goede map met de goede naam (zie CONTRIBUTING.md) of haal het weg.',
      });
    }
  }
  const content = { modules, steps, terms, phases, pages, sources, moved: movedIds, ledger };
  return { content, mistakes: reader.mistakes };
}

/** Files that steps may point at. */
const MEDIA = /\.(svg|png|jpe?g|webp|avif|vtt|mp3|m4a|mp4|webm|pdf)$/;

/** A YAML text that could be read, with what is needed to tell on which line something stands. */
interface Yaml {
  readonly document: Document;
  readonly lines: LineCounter;
  /** Lines of the file above this text. */
  readonly before: number;
}

/** Parses files and collects what is wrong with them. */
class Reader {
  readonly mistakes: Mistake[] = [];
  private readonly folder: string;
  private readonly project: string;

  constructor(folder: string, project: string) {
    this.folder = folder;
    this.project = project;
  }

  name(path: string): string {
    return relative(this.project, join(this.folder, path)).split(sep).join('/');
  }

  text(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  yaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined {
    return this.parse(path, this.text(path), 0, schema);
  }

  /** A YAML list; entries that fail their schema are left out, the others kept. */
  list<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema>[] {
    const yaml = this.document(path, this.text(path), 0);
    const entries: unknown = yaml?.document.toJS();
    if (!yaml || !Array.isArray(entries)) {
      if (yaml) this.add(path, 'bestand', 'is geen lijst.', 'Begin elke bron met "- id: …".', 1);
      return [];
    }
    return entries.flatMap((entry: unknown, index) => {
      const result = schema.safeParse(entry, { reportInput: true });
      if (result.success) return [result.data];
      const line = lineAt(yaml, [index]);
      for (const issue of result.error.issues) {
        for (const told of explainSchemaIssue(issue, schema)) {
          const name = (entry as { id?: unknown } | null)?.id;
          this.add(
            path,
            `${String(name ?? `[${index}]`)}.${told.field}`,
            told.problem,
            told.remedy,
            line,
          );
        }
      }
      return [];
    });
  }

  prose<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    format: 'md' | 'mdx',
  ): { data: z.output<Schema>; outline: Outline } | undefined {
    const text = this.text(path);
    const frontmatter = /^---\r?\n([\s\S]*?\n)?---\r?(\n|$)/.exec(text)?.[1];
    const data =
      frontmatter === undefined
        ? this.add(
            path,
            'begin van het bestand',
            'de gegevens tussen twee regels --- ontbreken.',
            'Begin het bestand met ---, dan de gegevens, dan weer ---.',
            1,
          )
        : this.parse(path, frontmatter, 1, schema);
    const outline = this.outline(path, text, format);
    return data === undefined || outline === undefined ? undefined : { data, outline };
  }

  step(path: string, moduleSlug: string, fileName: string): ParsedStep | undefined {
    const [, number, id] = /^(\d\d)-([a-z][a-z0-9-]*)\.mdx$/.exec(fileName) ?? [];
    if (number === undefined || id === undefined) {
      this.add(
        path,
        'bestandsnaam',
        'het nummer van de stap ontbreekt of de naam is niet goed geschreven.',
        'Noem het bestand NN-naam-van-de-stap.mdx, bijvoorbeeld 03-drie-lezingen.mdx.',
      );
    }
    const parsed = this.prose(path, step, 'mdx');
    if (!parsed || number === undefined || id === undefined) return undefined;
    return { file: this.name(path), moduleSlug, id, number: Number(number), ...parsed };
  }

  private parse<Schema extends z.ZodType>(
    path: string,
    text: string,
    before: number,
    schema: Schema,
  ): z.output<Schema> | undefined {
    const yaml = this.document(path, text, before);
    if (!yaml) return undefined;
    const result = schema.safeParse(yaml.document.toJS() ?? {}, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const line = lineAt(yaml, issue.path);
      for (const told of explainSchemaIssue(issue, schema)) {
        this.add(path, told.field === '' ? 'bestand' : told.field, told.problem, told.remedy, line);
      }
    }
    return undefined;
  }

  private document(path: string, text: string, before: number): Yaml | undefined {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const error = document.errors[0];
    if (!error) return { document, lines, before };
    const line = (error.linePos?.[0].line ?? 1) + before;
    const duplicate = error.code === 'DUPLICATE_KEY';
    this.add(
      path,
      'YAML',
      duplicate ? 'een sleutel staat er twee keer.' : `kan niet worden gelezen (${error.code}).`,
      duplicate
        ? 'Haal een van de twee weg.'
        : 'Kijk naar inspringing, dubbele punten en aanhalingstekens. Zet tekst met een dubbele punt tussen aanhalingstekens.',
      line,
    );
    return undefined;
  }

  private outline(path: string, text: string, format: 'md' | 'mdx'): Outline | undefined {
    try {
      return outlineOf(text, format);
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error;
      this.add(
        path,
        'tekst',
        `kan niet worden gelezen: ${error.message}`,
        'Kijk of elke <Tag> ook een </Tag> of /> heeft, en schrijf een los < als &lt;.',
        error.line,
      );
      return undefined;
    }
  }

  private add(
    path: string,
    field: string,
    problem: string,
    remedy: string,
    line?: number,
  ): undefined {
    this.mistakes.push({ file: this.name(path), field, line, problem, remedy });
  }
}

/** Line of the value at a path, or of the nearest thing around it that exists. */
function lineAt({ document, lines, before }: Yaml, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const start = (node as { range?: [number, number, number] | null } | undefined)?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line + before;
  }
  return 1 + before;
}

const baseName = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}
