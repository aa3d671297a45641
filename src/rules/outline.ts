import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { countWords } from '#core/timing/minutes.ts';

/** What the rules and the clock need to know of a Markdown or MDX text. */
export interface Outline {
  /** Words of running text: without closed disclosures, alt texts and exercises. */
  readonly words: number;
  readonly tags: readonly UsedTag[];
  readonly images: readonly { readonly alt: string; readonly url: string; readonly line: number }[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  /** `import`, `export` and `{…}`: code does not belong in content. */
  readonly code: readonly { readonly text: string; readonly line: number }[];
}

export interface UsedTag {
  readonly name: string;
  /** Attribute values; `undefined` for one that is not plain text. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly line: number;
}

/** A text that the parser could not read, with the parser's own words. */
export class UnreadableText extends Error {
  readonly line: number | undefined;
  constructor(message: string, line: number | undefined) {
    super(message);
    this.line = line;
  }
}

/** The part of the syntax tree (mdast) that is used here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly alt?: string | null;
  readonly identifier?: string;
  readonly url?: string;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

const parsers = {
  mdx: unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx),
  md: unified().use(remarkParse).use(remarkFrontmatter),
};

/**
 * Reads a text into an outline.
 *
 * @param text the file with or without its frontmatter.
 * @throws UnreadableText when the MDX is not well formed.
 */
export function outlineOf(text: string, format: 'md' | 'mdx'): Outline {
  let root: Node;
  try {
    root = parsers[format].parse(text) as Node;
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    throw new UnreadableText(reason ?? String(error), line);
  }
  const found: Found = {
    addresses: addressesIn(root),
    texts: [],
    tags: [],
    images: [],
    links: [],
    code: [],
  };
  visit(root, found, true);
  return {
    words: countWords(found.texts.join(' ')),
    tags: found.tags,
    images: found.images,
    links: found.links,
    code: found.code,
  };
}

interface Found {
  /** Addresses that stand apart from their link or image, by identifier. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly texts: string[];
  readonly tags: UsedTag[];
  readonly images: Outline['images'][number][];
  readonly links: Outline['links'][number][];
  readonly code: Outline['code'][number][];
}

function visit(node: Node, found: Found, counts: boolean): void {
  const line = node.position?.start.line ?? 0;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      if (counts) found.texts.push(node.value ?? '');
      return;
    case 'imageReference':
      found.images.push({
        alt: node.alt ?? '',
        url: found.addresses.get(node.identifier ?? '') ?? '',
        line,
      });
      return;
    case 'image':
      found.images.push({ alt: node.alt ?? '', url: node.url ?? '', line });
      return;
    case 'link':
    case 'definition':
      found.links.push({ url: node.url ?? '', line });
      break;
    case 'html':
      if (node.value?.startsWith('</')) return;
      found.tags.push({
        name: node.value?.match(/^<\/?\s*([\w-]+)/)?.[1] ?? '?',
        attributes: {},
        line,
      });
      return;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      found.code.push({ text: node.value ?? '', line });
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      found.tags.push({ name: node.name ?? '', attributes: attributesOf(node), line });
      if (counts) found.texts.push(attributesOf(node)['titel'] ?? '');
      break;
  }
  const open = counts && node.name !== 'Uitklap';
  for (const child of node.children ?? []) visit(child, found, open);
}

function addressesIn(root: Node): Map<string, string> {
  const definitions = (root.children ?? []).filter(({ type }) => type === 'definition');
  return new Map(definitions.map(({ identifier = '', url = '' }) => [identifier, url]));
}

function attributesOf(node: Node): Record<string, string | undefined> {
  const entries = (node.attributes ?? []).map(({ type, name, value }) => {
    if (type !== 'mdxJsxAttribute' || name === undefined) return ['{…}', undefined] as const;
    return [name, typeof value === 'string' ? value : undefined] as const;
  });
  return Object.fromEntries(entries);
}
