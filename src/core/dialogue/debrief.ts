import type { ScenarioChoice, ScenarioEnding, ScenarioMoment } from '#schemas/scenario.ts';
import { choiceOf, endingOf, momentOf, type Playable, type Replayed, type Turn } from './play.ts';
import { holds } from './values.ts';

/** One choice, looked back at. */
export interface LookedBack {
  readonly turn: Turn;
  readonly moment: ScenarioMoment;
  readonly choice: ScenarioChoice;
  /** What else could have been said there. */
  readonly alternatives: readonly ScenarioChoice[];
}

export type HowGoal = 'sterk' | 'geraakt' | 'gemist';

/** A whole conversation, looked back at. */
export interface Debrief {
  readonly choices: readonly LookedBack[];
  readonly ending: ScenarioEnding | undefined;
  /** Goal id -> whether a strong choice touched it, another one did, or none. */
  readonly goals: Readonly<Record<string, HowGoal>>;
}

/** Looks back at a way through a scenario, as far as it could be followed. */
export function debriefOf(
  { scenario }: Playable,
  { positions, followed }: Replayed,
  turns: readonly Turn[],
): Debrief {
  const choices = turns.slice(0, followed).map((turn, index) => {
    const moment = momentOf(scenario, turn.moment);
    const values = positions[index]?.values ?? {};
    return {
      turn,
      moment,
      choice: choiceOf(scenario, turn),
      alternatives: moment.choices.filter(
        ({ id, when }) => id !== turn.choice && holds(when, values),
      ),
    };
  });
  const goals = Object.fromEntries(
    scenario.goals.map(({ id }): [string, HowGoal] => {
      const touching = choices.filter(({ choice }) => choice.goal === id);
      if (touching.some(({ choice }) => choice.how === 'sterk')) return [id, 'sterk'];
      return [id, touching.length > 0 ? 'geraakt' : 'gemist'];
    }),
  );
  return { choices, ending: endingOf(scenario, positions.at(-1)?.at ?? ''), goals };
}

/** How many turns two ways have in common from the beginning. */
export function commonTurns(a: readonly Turn[], b: readonly Turn[]): number {
  const apart = a.findIndex(
    ({ moment, choice }, index) => b[index]?.moment !== moment || b[index].choice !== choice,
  );
  return apart === -1 ? Math.min(a.length, b.length) : apart;
}
