import type { Emotion, ScenarioLine } from '#schemas/scenario.ts';
import { choiceOf, endingOf, momentOf, type Playable, type Replayed, type Turn } from './play.ts';
import { holds, type Values } from './values.ts';

/** One thing that was said or happened. */
export interface Spoken {
  /** Stays the same while the conversation goes on. */
  readonly key: string;
  /** Id of the role that speaks; `me` for the learner; absent where something is told. */
  readonly who?: string;
  readonly emotion: Emotion;
  readonly text: string;
}

/** The learner in a transcript. */
export const ME = 'me';

/**
 * Everything that was said along a way, up to where it stands now.
 *
 * @param turns as far as they were followed.
 */
export function transcriptOf(
  { scenario }: Playable,
  { positions, followed }: Replayed,
  turns: readonly Turn[],
): Spoken[] {
  return positions.flatMap(({ at, values }, index) => {
    const ending = endingOf(scenario, at);
    const lines = spoken(ending?.lines ?? momentOf(scenario, at).lines, values, `${index}`);
    const turn = index < followed ? turns[index] : undefined;
    const after = positions[index + 1];
    if (turn === undefined || after === undefined) return lines;
    const choice = choiceOf(scenario, turn);
    return [
      ...lines,
      { key: `${index}-me`, who: ME, emotion: 'rustig' as const, text: choice.text },
      ...spoken(choice.reaction, after.values, `${index}-then`),
    ];
  });
}

const spoken = (lines: readonly ScenarioLine[], values: Values, key: string): Spoken[] =>
  lines
    .map((line, index) => ({ line, key: `${key}-${index}` }))
    .filter(({ line }) => holds(line.when, values))
    .map(({ line: { who, emotion, text }, key: own }) => ({
      key: own,
      ...(who !== undefined && { who }),
      emotion,
      text,
    }));
