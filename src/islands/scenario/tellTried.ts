import { projectScenario } from '#core/progress/scenarioProgress.ts';
import type { Statement } from '#core/progress/statement.ts';
import { fill } from '#strings/fill.ts';
import { dayOf, inWords } from '../parts/day.ts';

/** What someone did with a conversation, in words; empty when nothing. */
export function tellTried(
  statements: readonly Statement[],
  scenario: string,
  texts: { readonly begun: string; readonly done: string },
): string {
  const { begun, completed } = projectScenario(statements, scenario);
  if (completed > 0) return fill(texts.done, { count: completed });
  return begun === undefined ? '' : fill(texts.begun, { day: inWords(dayOf(begun)) });
}
