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
        remedy: `Haal de sleutel weg of verbeter de spelling. Mogelijk: ${keysOf(schema, issue.path).join(', ')}.`,
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
              remedy: `Pas de waarde aan.${about}`,
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
      const empty = issue.input === null || issue.input === '';
      return [
        {
          code: empty ? 'leeg' : 'waarde-kan-niet',
          field,
          problem: empty ? 'is leeg.' : 'deze waarde kan hier niet.',
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
    default:
      return [
        { code: 'waarde-kan-niet', field, problem: issue.message, remedy: `Pas het aan.${about}` },
      ];
  }
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
      problem: `heeft te ${small ? `weinig regels (minstens ${bound})` : `veel regels (hoogstens ${bound})`}.`,
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
