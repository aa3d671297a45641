import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { statesOf } from '#core/dialogue/graph.ts';
import type { Turn } from '#core/dialogue/play.ts';
import { scenario as schema, type Scenario } from '#schemas/scenario.ts';

/** A shipped conversation as its author wrote it. */
export const readScenario = (slug: string): Scenario =>
  schema.parse(parse(readFileSync(`content/oefengesprekken/${slug}.yaml`, 'utf8')));

/** The shortest way to each ending, by its id. */
export function waysToEndings(scenario: Scenario): Map<string, Turn[]> {
  const nodes = statesOf(scenario) ?? [];
  const ways = new Map<string, Turn[]>();
  const wayTo: (Turn[] | undefined)[] = [[]];
  const queue = [0];
  // A list may grow while it is gone through.
  for (const index of queue) {
    const node = nodes[index];
    const way = wayTo[index] ?? [];
    if (!node) continue;
    if (node.ended && !ways.has(node.at)) ways.set(node.at, way);
    for (const { choice, to } of node.edges) {
      if (wayTo[to] !== undefined) continue;
      wayTo[to] = [...way, { moment: node.at, choice }];
      queue.push(to);
    }
  }
  return ways;
}
