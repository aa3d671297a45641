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

/** Titles as authors write them: short, long, and with a word that is longer than a line. */
const title = fc
  .array(fc.constantFrom('Wim', 'En nu?', 'stagediscriminatiebeleidsmedewerker', 'Mmm', 'illi'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));

/** Where a choice leads: numbers that stand for places, tried one by one. */
const exits = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });

/** Any conversation: moments that lead anywhere, also back, to themselves or never to an ending. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    moments: fc.array(
      fc.record({ title, choices: fc.array(exits, { minLength: 1, maxLength: 4 }) }),
      { minLength: 1, maxLength: 9 },
    ),
    endings: fc.array(title, { minLength: 1, maxLength: 7 }),
  })
  .map(({ moments, endings }) => {
    const good = goodScenario();
    const [moment] = good.moments;
    const [choice] = moment?.choices ?? [];
    if (!moment || !choice) throw new Error('The good scenario has no choice.');
    const ids = [
      ...moments.map((_, index) => `m${index}`),
      ...endings.map((_, index) => `e${index}`),
    ];
    const idOf = (place: number) => ids[place % ids.length] ?? '';
    return {
      ...good,
      start: 'm0',
      moments: moments.map(({ title, choices }, at) => ({
        ...moment,
        id: `m${at}`,
        title,
        choices: choices.map((places, index) => ({
          ...choice,
          id: `c${index}`,
          next:
            places.length === 1
              ? idOf(places[0] ?? 0)
              : places.map((place, number) => ({
                  to: idOf(place),
                  ...(number < places.length - 1 && { when: { vertrouwen: { min: number + 1 } } }),
                })),
        })),
      })),
      endings: endings.map((title, index) => ({ id: `e${index}`, title, early: false, lines: [] })),
    };
  });
