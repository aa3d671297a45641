import type { SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { Scenario } from '#schemas/scenario.ts';
import { machineOf, type ChoiceSelected, type ScenarioMachine } from './machine.ts';
import { afterEffects, exitsOf, holds, type Values } from './values.ts';

/** More states than this and nobody can oversee what an author made. */
export const MAX_STATES = 50_000;

/** A state that a conversation can come to: a moment or ending, with values it can have there. */
export interface StateNode {
  readonly at: string;
  readonly values: Values;
  readonly ended: boolean;
  /** Each choice that can be made here, with the number of the state it leads to. */
  readonly edges: readonly { readonly choice: string; readonly to: number }[];
}

class TooManyStates extends Error {}

type Snapshot = SnapshotFrom<ScenarioMachine>;

/** What XState's adjacency map holds, without the types that machines of other kinds need. */
type Adjacency = Readonly<
  Record<
    string,
    {
      readonly state: Snapshot;
      readonly transitions: Readonly<
        Record<string, { readonly event: ChoiceSelected; readonly state: Snapshot }>
      >;
    }
  >
>;

/**
 * All states of a scenario, the first one at number 0: the adjacency map of its machine.
 *
 * @returns undefined when there are more than MAX_STATES.
 */
export function statesOf(scenario: Scenario): readonly StateNode[] | undefined {
  const moments = new Map(scenario.moments.map((moment) => [moment.id, moment]));
  const keyOf = ({ value, context }: Snapshot) =>
    `${String(value)} ${scenario.parameters.map(({ id }) => context[id]).join(' ')}`;
  let count = 0;
  // Asked once for each state, so states are counted here: XState's own limit counts edges.
  const events = ({ value, context }: Snapshot): ChoiceSelected[] => {
    count += 1;
    if (count > MAX_STATES) throw new TooManyStates();
    return (moments.get(String(value))?.choices ?? [])
      .filter((choice) => {
        const after = afterEffects(scenario, context, choice);
        return (
          holds(choice.when, context) && exitsOf(choice).some(({ when }) => holds(when, after))
        );
      })
      .map(({ id }) => ({ type: 'choice.selected', choice: id }));
  };
  let map: Adjacency;
  try {
    map = getAdjacencyMap(machineOf(scenario), {
      events: events as never,
      serializeState: keyOf as never,
      serializeEvent: ((event: ChoiceSelected) => event.choice) as never,
    }) as unknown as Adjacency;
  } catch (error) {
    if (error instanceof TooManyStates) return undefined;
    throw error;
  }
  const numbers = new Map(Object.keys(map).map((key, index) => [key, index]));
  return Object.values(map).map(({ state, transitions }) => ({
    at: String(state.value),
    values: state.context,
    ended: state.status === 'done',
    edges: Object.values(transitions).map(({ event, state: next }) => ({
      choice: event.choice,
      to: numbers.get(keyOf(next)) ?? NaN,
    })),
  }));
}
