import { countWords, minutesOf, type TimedBlock } from '#core/timing/minutes.ts';
import type { Exercise } from '#schemas/exercise.ts';
import { nl } from '#strings/nl.ts';
import type { Outline } from './outline.ts';

/** What a step holds that takes time. */
export interface StepParts {
  readonly outline: Outline;
  readonly exercises: readonly Exercise[];
}

/** Minutes of each step of one module, in order; not rounded. The last one has the closing block. */
export const moduleMinutes = (steps: readonly StepParts[]): number[] =>
  steps.map(({ outline, exercises }, index) =>
    minutesOf([
      { kind: 'prose', words: outline.words },
      ...exercises.map(blockOf),
      ...(index === steps.length - 1 ? [CLOSING] : []),
    ]),
  );

/** "Heb je dit zelf meegemaakt?" (components/ExperiencedYourself.astro), without its list of sources. */
const CLOSING: TimedBlock = {
  kind: 'prose',
  words: Object.entries(nl)
    .filter(([key]) => key.startsWith('yourself.') && key !== 'yourself.sources')
    .reduce((sum, [, text]) => sum + countWords(text), 0),
};

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
