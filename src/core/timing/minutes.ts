/**
 * Honest time: how long a step takes is computed from what is in it, never typed in by an author.
 *
 * Formula (seconds):
 * - prose: words / 200 * 60. 200 words a minute is the reading speed for Dutch expository text:
 *   the Dutch text of the International Reading Speed Texts is read at 202 ± 29 words a minute
 *   (Trauzettel-Klosinski & Dietz 2012, Investigative Ophthalmology & Visual Science 53(9)).
 * - exercise: the words one learner reads (stem, options and the feedback on one answer; the longest
 *   feedback counts, so nobody is promised too little) at that same speed, plus time to think by form.
 * - several perspectives on one case: only the longest, since a learner reads one.
 * - media: their real duration.
 * - mini-case: its longest way (rules/scenarioTime.ts), played at that same speed.
 * - reflection: its own time, 60 to 90 seconds.
 * - writing a sentence or two in one's own words: reading what is asked, and the writing.
 * Notes in the margin and closed disclosures do not count.
 *
 * The thinking times are a house rule, not research: reading an option is in the words; this is the
 * moment in which someone hesitates. They are to be compared with how real learners do.
 */
const WORDS_PER_MINUTE = 200;

/** Seconds to think or write, on top of reading. For sorting: for each card. */
const THINKING_SECONDS = { choice: 20, card: 8, action: 45, writing: 30 } as const;

/** A module takes 10 to 15 minutes; a step is never longer than 3.5. */
export const MODULE_MINUTES = { min: 10, max: 15 } as const;
export const STEP_MINUTES_MAX = 3.5;

/** One thing in a step that takes time. All `words` are counts, all `seconds` are seconds. */
export type TimedBlock =
  | { readonly kind: 'prose'; readonly words: number }
  | { readonly kind: 'choice'; readonly words: number; readonly feedbackWords: readonly number[] }
  | {
      readonly kind: 'sort';
      readonly words: number;
      /** Per card: its own words and those of its explanation. */
      readonly cards: readonly { readonly words: number; readonly explanationWords: number }[];
    }
  | { readonly kind: 'reflection'; readonly words: number; readonly seconds: number }
  | { readonly kind: 'action' | 'writing'; readonly words: number }
  | { readonly kind: 'perspectives'; readonly words: readonly number[] }
  | { readonly kind: 'mini'; readonly seconds: number }
  | { readonly kind: 'media'; readonly seconds: number };

/** Seconds that one block takes. */
export function secondsOfBlock(block: TimedBlock): number {
  switch (block.kind) {
    case 'prose':
      return reading(block.words);
    case 'choice':
      return reading(block.words + Math.max(0, ...block.feedbackWords)) + THINKING_SECONDS.choice;
    case 'sort':
      return (
        reading(block.words) +
        block.cards.reduce(
          (sum, card) => sum + reading(card.words + card.explanationWords) + THINKING_SECONDS.card,
          0,
        )
      );
    case 'reflection':
      return reading(block.words) + block.seconds;
    case 'action':
    case 'writing':
      return reading(block.words) + THINKING_SECONDS[block.kind];
    case 'perspectives':
      return reading(Math.max(0, ...block.words));
    case 'mini':
    case 'media':
      return block.seconds;
  }
}

/** Minutes that the blocks of a step, or the steps of a module, take together; not rounded. */
export const minutesOf = (blocks: readonly TimedBlock[]): number =>
  blocks.reduce((sum, block) => sum + secondsOfBlock(block), 0) / 60;

/** Whole minutes to show: rounded, so that the steps add up to about the module; at least 1. */
export const shownMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

const reading = (words: number): number => (words / WORDS_PER_MINUTE) * 60;

/** Number of words in a text: runs of letters and digits, with hyphens, apostrophes, commas inside. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:(?:['’\-–.]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu)
    ?.length ?? 0;
