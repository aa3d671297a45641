/**
 * One line in the learner's log: the only truth about what someone did. Statements are appended,
 * never changed; what the interface shows is projected from them (moduleProgress.ts, answers.ts).
 *
 * The verbs follow xAPI and its activity vocabulary, so that a later bridge to a record store is a
 * translation. Stored shape since release 0.1.0; a field is only ever added, never given a new meaning.
 */
export type Verb =
  | 'experienced' // opened a step
  | 'completed' // had the end of a step on screen
  | 'answered' // gave an answer to a question or card
  | 'reflected' // wrote a private text
  | 'planned' // wrote down an action
  | 'chose' // chose what to say in a conversation
  | 'returned' // went a step back in a conversation
  | 'voided'; // took back the statement named in `replaces`

/** What an answer holds. Ids of options and categories, never positions or texts of the content. */
export interface Result {
  /** Id of what was chosen: option of a question, suggestion of an action, choice in a conversation. */
  readonly option?: string;
  /** Sorting: id of the category a card was put in. */
  readonly category?: string;
  /** Reflection and action card: the learner's own words. Never leaves the device unasked. */
  readonly text?: string;
  /** Action card: day to do it on, ISO date (yyyy-mm-dd), without a time zone. */
  readonly due?: string;
}

export interface Statement {
  /** UUID version 7: unique, and sorts by the time of writing. */
  readonly id: string;
  /** UUID of the browser profile that wrote it; says nothing about the person. */
  readonly device: string;
  /** Moment of writing, UTC, ISO 8601. Only shown; no rule depends on whose clock is right. */
  readonly at: string;
  readonly verb: Verb;
  /** Stable id of what it is about (core/identity.ts). */
  readonly object: string;
  /** Groups the statements of one try. */
  readonly attempt?: string;
  /** Id of the statement that this one corrects or takes back. */
  readonly replaces?: string;
  /** In a conversation: id of the choice that this one comes after; none at its beginning. Since 0.3.0. */
  readonly after?: string;
  readonly result?: Result;
  /** Version of the site that wrote it. */
  readonly release: string;
}

/** What a caller says; the log adds id, device, time and release. */
export type StatementDraft = Pick<
  Statement,
  'verb' | 'object' | 'attempt' | 'replaces' | 'after' | 'result'
>;

/**
 * Whether something read from a disk or a file can be used as a statement. A damaged line is left
 * where it is and not shown. Verbs, objects and fields of a later release are fine: what is not known
 * is kept as it is.
 */
export function isStatement(value: unknown): value is Statement {
  if (!isRecord(value)) return false;
  const { id, device, at, verb, object, attempt, replaces, after, result, release } = value;
  return (
    [id, device, at, verb, object, release].every((field) => typeof field === 'string') &&
    [id, verb, object].every((field) => field !== '') &&
    [attempt, replaces, after].every((field) => field === undefined || typeof field === 'string') &&
    (result === undefined || isResult(result))
  );
}

const isResult = (value: unknown): boolean =>
  isRecord(value) &&
  [value['option'], value['category'], value['text'], value['due']].every(
    (field) => field === undefined || typeof field === 'string',
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
