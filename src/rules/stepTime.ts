import { countWords, minutesOf, type TimedBlock } from '#core/timing/minutes.ts';
import type { Exercise } from '#schemas/exercise.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { nl } from '#strings/nl.ts';
import type { Outline } from './outline.ts';
import { longestOf } from './scenarioTime.ts';

/** What a step holds that takes time. */
export interface StepParts {
  readonly outline: Outline;
  readonly exercises: readonly Exercise[];
}

/**
 * Minutes of each step of one module, in order; not rounded. The last one has the closing block.
 *
 * A mini-case is played within its step and counts. A conversation that a step leads to does not: it has
 * a page of its own, and its minutes stand on its card.
 *
 * @param scenarios all there are; the mini-cases that a step places are found by id.
 */
export const moduleMinutes = (
  steps: readonly StepParts[],
  scenarios: readonly Scenario[],
): number[] =>
  steps.map(({ outline, exercises }, index) =>
    minutesOf([
      { kind: 'prose', words: outline.words },
      ...exercises.map(blockOf),
      ...minisIn(outline, scenarios),
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

const minisIn = ({ tags }: Outline, scenarios: readonly Scenario[]): TimedBlock[] =>
  tags
    .filter(({ name }) => name === 'Minigesprek')
    .flatMap(({ attributes }) => scenarios.filter(({ id }) => id === attributes['id']))
    .filter(({ form }) => form === 'mini')
    .map((scenario) => ({ kind: 'mini', seconds: longestOf(scenario) ?? 0 }));

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
