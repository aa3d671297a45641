import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { COMMENT } from './comment.ts';
import { explainSchemaIssue, leafIssues } from './explainSchemaIssue.ts';
import { mend } from './mend.ts';
import type { Mistake } from './mistake.ts';
import { outlineOf, UnreadableText, type Outline } from './outline.ts';
import { lineIn, readYaml, type Yaml } from './yamlText.ts';

/** What a schema made of a text. `guessed`: something stands in for fields that are wrong (mend.ts). */
interface Parsed<Data> {
  readonly data: Data;
  readonly guessed: boolean;
  readonly lineOf: LineOf;
}

/** The line of a file on which the value at a path stands, or the nearest thing around it. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Reads files of the content folder with their schemas, and collects what is wrong with them. */
export class ContentReader {
  readonly mistakes: Mistake[] = [];
  /** Texts that could be read though the data above them could not, by path. */
  readonly loose = new Map<string, Outline>();
  private readonly texts = new Map<string, string>();
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
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const text = readFileSync(join(this.folder, path), 'utf8').replace(/^\uFEFF/, '');
    this.texts.set(path, text);
    const unknown = text.indexOf('\uFFFD');
    if (unknown >= 0) {
      this.add(
        path,
        'bestand',
        'hier staat een teken dat niet te lezen is.',
        'Bewaar het bestand als UTF-8, en typ het teken opnieuw als het wegviel.',
        lineIn(text, unknown),
      );
    }
    return text;
  }

  yaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined {
    const parsed = this.yamlWithLines(path, schema);
    return parsed?.guessed === false ? parsed.data : undefined;
  }

  /**
   * The same, with what tells on which line something stands, for checks that come later; and when only
   * single fields are wrong, with something in their place.
   */
  yamlWithLines<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): Parsed<z.output<Schema>> | undefined {
    return this.parse(path, this.text(path), 0, schema);
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
      this.addIssues(path, result.error, schema, lineAt(yaml, 0), [index], name);
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
    const parsed = frontmatter === undefined ? undefined : this.parse(path, frontmatter, 1, schema);
    const outline = this.outline(path, text, format);
    if (outline === undefined) return undefined;
    if (parsed?.guessed === false) return { data: parsed.data, outline };
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
  ): Parsed<z.output<Schema>> | undefined {
    const yaml = this.document(path, text, before);
    if (!yaml) return undefined;
    const lineOf = lineAt(yaml, before);
    const value = yaml.value ?? {};
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return { data: result.data, guessed: false, lineOf };
    this.addIssues(path, result.error, schema, lineOf, [], '');
    const mended = mend(value, schema, ({ issues }) => leafIssues(issues));
    return mended && { ...mended, lineOf };
  }

  /**
   * @param at path in the YAML of what was parsed.
   * @param name what to call it, in front of the field; empty for the whole file.
   */
  private addIssues(
    path: string,
    error: z.ZodError,
    schema: z.ZodType,
    lineOf: LineOf,
    at: readonly PropertyKey[],
    name: string,
  ): void {
    for (const issue of leafIssues(error.issues)) {
      for (const { key, field, ...told } of explainSchemaIssue(issue, schema)) {
        this.mistakes.push({
          file: this.name(path),
          field: [name, field].filter(Boolean).join('.') || 'bestand',
          line: lineOf([...at, ...issue.path, ...(key === undefined ? [] : [key])]),
          ...told,
        });
      }
    }
  }

  private document(path: string, text: string, before: number): Yaml | undefined {
    const { yaml, mistakes } = readYaml(text);
    for (const { line, ...told } of mistakes) {
      this.mistakes.push({
        file: this.name(path),
        field: 'YAML',
        line: line + before,
        ...told,
      });
    }
    return yaml;
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

/**
 * Tells the line of the value at a path, or of the nearest thing around it that exists.
 *
 * @param before lines of the file above the text.
 */
const lineAt =
  ({ document, lines }: Yaml, before: number): LineOf =>
  (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const start = (node as { range?: [number, number, number] | null } | undefined)?.range?.[0];
      if (start !== undefined) return lines.linePos(start).line + before;
    }
    return 1 + before;
  };
