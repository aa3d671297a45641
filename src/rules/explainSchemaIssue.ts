import type { z } from 'zod';

interface Explained {
  /** Name of the kind of mistake. */
  readonly code: string;
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
  /** The key inside the issue's path that it is about, if it is about one. */
  readonly key?: string;
}

/**
 * The issues, each at the very place it is about: where a thing may be written in two ways, those of the
 * way that was meant.
 */
export const leafIssues = (
  issues: readonly z.core.$ZodIssue[],
  before: readonly PropertyKey[] = [],
): z.core.$ZodIssue[] =>
  issues.flatMap((issue) => {
    const path = [...before, ...issue.path];
    const inside = issue.code === 'invalid_union' ? meantIn(issue) : undefined;
    return inside === undefined ? [{ ...issue, path }] : leafIssues(inside, path);
  });

/** A list was meant as a list, and a text as a text. */
const meantIn = ({
  input,
  errors,
}: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined =>
  input === undefined || input === null || input === ''
    ? undefined
    : errors.find(
        (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
      );

/** What is wrong with one field and how to mend it, in Dutch, for each kind of schema issue. */
export function explainSchemaIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Explained[] {
  const field = fieldName(issue.path);
  const meaning = describe(schema, issue.path);
  const about = meaning === undefined ? '' : ` Bedoeld is: ${meaning}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        key,
        code: 'sleutel-onbekend',
        field: field === '' ? key : `${field}.${key}`,
        problem: 'deze sleutel bestaat niet.',
        // Between { } a comma ends a text; what comes after it becomes a key.
        remedy: /\s/.test(key)
          ? 'Zet de tekst tussen aanhalingstekens: tussen { } begint na een komma een nieuwe sleutel.'
          : `Haal de sleutel weg of verbeter de spelling. Mogelijk: ${keysOf(schema, issue.path).join(', ')}.`,
      }));
    case 'invalid_type':
      if (issue.input === null) {
        return [{ code: 'leeg', field, problem: 'is leeg.', remedy: `Vul dit veld in.${about}` }];
      }
      return issue.input === undefined
        ? [{ code: 'ontbreekt', field, problem: 'ontbreekt.', remedy: `Vul dit veld in.${about}` }]
        : [
            {
              code: 'verkeerde-soort',
              field,
              problem: `heeft de verkeerde soort waarde (verwacht: ${TYPES[issue.expected] ?? issue.expected}).`,
              remedy: `${issue.expected === 'string' && isLoose(issue.input) ? QUOTE : 'Pas de waarde aan.'}${about}`,
            },
          ];
    case 'invalid_value':
      return [
        {
          code: issue.input === undefined ? 'ontbreekt' : 'waarde-kan-niet',
          field,
          problem: issue.input === undefined ? 'ontbreekt.' : 'deze waarde kan hier niet.',
          remedy: `Kies uit: ${issue.values.map(String).join(', ')}.${about}`,
        },
      ];
    case 'invalid_union': {
      return [
        {
          field,
          ...explainUnion(issue),
          // Of what is named by a key, such as the form of an exercise, the values are known.
          remedy:
            issue.discriminator === undefined
              ? `Pas het aan.${about}`
              : `Kies een vorm die bestaat: ${formsOf(schema, issue.path).join(', ')}.`,
        },
      ];
    }
    case 'too_small':
    case 'too_big':
      return [{ field, ...explainSize(issue), remedy: `Pas het aan.${about}` }];
    case 'invalid_format':
      return [
        {
          code: 'schrijfwijze',
          field,
          problem: 'is niet goed geschreven.',
          remedy: `Gebruik ${issue.message}.${about}`,
        },
      ];
    case 'invalid_key': {
      const [inside] = issue.issues;
      const how = inside?.code === 'invalid_format' ? `Gebruik ${inside.message}.` : 'Pas het aan.';
      return [
        {
          code: 'schrijfwijze',
          field,
          problem: 'deze naam is niet goed geschreven.',
          remedy: `${how}${about}`,
        },
      ];
    }
    case 'custom':
      // What a schema of ours says itself, in Dutch.
      return [
        { code: 'waarde-kan-niet', field, problem: issue.message, remedy: `Pas het aan.${about}` },
      ];
    default:
      return [
        {
          code: 'waarde-kan-niet',
          field,
          problem: 'deze waarde kan hier niet.',
          remedy: `Pas het aan.${about}`,
        },
      ];
  }
}

/** What YAML takes for a number, a date or true, though someone may have meant a text. */
const isLoose = (input: unknown): boolean => typeof input !== 'object' || input instanceof Date;

const QUOTE = 'Zet de tekst tussen aanhalingstekens.';

function explainUnion({ input }: z.core.$ZodIssueInvalidUnion): { code: string; problem: string } {
  if (input === undefined) return { code: 'ontbreekt', problem: 'ontbreekt.' };
  return input === null || input === ''
    ? { code: 'leeg', problem: 'is leeg.' }
    : { code: 'waarde-kan-niet', problem: 'deze waarde kan hier niet.' };
}

const TYPES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  boolean: 'true of false',
  object: 'een blok met sleutels',
  record: 'een blok met sleutels',
};

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): {
  code: string;
  problem: string;
} {
  const small = issue.code === 'too_small';
  const bound = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string' && small) return { code: 'leeg', problem: 'is leeg.' };
  const code = small ? 'te-weinig' : 'te-veel';
  if (issue.origin === 'array')
    return {
      code,
      problem: `heeft te ${small ? `weinig onderdelen (minstens ${bound})` : `veel onderdelen (hoogstens ${bound})`}.`,
    };
  return {
    code,
    problem: small ? `is te klein (minstens ${bound}).` : `is te groot (hoogstens ${bound}).`,
  };
}

/** `exercises[0].options[2].text` from a path. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

/** The JSON Schema of a part of the content: carries the Dutch descriptions and the allowed keys. */
interface SchemaNode {
  readonly description?: string;
  readonly properties?: Record<string, SchemaNode>;
  readonly items?: SchemaNode;
  /** What each key of a record holds. */
  readonly additionalProperties?: SchemaNode | false;
  readonly const?: unknown;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
}

function describe(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  return nodesAt(schema, path).find(({ description }) => description !== undefined)?.description;
}

function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return [
    ...new Set(nodesAt(schema, path).flatMap(({ properties }) => Object.keys(properties ?? {}))),
  ];
}

/** What a key such as `form` can be, from the alternatives it decides between. */
function formsOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return nodesAt(schema, path).flatMap(({ const: form }) =>
    form === undefined ? [] : [String(form)],
  );
}

function nodesAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaNode[] {
  let nodes = alternatives(
    schema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as SchemaNode,
  );
  for (const part of path) {
    const next = nodes.map((node) =>
      typeof part === 'number'
        ? node.items
        : (node.properties?.[String(part)] ?? node.additionalProperties),
    );
    nodes = next.filter((node) => typeof node === 'object').flatMap(alternatives);
  }
  return nodes;
}

const alternatives = (node: SchemaNode): SchemaNode[] => [
  node,
  ...[...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap(alternatives),
];
