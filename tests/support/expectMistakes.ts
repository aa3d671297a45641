import { expect } from 'vitest';
import { checkFixture } from './contentFolder.ts';

/** A mistake as an author has to see it; of problem and remedy a telling part. */
interface ToldMistake {
  /** Path inside the content folder. */
  readonly file: string;
  readonly field: string;
  /** Left out where a line has nothing to add. */
  readonly line?: number;
  /** Name of the kind of mistake, where it has one. */
  readonly code?: string;
  readonly problem: string;
  readonly remedy: string;
}

const asExpected = ({ file, problem, remedy, ...rest }: ToldMistake): unknown =>
  expect.objectContaining({
    ...rest,
    file: `content/${file}`,
    problem: expect.stringContaining(problem) as string,
    remedy: expect.stringContaining(remedy) as string,
  });

/** Checks the good content with one overlay, or several: exactly these mistakes, in this order. */
export function expectMistakes(
  overlays: string | readonly string[],
  ...told: readonly ToldMistake[]
): void {
  expect(checkFixture(...[overlays].flat()).mistakes).toEqual(told.map(asExpected));
}

/** The same: this mistake, and perhaps what follows from it. */
export function expectMistake(overlays: string | readonly string[], told: ToldMistake): void {
  expect(checkFixture(...[overlays].flat()).mistakes).toContainEqual(asExpected(told));
}
