import type { Condition, Scenario } from '#schemas/scenario.ts';
import { exitsOf } from './values.ts';

/** Where a choice leads in the linear text: an anchor, and when, if it does not always. */
export interface LinearExit {
  readonly to: string;
  readonly when: Condition | undefined;
}

/** Everywhere a choice can lead, in the order in which it is tried. The text and the machine agree on these. */
export const linearExits = (
  scenario: Scenario,
  moment: string,
  choice: string,
): readonly LinearExit[] => {
  const found = scenario.moments
    .find(({ id }) => id === moment)
    ?.choices.find(({ id }) => id === choice);
  return found ? exitsOf(found).map(({ to, when }) => ({ to, when })) : [];
};

/** A condition in words: "Vertrouwen: open of vol vertrouwen". */
export function conditionInWords({ parameters }: Scenario, condition: Condition): string[] {
  return Object.entries(condition).map(([id, { min = 0, max = Infinity }]) => {
    const parameter = parameters.find((each) => each.id === id);
    const words = parameter?.values.filter((_word, value) => value >= min && value <= max) ?? [];
    return `${parameter?.label ?? id}: ${new Intl.ListFormat('nl', { type: 'disjunction' }).format(words)}`;
  });
}
