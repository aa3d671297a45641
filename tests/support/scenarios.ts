import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { openChoices, playableOf, type Playable, type Turn } from '#core/dialogue/play.ts';
import { scenario as schema, type Scenario } from '#schemas/scenario.ts';

const PROJECT = join(import.meta.dirname, '../..');

const read = (file: string): Scenario => schema.parse(parse(readFileSync(file, 'utf8')));

/** The conversations of the site as they are now, with their slug; minis are left out. */
export const shippedScenarios: readonly (readonly [slug: string, scenario: Scenario])[] =
  readdirSync(join(PROJECT, 'content/oefengesprekken'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const scenario = read(join(PROJECT, 'content/oefengesprekken', name));
      return [name.replace('.yaml', ''), scenario] as const;
    })
    .filter(([, { form }]) => form === 'gesprek');

/** The small conversation of the good content folder. */
export const goodScenario = (): Scenario =>
  read(join(PROJECT, 'tests/fixtures/content/good/oefengesprekken/proef.yaml'));

/** A way through a conversation: at each moment one of the choices that are open there. */
export const wayThrough = (
  { scenario, begin, choose }: Playable,
  most = 20,
): fc.Arbitrary<readonly Turn[]> =>
  fc.array(fc.nat(), { maxLength: most }).map((picks) => {
    const turns: Turn[] = [];
    let here = begin;
    for (const pick of picks) {
      if (here.ended) break;
      const open = openChoices(scenario, here);
      const choice = open[pick % open.length]?.id ?? '';
      turns.push({ moment: here.at, choice });
      here = choose(here, choice) ?? here;
    }
    return turns;
  });

/** Any of the shipped conversations with a way through it. */
export const shippedWay: fc.Arbitrary<{
  readonly playable: Playable;
  readonly turns: readonly Turn[];
}> = fc
  .constantFrom(...shippedScenarios.map(([, scenario]) => playableOf(scenario)))
  .chain((playable) => wayThrough(playable).map((turns) => ({ playable, turns })));
