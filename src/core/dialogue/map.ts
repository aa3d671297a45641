import type { Scenario, ScenarioChoice, ScenarioMoment } from '#schemas/scenario.ts';
import { momentsInOrder, placesOf, type Place } from './places.ts';
import { exitsOf } from './values.ts';

/** A line on the map: one or more choices of a moment that lead to the same place. */
export interface MapWay {
  /** Ids of the places. */
  readonly from: string;
  readonly to: string;
  /** Numbers of the choices, in the order of the file: the first is 1. */
  readonly choices: readonly number[];
  /** They do not always lead there: it depends on how the conversation went. */
  readonly sometimes: boolean;
}

/** What the map of a scenario shows; where it stands on paper is up to drawing/. */
export interface ScenarioMap {
  readonly places: readonly Place[];
  readonly ways: readonly MapWay[];
}

/** The map of a scenario: every place once, and every exit of every choice on one way. */
export const mapOf = (scenario: Scenario): ScenarioMap => ({
  places: placesOf(scenario),
  ways: momentsInOrder(scenario).flatMap(waysFrom),
});

/** Whether it depends on how the conversation went if a choice is there, or where it leads. */
export const sometimes = (choice: ScenarioChoice): boolean =>
  choice.when !== undefined || targetsOf(choice).length > 1;

/** What always leads to a place and what sometimes does are ways of their own. */
function waysFrom({ id, choices }: ScenarioMoment): MapWay[] {
  const exits = choices.flatMap((choice, index) =>
    targetsOf(choice).map((to) => ({ to, number: index + 1, sometimes: sometimes(choice) })),
  );
  return [...Map.groupBy(exits, (exit) => `${exit.to} ${exit.sometimes}`).values()].flatMap(
    ([first, ...others]) =>
      first
        ? [
            {
              from: id,
              to: first.to,
              choices: [first, ...others].map(({ number }) => number),
              sometimes: first.sometimes,
            },
          ]
        : [],
  );
}

const targetsOf = (choice: ScenarioChoice): string[] => [
  ...new Set(exitsOf(choice).map(({ to }) => to)),
];
