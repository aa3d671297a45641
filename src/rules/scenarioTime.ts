import { analyse, type Clock } from '#core/dialogue/analyse.ts';
import { exitsOf } from '#core/dialogue/values.ts';
import { countWords, secondsOfBlock } from '#core/timing/minutes.ts';
import type { Scenario } from '#schemas/scenario.ts';

/** Playing time of any way to an ending that is not `early`, in minutes. */
export const SCENARIO_MINUTES = { min: 5, max: 10 } as const;
/** Moments on the way that has the most of them. */
export const SCENARIO_MOMENTS = { min: 6, max: 12 } as const;
/** A mini-case stands in a step. */
export const MINI_MINUTES = { min: 0.5, max: 2.5 } as const;

/** The clock of a conversation: the same reading speed and thinking time as everywhere (core/timing). */
export const clockOf = (scenario: Scenario): Clock => ({
  start: reading([
    scenario.learner.about,
    scenario.contentNote,
    ...(scenario.form === 'gesprek'
      ? [
          scenario.summary,
          ...scenario.goals.map(({ text }) => text),
          ...scenario.roles.map(({ about }) => about),
        ]
      : []),
  ]),
  lines: (lines) => reading(lines.map(({ text }) => text)),
  // A mini-case does not ask for it (checks/minis.ts).
  writing: (ownWords) =>
    scenario.form === 'mini' ? 0 : secondsOfBlock({ kind: 'writing', words: countWords(ownWords) }),
  choosing: (choices) =>
    secondsOfBlock({
      kind: 'choice',
      words: wordsIn(choices.map(({ text }) => text)),
      // Looking back at a mini-case is part of it; of a conversation it comes after.
      feedbackWords:
        scenario.form === 'mini'
          ? choices.map(({ reason }) => wordsIn(Object.values(reason ?? {})))
          : [],
    }),
});

/** Seconds of the longest way to an ending; undefined when there is none, or something is missing. */
export function longestOf(scenario: Scenario): number | undefined {
  const { start, moments, endings } = scenario;
  const known = new Set([...moments, ...endings].map(({ id }) => id));
  const exits = moments.flatMap(({ choices }) => choices.flatMap(exitsOf));
  const sound = known.has(start) && exits.every(({ to }) => known.has(to));
  return sound ? analyse(scenario, clockOf(scenario))?.longest : undefined;
}

const reading = (texts: readonly string[]): number =>
  secondsOfBlock({ kind: 'prose', words: wordsIn(texts) });

const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + countWords(text), 0);
