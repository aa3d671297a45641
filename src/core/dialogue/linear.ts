import type { Condition, Scenario, ScenarioChoice } from '#schemas/scenario.ts';
import { exitsOf } from './values.ts';

/** Where a choice leads, for whoever reads on. */
export interface LinearExit {
  /** Id of the moment or ending. */
  readonly to: string;
  /** Always; when the condition holds, tried first or after the ones before it; when none of them held. */
  readonly taken: 'always' | 'when' | 'orWhen' | 'otherwise';
  /** In words; empty where there is none. */
  readonly condition: string;
}

/** Everywhere a choice can lead, in the order in which that is tried. */
export function linearExits(scenario: Scenario, choice: ScenarioChoice): LinearExit[] {
  const exits = exitsOf(choice);
  return exits.map(({ to, when }, index) => {
    const condition = conditionInWords(scenario, when);
    if (condition === '')
      return { to, taken: exits.length > 1 ? 'otherwise' : 'always', condition };
    return { to, taken: index === 0 ? 'when' : 'orWhen', condition };
  });
}

/** A condition in words, such as "‘Vertrouwen: open of vol vertrouwen’"; empty when there is none. */
export function conditionInWords(
  { parameters }: Scenario,
  condition: Condition | undefined,
): string {
  const parts = Object.entries(condition ?? {}).map(([id, { min = 0, max = Infinity }]) => {
    const parameter = parameters.find((each) => each.id === id);
    const words = parameter?.values.filter((_word, value) => value >= min && value <= max) ?? [];
    return `‘${parameter?.label ?? id}: ${listed(words, 'disjunction')}’`;
  });
  return listed(parts, 'conjunction');
}

const listed = (words: readonly string[], type: Intl.ListFormatOptions['type'] & string): string =>
  new Intl.ListFormat('nl', { type }).format(words);
