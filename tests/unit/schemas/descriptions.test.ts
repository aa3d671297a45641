import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { microModule } from '#schemas/microModule.ts';
import { moved } from '#schemas/moved.ts';
import { page } from '#schemas/page.ts';
import { phase } from '#schemas/phase.ts';
import { source } from '#schemas/source.ts';
import { step } from '#schemas/step.ts';
import { term } from '#schemas/term.ts';

/** The part of a JSON Schema that is looked at here. */
interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
}

interface Found {
  /** Path -> description, for every key an author can write. */
  readonly described: Map<string, string | undefined>;
  /** Path of every object -> whether it refuses keys that it does not know. */
  readonly objects: Map<string, boolean>;
}

function walk(node: SchemaNode, path: string, found: Found): Found {
  if (node.properties) {
    found.objects.set(path, node.additionalProperties === false);
    for (const [key, property] of Object.entries(node.properties)) {
      found.described.set(`${path}.${key}`, property.description);
      walk(property, `${path}.${key}`, found);
    }
  } else if (typeof node.additionalProperties === 'object') {
    // A record: the author chooses the keys.
    found.described.set(`${path}.<key>`, node.propertyNames?.description);
    found.described.set(`${path}.<value>`, node.additionalProperties.description);
    walk(node.additionalProperties, `${path}.<value>`, found);
  } else if (node.type === 'object') {
    found.objects.set(path, false);
  }
  if (node.items) walk(node.items, `${path}[]`, found);
  [...(node.oneOf ?? []), ...(node.anyOf ?? [])].forEach((alternative, index) =>
    walk(alternative, `${path}|${index}`, found),
  );
  return found;
}

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  microModule,
  moved,
  page,
  phase,
  source,
  step,
  term,
};

/** Words that give an English explanation away; none of them is Dutch too. */
const ENGLISH = /\b(the|and|which|with|for|this|each|must|should|name|file|when)\b/i;

describe.each(Object.entries(SCHEMAS))('the schema of %s', (name, schema) => {
  const json = schema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const { described, objects } = walk(json, name, { described: new Map(), objects: new Map() });

  it('explains every key at every depth in Dutch', () => {
    expect(described.size).toBeGreaterThan(0);
    const unexplained = [...described].filter(([, text]) => !text?.trim() || ENGLISH.test(text));
    expect(unexplained).toEqual([]);
  });

  it('ends every explanation as a sentence', () => {
    const open = [...described].filter(([, text]) => !/[.?]$/.test(text ?? ''));
    expect(open).toEqual([]);
  });

  it('refuses keys that it does not know, at every depth', () => {
    const lenient = [...objects].filter(([, strict]) => !strict);
    expect(lenient).toEqual([]);
  });
});

describe('the walk through the schemas', () => {
  it('reaches the forms of exercises inside a step', () => {
    const json = step.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as SchemaNode;
    const { described, objects } = walk(json, 'step', { described: new Map(), objects: new Map() });
    expect([...described.keys()]).toContain('step.exercises[]|0.options[].feedback');
    expect([...described.keys()]).toContain('step.exercises[]|1.cards[].when');
    expect([...objects.keys()]).toContain('step.exercises[]|3.suggestions[]');
  });
});
