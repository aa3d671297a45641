import type { z } from 'zod';

interface Explained {
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
        field: field === '' ? key : `${field}.${key}`,
        problem: 'deze sleutel bestaat niet.',
        remedy: `Haal de sleutel weg of verbeter de spelling. Mogelijk: ${keysOf(schema, issue.path).join(', ')}.`,
      }));
    case 'invalid_type':
      if (issue.input === null) {
        return [{ field, problem: 'is leeg.', remedy: `Vul dit veld in.${about}` }];
      }
      return issue.input === undefined
        ? [{ field, problem: 'ontbreekt.', remedy: `Vul dit veld in.${about}` }]
        : [
            {
              field,
              problem: `heeft de verkeerde soort waarde (verwacht: ${TYPES[issue.expected] ?? issue.expected}).`,
              remedy: `Pas de waarde aan.${about}`,
            },
          ];
    case 'invalid_value':
      return [
        {
          field,
          problem: issue.input === undefined ? 'ontbreekt.' : 'deze waarde kan hier niet.',
          remedy: `Kies uit: ${issue.values.map(String).join(', ')}.${about}`,
        },
      ];
    case 'invalid_union':
      return [
        {
          field,
          problem: 'deze waarde kan hier niet.',
          remedy: 'Kies een vorm die bestaat: choice, sort, reflection of action.',
        },
      ];
    case 'too_small':
    case 'too_big':
      return [{ field, ...explainSize(issue), remedy: `Pas het aan.${about}` }];
    case 'invalid_format':
      return [
        {
          field,
          problem: 'is niet goed geschreven.',
          remedy: `Gebruik ${issue.message}.${about}`,
        },
      ];
    default:
      return [{ field, problem: issue.message, remedy: `Pas het aan.${about}` }];
  }
}

const TYPES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een blok met sleutels',
  record: 'een blok met sleutels',
};

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): {
  problem: string;
} {
  const small = issue.code === 'too_small';
  const bound = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string' && small) return { problem: 'is leeg.' };
  if (issue.origin === 'array')
    return {
      problem: `heeft te ${small ? `weinig regels (minstens ${bound})` : `veel regels (hoogstens ${bound})`}.`,
    };
  return {
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

function nodesAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaNode[] {
  let nodes = alternatives(
    schema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as SchemaNode,
  );
  for (const part of path) {
    const next = nodes.map((node) =>
      typeof part === 'number' ? node.items : node.properties?.[String(part)],
    );
    nodes = next.filter((node) => node !== undefined).flatMap(alternatives);
  }
  return nodes;
}

const alternatives = (node: SchemaNode): SchemaNode[] => [
  node,
  ...[...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap(alternatives),
];
