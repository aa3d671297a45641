import type { Scenario } from '#schemas/scenario.ts';
import { exitsOf } from './values.ts';

/** A moment or an ending on the map of a scenario. Rows count from 0 at the top, columns from 0 at the left. */
export interface MapPlace {
  readonly id: string;
  readonly title: string;
  readonly ending: boolean;
  readonly row: number;
  readonly column: number;
}

export interface ScenarioMap {
  readonly places: readonly MapPlace[];
  /** Each way from a moment to another once, with the numbers (from 1) of the choices that take it. */
  readonly ways: readonly {
    readonly from: MapPlace;
    readonly to: MapPlace;
    readonly choices: readonly number[];
  }[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * Lays a scenario out in rows: each moment one row below the last one that leads to it, in the order in
 * which the author wrote them; endings at the bottom. A way back up does not count for that.
 */
export function mapOf(scenario: Scenario): ScenarioMap {
  const { moments, endings } = scenario;
  const order = new Map(moments.map(({ id }, index) => [id, index]));
  const targets = (index: number): string[] => [
    ...new Set(moments[index]?.choices.flatMap((choice) => exitsOf(choice).map(({ to }) => to))),
  ];
  const rowOf = new Map<string, number>();
  moments.forEach(({ id }, index) => {
    const row = rowOf.get(id) ?? 0;
    rowOf.set(id, row);
    for (const to of targets(index)) {
      // Written later: below this one.
      if ((order.get(to) ?? -1) > index) rowOf.set(to, Math.max(rowOf.get(to) ?? 0, row + 1));
    }
  });
  const bottom = Math.max(...moments.map(({ id }) => rowOf.get(id) ?? 0)) + 1;
  const filled = new Map<number, number>();
  const place = ({ id, title }: { id: string; title: string }, ending: boolean): MapPlace => {
    const row = ending ? bottom : (rowOf.get(id) ?? 0);
    const column = filled.get(row) ?? 0;
    filled.set(row, column + 1);
    return { id, title, ending, row, column };
  };
  const places = [
    ...moments.map((moment) => place(moment, false)),
    ...endings.map((ending) => place(ending, true)),
  ];
  const byId = new Map(places.map((each) => [each.id, each]));
  const ways = moments.flatMap((moment, index) =>
    targets(index).flatMap((target) => {
      const [from, to] = [byId.get(moment.id), byId.get(target)];
      const choices = moment.choices.flatMap((choice, number) =>
        exitsOf(choice).some((exit) => exit.to === target) ? [number + 1] : [],
      );
      return from && to ? [{ from, to, choices }] : [];
    }),
  );
  return { places, ways, rows: bottom + 1, columns: Math.max(...filled.values()) };
}
