import { voidedIds } from './merge.ts';
import type { Statement, Verb } from './statement.ts';

/** What someone did with one thing on one day; several times counts once. */
export interface TimelineLine {
  readonly verb: Verb;
  readonly object: string;
}

export interface TimelineDay {
  /** yyyy-mm-dd, as the learner's own clock said. */
  readonly day: string;
  readonly lines: readonly TimelineLine[];
}

/** What gets no line: single answers would drown the rest. What a later release did gets one. */
const HIDDEN: readonly Verb[] = ['answered', 'chose', 'returned', 'voided'];

/**
 * Projects a log on the days in it, newest first by order of writing: whose clock was wrong for a
 * while does not get a mixed-up list.
 *
 * @param dayOf the day of a moment (ISO 8601, UTC) on the learner's calendar, yyyy-mm-dd.
 */
export function projectTimeline(
  statements: readonly Statement[],
  dayOf: (at: string) => string,
): TimelineDay[] {
  const voided = voidedIds(statements);
  const lines = statements
    .filter(({ id, verb }) => !HIDDEN.includes(verb) && !voided.has(id))
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const days = new Map<string, Map<string, TimelineLine>>();
  for (const { verb, object, at } of lines) {
    const day = dayOf(at);
    const known = days.get(day) ?? new Map<string, TimelineLine>();
    known.set(`${verb} ${object}`, { verb, object });
    days.set(day, known);
  }
  return [...days].map(([day, known]) => ({ day, lines: [...known.values()] }));
}
