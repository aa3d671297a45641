import type { Vote } from './room.ts';

export const totalOf = (votes: readonly Vote[]): number =>
  votes.reduce((sum, { count }) => sum + count, 0);

/** Whom to ask first, so that the few are heard before the many. */
export type AskFirst =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'everyone'; readonly number: number }
  | { readonly kind: 'minority'; readonly number: number }
  /** More than one choice has the fewest votes. */
  | { readonly kind: 'tie'; readonly numbers: readonly number[] };

/** The choice with the fewest votes, of those that have one; or what to ask when there is no such. */
export function askFirst(votes: readonly Vote[]): AskFirst {
  const chosen = votes.filter(({ count }) => count > 0);
  const fewest = Math.min(...chosen.map(({ count }) => count));
  const numbers = chosen.filter(({ count }) => count === fewest).map(({ number }) => number);
  const [first] = numbers;
  if (first === undefined) return { kind: 'nobody' };
  if (chosen.length === 1) return { kind: 'everyone', number: first };
  return numbers.length === 1 ? { kind: 'minority', number: first } : { kind: 'tie', numbers };
}

/** Numbers of the choices with the most votes; none when nobody voted. */
export function mostChosen(votes: readonly Vote[]): number[] {
  const most = Math.max(0, ...votes.map(({ count }) => count));
  return votes.filter(({ count }) => most > 0 && count === most).map(({ number }) => number);
}
