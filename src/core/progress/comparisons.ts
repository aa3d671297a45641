import { projectAnswers } from './answers.ts';
import type { Result, Statement } from './statement.ts';

/** A question to which the first answer was another than the present one. */
export interface Comparison {
  /** Stable id of the question or card. */
  readonly object: string;
  /** Ids of options or categories. */
  readonly first: string;
  readonly latest: string;
}

/** Projects a log on the answers that were changed, in the order of their first answers. */
export const projectComparisons = (statements: readonly Statement[]): Comparison[] =>
  [...projectAnswers(statements.filter(({ verb }) => verb === 'answered' || verb === 'voided'))]
    .sort(([, a], [, b]) => (a.first.id < b.first.id ? -1 : 1))
    .flatMap(([object, { first, latest }]) => {
      const [from, to] = [chosenIn(first.result), chosenIn(latest.result)];
      if (from === undefined || to === undefined || from === to) return [];
      return [{ object, first: from, latest: to }];
    });

const chosenIn = ({ option, category }: Result): string | undefined => option ?? category;
