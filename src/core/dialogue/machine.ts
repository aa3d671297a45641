import { assign, setup } from 'xstate';
import type { Scenario, ScenarioMoment } from '#schemas/scenario.ts';
import { afterEffects, exitsOf, holds, startValues, type Values } from './values.ts';

/** The one event of a conversation: a choice of the present moment. */
export interface ChoiceSelected {
  readonly type: 'choice.selected';
  /** Id of the choice, unique within its moment. */
  readonly choice: string;
}

/**
 * Turns a scenario into one state machine: states are moments and endings, events are choices, context
 * holds the parameters and nothing else. No timers, no services: with the same choices it always comes
 * to the same state. The machine is the one implementation of the rules.
 *
 * @throws what XState says of a target that does not exist; the content checks come before that.
 */
export function machineOf(scenario: Scenario) {
  return setup({ types: { context: {} as Values, events: {} as ChoiceSelected } }).createMachine({
    id: scenario.id,
    context: startValues(scenario),
    initial: scenario.start,
    states: Object.fromEntries([
      ...scenario.moments.map((moment) => [
        moment.id,
        { on: { 'choice.selected': transitionsOf(scenario, moment) } },
      ]),
      ...scenario.endings.map(({ id }) => [id, { type: 'final' as const }]),
    ]),
  });
}

export type ScenarioMachine = ReturnType<typeof machineOf>;

interface Given {
  readonly context: Values;
  readonly event: ChoiceSelected;
}

/** One guarded transition for each choice and each place it can lead to; the first that holds is taken. */
const transitionsOf = (scenario: Scenario, { choices }: ScenarioMoment) =>
  choices.flatMap((choice) =>
    exitsOf(choice).map(({ to, when }) => ({
      target: to,
      guard: ({ context, event }: Given) =>
        event.choice === choice.id &&
        holds(choice.when, context) &&
        holds(when, afterEffects(scenario, context, choice)),
      actions: assign(({ context }: Given) => afterEffects(scenario, context, choice)),
    })),
  );
