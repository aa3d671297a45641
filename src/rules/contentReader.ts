import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { COMMENT } from './comment.ts';
import { explainSchemaIssue } from './explainSchemaIssue.ts';
import type { Mistake } from './mistake.ts';
import { outlineOf, UnreadableText, type Outline } from './outline.ts';

/** A YAML text that could be read, with what is needed to tell on which line something stands. */
interface Yaml {
  readonly document: Document;
  readonly value: unknown;
  readonly lines: LineCounter;
  /** Lines of the file above this text. */
  readonly before: number;
}

/** The line of a file on which the value at a path stands, or the nearest thing around it. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Reads files of the content folder with their schemas, and collects what is wrong with them. */
export class ContentReader {
  readonly mistakes: Mistake[] = [];
  /** Texts that could be read though the data above them could not, by path. */
  readonly loose = new Map<string, Outline>();
  private readonly folder: string;
  private readonly project: string;

  constructor(folder: string, project: string) {
    this.folder = folder;
    this.project = project;
  }

  /** Name of a file for messages: from the project folder, with forward slashes. */
  name(path: string): string {
    return relative(this.project, join(this.folder, path)).split(sep).join('/');
  }

  text(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8').replace(/^\uFEFF/, '');
  }

  yaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined {
    return this.parse(path, this.text(path), 0, schema);
  }

  /** The same, with what tells on which line something stands: for checks that come later. */
  yamlWithLines<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): { data: z.output<Schema>; lineOf: LineOf } | undefined {
    const data = this.parse(path, this.text(path), 0, schema);
    const yaml = data === undefined ? undefined : this.document(path, this.text(path), 0);
    return data === undefined || yaml === undefined
      ? undefined
      : { data, lineOf: (at) => lineAt(yaml, at) };
  }

  /** A YAML list: the entries that pass their schema, and the ids of those that do not. */
  list<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): { entries: z.output<Schema>[]; broken: string[] } {
    const yaml = this.document(path, this.text(path), 0);
    if (!yaml) return { entries: [], broken: [] };
    if (!Array.isArray(yaml.value)) {
      this.add(path, 'bestand', 'is geen lijst.', 'Begin elke bron met "- id: …".', 1);
      return { entries: [], broken: [] };
    }
    const entries: z.output<Schema>[] = [];
    const broken: string[] = [];
    yaml.value.forEach((entry: unknown, index) => {
      const result = schema.safeParse(entry, { reportInput: true });
      if (result.success) {
        entries.push(result.data);
        return;
      }
      const id = (entry as { id?: unknown } | null)?.id;
      if (typeof id === 'string') broken.push(id);
      const name = typeof id === 'string' ? id : `[${index}]`;
      this.addIssues(path, result.error, schema, yaml, [index], name);
    });
    return { entries, broken };
  }

  /** A text with frontmatter. */
  prose<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    format: 'md' | 'mdx',
  ): { data: z.output<Schema>; outline: Outline } | undefined {
    const text = this.text(path);
    const frontmatter = /^---\r?\n([\s\S]*?\n)?---\r?(\n|$)/.exec(text)?.[1];
    if (frontmatter === undefined) {
      this.add(
        path,
        'begin van het bestand',
        'de gegevens tussen twee regels --- ontbreken.',
        'Begin het bestand met ---, dan de gegevens, dan weer ---.',
        1,
      );
    }
    const data = frontmatter === undefined ? undefined : this.parse(path, frontmatter, 1, schema);
    const outline = this.outline(path, text, format);
    if (outline === undefined) return undefined;
    if (data !== undefined) return { data, outline };
    this.loose.set(path, outline);
    return undefined;
  }

  add(path: string, field: string, problem: string, remedy: string, line?: number): void {
    this.mistakes.push({ file: this.name(path), field, line, problem, remedy });
  }

  private parse<Schema extends z.ZodType>(
    path: string,
    text: string,
    before: number,
    schema: Schema,
  ): z.output<Schema> | undefined {
    const yaml = this.document(path, text, before);
    if (!yaml) return undefined;
    const result = schema.safeParse(yaml.value ?? {}, { reportInput: true });
    if (result.success) return result.data;
    this.addIssues(path, result.error, schema, yaml, [], '');
    // Keys that do not exist can be left out: then the rest is looked at in the same run.
    const { issues } = result.error;
    if (!issues.every(({ code }) => code === 'unrecognized_keys')) return undefined;
    for (const issue of issues) {
      if (issue.code !== 'unrecognized_keys') continue;
      for (const key of issue.keys) yaml.document.deleteIn([...issue.path, key]);
    }
    return schema.safeParse(yaml.document.toJS()).data;
  }

  /**
   * @param at path in the YAML of what was parsed.
   * @param name what to call it, in front of the field; empty for the whole file.
   */
  private addIssues(
    path: string,
    error: z.ZodError,
    schema: z.ZodType,
    yaml: Yaml,
    at: readonly PropertyKey[],
    name: string,
  ): void {
    for (const issue of error.issues) {
      for (const { key, field, ...told } of explainSchemaIssue(issue, schema)) {
        this.mistakes.push({
          file: this.name(path),
          field: [name, field].filter(Boolean).join('.') || 'bestand',
          line: lineAt(yaml, [...at, ...issue.path, ...(key === undefined ? [] : [key])]),
          ...told,
        });
      }
    }
  }

  private document(path: string, text: string, before: number): Yaml | undefined {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const [error] = document.errors;
    if (error?.code === 'DUPLICATE_KEY') {
      const line = (error.linePos?.[0].line ?? 1) + before;
      this.add(path, 'YAML', 'een sleutel staat er twee keer.', 'Haal een van de twee weg.', line);
      return undefined;
    }
    const wrongAt = error ? error.pos[0] : danglingAlias(document);
    const value = wrongAt === undefined ? valueOf(document) : undefined;
    if (value !== undefined) return { document, value, lines, before };
    this.add(
      path,
      'YAML',
      'kan niet worden gelezen.',
      'Kijk naar inspringing, dubbele punten en aanhalingstekens. Zet tekst met een dubbele punt, of die begint met * of &, tussen aanhalingstekens.',
      (wrongAt === undefined ? 1 : lines.linePos(wrongAt).line) + before,
    );
    return undefined;
  }

  private outline(path: string, text: string, format: 'md' | 'mdx'): Outline | undefined {
    try {
      return outlineOf(text, format);
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error;
      const { problem, remedy } = isHtmlComment(text, error.line) ? COMMENT : UNREADABLE;
      this.add(path, 'tekst', problem, remedy, error.line);
      return undefined;
    }
  }
}

const UNREADABLE = {
  problem: 'kan niet worden gelezen.',
  remedy: 'Kijk of elke <Tag> ook een </Tag> of /> heeft, en schrijf een los < als &lt;.',
} as const;

/** MDX stops at `<!--`; other stray tags on that line are told once the comment is gone. */
const isHtmlComment = (text: string, line = 0): boolean =>
  text.split('\n')[line - 1]?.includes('<!--') ?? false;

/** Undefined when parts of the text refer to each other so often that it would never end. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS() ?? null;
  } catch {
    return undefined;
  }
}

/** Where a text begins with a star that YAML takes for a reference to nothing. */
function danglingAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document) === undefined) offset ??= node.range?.[0] ?? 0;
    },
  });
  return offset;
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
