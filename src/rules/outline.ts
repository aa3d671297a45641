import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { countWords } from '#core/timing/minutes.ts';
import { isComment } from './comment.ts';

/** What the rules and the clock need to know of a Markdown or MDX text. */
export interface Outline {
  /** Words of running text: without closed disclosures, alt texts and exercises. */
  readonly words: number;
  readonly tags: readonly UsedTag[];
  readonly images: readonly { readonly alt: string; readonly url: string; readonly line: number }[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly headings: readonly { readonly level: number; readonly line: number }[];
  /** `import`, `export`, `{…}` and HTML comments: code does not belong in content. */
  readonly code: readonly { readonly text: string; readonly line: number }[];
}

export interface UsedTag {
  readonly name: string;
  /** Attribute values; `undefined` for one that is not plain text. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Whether anything stands between opening and closing tag. */
  readonly filled: boolean;
  /** Names of the tags it stands in. */
  readonly within: readonly string[];
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
  readonly depth?: number;
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
    headings: [],
    code: [],
  };
  visit(root, found, []);
  return {
    words: countWords(found.texts.join(' ')),
    tags: found.tags,
    images: found.images,
    links: found.links,
    headings: found.headings,
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
  readonly headings: Outline['headings'][number][];
  readonly code: Outline['code'][number][];
}

/** @param within names of the tags around the node. */
function visit(node: Node, found: Found, within: readonly string[]): void {
  const line = node.position?.start.line ?? 0;
  const counts = !within.includes('Uitklap');
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
    case 'linkReference':
      found.links.push({ url: node.url ?? found.addresses.get(node.identifier ?? '') ?? '', line });
      break;
    case 'heading':
      found.headings.push({ level: node.depth ?? 1, line });
      break;
    case 'html':
      if (node.value?.startsWith('</')) return;
      if (isComment(node.value ?? '')) {
        found.code.push({ text: node.value ?? '', line });
        return;
      }
      found.tags.push({
        name: node.value?.match(/^<\/?\s*([\w-]+)/)?.[1] ?? '?',
        attributes: {},
        filled: false,
        within,
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
      found.tags.push({
        name: node.name ?? '',
        attributes: attributesOf(node),
        filled: (node.children ?? []).length > 0,
        within,
        line,
      });
      if (counts) found.texts.push(attributesOf(node)['titel'] ?? '');
      break;
  }
  const inside = node.name ? [...within, node.name] : within;
  for (const child of node.children ?? []) visit(child, found, inside);
}

function addressesIn({
  type,
  identifier = '',
  url = '',
  children = [],
}: Node): Map<string, string> {
  if (type === 'definition') return new Map([[identifier, url]]);
  return new Map(children.flatMap((child) => [...addressesIn(child)]));
}

function attributesOf(node: Node): Record<string, string | undefined> {
  const entries = (node.attributes ?? []).map(({ type, name, value }) => {
    if (type !== 'mdxJsxAttribute' || name === undefined) return ['{…}', undefined] as const;
    return [name, typeof value === 'string' ? value : undefined] as const;
  });
  return Object.fromEntries(entries);
}
