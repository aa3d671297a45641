import type { Condition, Scenario, ScenarioChoice } from '#schemas/scenario.ts';

/** Where the parameters of a conversation stand: id -> index in the words of that parameter. */
export type Values = Readonly<Record<string, number>>;

/** A name from an author may be one that every object has, such as `constructor`. */
const valueOf = (values: Values, id: string): number | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;

/** The values at the beginning. */
export const startValues = ({ parameters }: Scenario): Values =>
  Object.fromEntries(parameters.map(({ id, start }) => [id, start]));

/**
 * Whether each parameter that is named lies from min up to and including max. One that does not exist
 * asks nothing: the checks tell about it, and what follows from it is no mistake of its own.
 */
export const holds = (condition: Condition | undefined, values: Values): boolean =>
  Object.entries(condition ?? {}).every(([id, { min = -Infinity, max = Infinity }]) => {
    const value = valueOf(values, id);
    return value === undefined || (value >= min && value <= max);
  });

/** The values after the effects of a choice; they stay within the words of their parameter. */
export function afterEffects(
  { parameters }: Scenario,
  values: Values,
  { effects }: Pick<ScenarioChoice, 'effects'>,
): Values {
  return Object.fromEntries(
    parameters.map(({ id, values: words }) => {
      const moved = (valueOf(values, id) ?? 0) + (valueOf(effects, id) ?? 0);
      return [id, Math.min(Math.max(moved, 0), words.length - 1)];
    }),
  );
}

/** Where a choice can lead, each with its condition on the values after its effects. */
export const exitsOf = ({
  next,
}: Pick<ScenarioChoice, 'next'>): readonly {
  readonly to: string;
  readonly when?: Condition | undefined;
}[] => (typeof next === 'string' ? [{ to: next }] : next);
