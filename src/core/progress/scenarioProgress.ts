import { voidedIds } from './merge.ts';
import type { Statement } from './statement.ts';

/** What someone did with a conversation, without knowing what is in it. */
export interface ScenarioProgress {
  /** Moment it was first begun, ISO 8601; undefined when it never was. */
  readonly begun: string | undefined;
  /** How often it was played to an end. */
  readonly completed: number;
}

/** Projects a log on one conversation. @param scenario `scenario:<id>`. */
export function projectScenario(
  statements: readonly Statement[],
  scenario: string,
): ScenarioProgress {
  const voided = voidedIds(statements);
  const own = statements.filter(({ id, object }) => object === scenario && !voided.has(id));
  return {
    begun: own.find(({ verb }) => verb === 'experienced')?.at,
    completed: own.filter(({ verb }) => verb === 'completed').length,
  };
}
