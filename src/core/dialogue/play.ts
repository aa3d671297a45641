import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type {
  Scenario,
  ScenarioChoice,
  ScenarioEnding,
  ScenarioMoment,
} from '#schemas/scenario.ts';
import { machineOf, type ScenarioMachine } from './machine.ts';
import { holds, type Values } from './values.ts';

/** One choice in a conversation: ids within the scenario. */
export interface Turn {
  readonly moment: string;
  readonly choice: string;
}

/** Where a conversation stands. */
export interface Position {
  /** Id of the moment or the ending. */
  readonly at: string;
  readonly values: Values;
  /** Whether it is over. */
  readonly ended: boolean;
}

/** A scenario that can be played. */
export interface Playable {
  readonly scenario: Scenario;
  readonly begin: Position;
  /** @returns undefined when this choice cannot be made here. */
  choose(from: Position, choice: string): Position | undefined;
}

/** Makes a scenario playable: the machine decides, positions are plain data. */
export function playableOf(scenario: Scenario): Playable {
  const machine = machineOf(scenario);
  const begin = positionOf(initialTransition(machine)[0]);
  return {
    scenario,
    begin,
    choose(from, choice) {
      const before = snapshotAt(machine, from);
      const event = { type: 'choice.selected', choice } as const;
      if (from.ended || !before.can(event)) return undefined;
      return positionOf(transition(machine, before, event)[0]);
    },
  };
}

type Snapshot = SnapshotFrom<ScenarioMachine>;

const snapshotAt = (machine: ScenarioMachine, { at, values }: Position): Snapshot =>
  machine.resolveState({ value: at, context: values }) as Snapshot;

const positionOf = ({ value, context, status }: Snapshot): Position => ({
  at: String(value),
  values: context,
  ended: status === 'done',
});

/** A conversation as far as today's scenario can follow it. */
export interface Replayed {
  /** Where it stood before the first turn and after each one that could be followed. */
  readonly positions: readonly [Position, ...Position[]];
  /** How many turns could be followed. Fewer than there are when an author changed something since. */
  readonly followed: number;
}

/**
 * Folds the turns of a try over a scenario. It ends at the first turn that is not possible any more:
 * its moment is another one now, or its choice is gone. What came before still counts.
 */
export function replay(playable: Playable, turns: readonly Turn[]): Replayed {
  const positions: [Position, ...Position[]] = [playable.begin];
  for (const { moment, choice } of turns) {
    const here = positions.at(-1) ?? playable.begin;
    const there = here.at === moment ? playable.choose(here, choice) : undefined;
    if (there === undefined) break;
    positions.push(there);
  }
  return { positions, followed: positions.length - 1 };
}

/** The moment with an id. @throws when there is none: a position always has one. */
export function momentOf({ moments }: Scenario, id: string): ScenarioMoment {
  const moment = moments.find((each) => each.id === id);
  if (!moment) throw new Error(`There is no moment "${id}".`);
  return moment;
}

/** The ending with an id, or undefined when the id is that of a moment. */
export const endingOf = ({ endings }: Scenario, id: string): ScenarioEnding | undefined =>
  endings.find((each) => each.id === id);

/** What the place with an id is called, moment or ending. */
export const titleAt = (scenario: Scenario, id: string): string =>
  (endingOf(scenario, id) ?? momentOf(scenario, id)).title;

/** The choice of a turn. @throws when there is none. */
export function choiceOf(scenario: Scenario, { moment, choice }: Turn): ScenarioChoice {
  const found = momentOf(scenario, moment).choices.find(({ id }) => id === choice);
  if (!found) throw new Error(`Moment "${moment}" has no choice "${choice}".`);
  return found;
}

/** The choices that can be made in a position. */
export const openChoices = (scenario: Scenario, { at, values }: Position): ScenarioChoice[] =>
  momentOf(scenario, at).choices.filter(({ when }) => holds(when, values));
