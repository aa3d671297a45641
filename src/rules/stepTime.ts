import { countWords, minutesOf, type TimedBlock } from '#core/timing/minutes.ts';
import type { Exercise } from '#schemas/exercise.ts';
import type { Outline } from './outline.ts';

/** Minutes that one step takes, from its text and its exercises; not rounded. */
export const stepMinutes = (outline: Outline, exercises: readonly Exercise[]): number =>
  minutesOf([{ kind: 'prose', words: outline.words }, ...exercises.map(blockOf)]);

function blockOf(exercise: Exercise): TimedBlock {
  switch (exercise.form) {
    case 'choice':
      return {
        kind: 'choice',
        words: wordsIn(exercise.question, ...exercise.options.map(({ text }) => text)),
        feedbackWords: exercise.options.map(({ feedback }) => countWords(feedback)),
      };
    case 'sort':
      return {
        kind: 'sort',
        words: wordsIn(exercise.question, ...exercise.categories.map(({ label }) => label)),
        cards: exercise.cards.map(({ text, when, explanation }) => ({
          words: wordsIn(when ?? '', text),
          explanationWords: countWords(explanation),
        })),
      };
    case 'reflection':
      return {
        kind: 'reflection',
        words: wordsIn(exercise.question, exercise.hint ?? ''),
        seconds: exercise.seconds,
      };
    case 'action':
      return {
        kind: 'action',
        words: wordsIn(exercise.question, ...exercise.suggestions.map(({ text }) => text)),
      };
  }
}

const wordsIn = (...texts: string[]): number =>
  texts.reduce((sum, text) => sum + countWords(text), 0);
