import type { z } from 'zod';

/** What stands in the place of an id or a text that is wrong; nothing may be told about it again. */
const PLACEHOLDER = /^plaatshouder-\d+$/;

/** Whether something only stands in for what an author wrote wrong. */
export const isPlaceholder = (id: string): boolean => PLACEHOLDER.test(id);

/** A date that was written wrong may reveal that only in the second round, so a few are needed. */
const ROUNDS = 3;

/**
 * What the rest of a file can be looked at with, though some of its fields are wrong: keys that do not
 * exist are left out, and something that can be stands in the place of what cannot.
 *
 * @param leavesOf the issues of an error, each at the very place it is about.
 * @returns undefined when more is wrong than single fields. `guessed` tells that something stands in.
 */
export function mend<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
  leavesOf: (error: z.ZodError) => readonly z.core.$ZodIssue[],
): { readonly data: z.output<Schema>; readonly guessed: boolean } | undefined {
  const copy: unknown = structuredClone(value);
  let guessed = false;
  let count = 0;
  const name = () => `plaatshouder-${(count += 1)}`;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const result = schema.safeParse(copy, { reportInput: true });
    if (result.success) return { data: result.data, guessed };
    for (const issue of leavesOf(result.error)) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          // What holds nothing else was meant to say what that key said.
          if (remove(copy, [...issue.path, key])) guessed = true;
        }
        continue;
      }
      guessed = true;
      if (issue.code === 'invalid_key') rename(copy, issue.path, name());
      else if (!put(copy, issue.path, standIn(issue, name))) return undefined;
    }
  }
  return undefined;
}

/** Something that can stand in a field; undefined for what is no single field. */
function standIn(issue: z.core.$ZodIssue, name: () => string): unknown {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values[0];
    case 'invalid_format':
      return issue.format === 'date' ? '2000-01-01' : name();
    case 'invalid_type':
      if (issue.expected === 'string') return name();
      if (issue.expected === 'boolean') return false;
      return issue.expected === 'number' || issue.expected === 'int' ? 1 : undefined;
    case 'too_small':
      if (issue.origin === 'string') return name();
      return issue.origin === 'array' ? undefined : Number(issue.minimum);
    case 'too_big':
      return issue.origin === 'array' ? undefined : Number(issue.maximum);
    case 'invalid_union':
      // A target that is left out; one that is a list has issues of its own.
      return issue.discriminator === undefined ? name() : undefined;
    case 'custom':
      return name();
    default:
      return undefined;
  }
}

type Holder = Record<PropertyKey, unknown>;

/** What holds the thing at a path; undefined when there is no such thing. */
function holderOf(value: unknown, path: readonly PropertyKey[]): Holder | undefined {
  let holder: unknown = value;
  for (const key of path.slice(0, -1)) holder = (holder as Holder | undefined)?.[key];
  return typeof holder === 'object' && holder !== null ? (holder as Holder) : undefined;
}

function put(value: unknown, path: readonly PropertyKey[], item: unknown): boolean {
  const holder = holderOf(value, path);
  const key = path.at(-1);
  if (item === undefined || holder === undefined || key === undefined) return false;
  holder[key] = item;
  return true;
}

/** @returns whether nothing is left of what held it. */
function remove(value: unknown, path: readonly PropertyKey[]): boolean {
  const holder = holderOf(value, path);
  const key = path.at(-1);
  if (holder === undefined || key === undefined) return false;
  Reflect.deleteProperty(holder, key);
  return Object.keys(holder).length === 0;
}

function rename(value: unknown, path: readonly PropertyKey[], name: string): void {
  const item = holderOf(value, path)?.[path.at(-1) ?? ''];
  remove(value, path);
  put(value, [...path.slice(0, -1), name], item);
}
