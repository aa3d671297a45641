import type { Scenario } from '#schemas/scenario.ts';

/** A moment or an ending, with what it is called on paper. */
export interface Place {
  readonly id: string;
  /** Moments are 1, 2, 3 …, endings A, B, C … */
  readonly number: string;
  readonly title: string;
  readonly ending: boolean;
}

/** All moments: the one where it starts comes first, the others as the author wrote them. */
export const momentsInOrder = ({ moments, start }: Scenario): Scenario['moments'] => [
  ...moments.filter(({ id }) => id === start),
  ...moments.filter(({ id }) => id !== start),
];

/**
 * The moments in order and then the endings. The map, its words and the linear text take their numbers
 * from here, so that one can be read beside the other.
 */
export const placesOf = (scenario: Scenario): Place[] => [
  ...momentsInOrder(scenario).map(({ id, title }, index) => ({
    id,
    number: `${index + 1}`,
    title,
    ending: false,
  })),
  ...scenario.endings.map(({ id, title }, index) => ({
    id,
    number: letterOf(index),
    title,
    ending: true,
  })),
];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** After Z comes A2. */
function letterOf(index: number): string {
  const round = Math.floor(index / LETTERS.length);
  return `${LETTERS[index % LETTERS.length] ?? ''}${round > 0 ? round + 1 : ''}`;
}
