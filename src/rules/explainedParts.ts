import type { Exercise } from '#schemas/exercise.ts';

/** The parts of an exercise that carry an explanation with sources: options, or cards. */
export function explainedParts(
  exercise: Exercise,
): readonly { readonly id: string; readonly sources: readonly string[] }[] {
  if (exercise.form === 'choice') return exercise.options;
  if (exercise.form === 'sort') return exercise.cards;
  return [];
}
