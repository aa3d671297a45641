import { analyse, type Analysis } from '#core/dialogue/analyse.ts';
import { MAX_STATES } from '#core/dialogue/graph.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';
import { clockOf, MINI_MINUTES, SCENARIO_MINUTES } from '../scenarioTime.ts';
import { checkParts, type ScenarioMistake } from './scenarioParts.ts';

/** Every scenario is complete, can be played to an end along each path, and takes its time. */
export const checkScenarios = ({ scenarios }: Content): Mistake[] =>
  scenarios.flatMap(({ file, data, lineOf }) =>
    mistakesIn(data).map(({ code, at, problem, remedy }) => ({
      file,
      field: fieldOf(at),
      line: lineOf(at),
      code,
      problem,
      remedy,
    })),
  );

/** All mistakes of one scenario, those that only show when every path is walked included. */
function mistakesIn(scenario: Scenario): ScenarioMistake[] {
  const parts = checkParts(scenario);
  // A machine needs targets that exist, and the start to be one of them.
  const sound = withoutUnknown(scenario);
  if (sound === undefined) return parts;
  const analysis = analyse(sound, clockOf(scenario));
  if (analysis === undefined) {
    return [
      ...parts,
      {
        code: 'te-veel-toestanden',
        at: ['parameters'],
        problem: `het gesprek kan in meer dan ${MAX_STATES} toestanden komen; dat overziet niemand.`,
        remedy: 'Neem minder kenmerken, of minder waarden per kenmerk.',
      },
    ];
  }
  return [...parts, ...ways(scenario, analysis), ...playingTime(scenario, analysis)];
}

/** Where a choice leads whose target does not exist: that is told already, the rest can be walked through. */
const NOWHERE = { id: '(nergens)', title: '', early: true, lines: [] } as const;

function withoutUnknown(scenario: Scenario): Scenario | undefined {
  const known = new Set([...scenario.moments, ...scenario.endings].map(({ id }) => id));
  if (!known.has(scenario.start)) return undefined;
  let missing = false;
  const sound = (id: string): string => {
    if (known.has(id)) return id;
    missing = true;
    return NOWHERE.id;
  };
  const moments = scenario.moments.map((moment) => ({
    ...moment,
    choices: moment.choices.map((choice) => ({
      ...choice,
      next:
        typeof choice.next === 'string'
          ? sound(choice.next)
          : choice.next.map(({ to, when }) => ({ to: sound(to), when })),
    })),
  }));
  const endings = missing ? [...scenario.endings, { ...NOWHERE, lines: [] }] : scenario.endings;
  return { ...scenario, moments, endings };
}

function ways(scenario: Scenario, analysis: Analysis): ScenarioMistake[] {
  const placeOf = (id: string): readonly PropertyKey[] => {
    const moment = scenario.moments.findIndex((each) => each.id === id);
    if (moment >= 0) return ['moments', moment];
    return ['endings', scenario.endings.findIndex((each) => each.id === id)];
  };
  const tell = (code: string, problem: (id: string) => string, remedy: string) => (id: string) => ({
    code,
    at: placeOf(id),
    problem: problem(id),
    remedy,
  });
  const alike = (id: string) =>
    new Set(scenario.moments.find((each) => each.id === id)?.choices.map(({ how }) => how)).size <
    2;
  return [
    ...analysis.unreachable
      .filter((id) => id !== NOWHERE.id)
      .map(
        tell(
          'onbereikbaar',
          (id) => `"${id}" wordt langs geen enkel pad bereikt.`,
          'Laat een keuze hierheen leiden, of haal het weg.',
        ),
      ),
    ...analysis.deadEnds.map(
      tell(
        'doodlopend',
        (id) => `bij moment "${id}" kan het gesprek vastlopen: er is geen keuze.`,
        'Geef een keuze zonder voorwaarde, of maak er een einde van.',
      ),
    ),
    ...analysis.trapped.map(
      tell(
        'lus-zonder-uitweg',
        (id) => `vanaf moment "${id}" kom je nooit bij een einde.`,
        'Laat een keuze in deze kring naar een einde leiden.',
      ),
    ),
    // Where all choices are equally good anyway, that is told already.
    ...analysis.undecided
      .filter((id) => !alike(id))
      .map(
        tell(
          'alles-even-goed',
          (id) => `bij moment "${id}" kan het dat alleen even goede keuzes open zijn.`,
          'Kijk naar when bij de keuzes: laat altijd keuzes met een andere how open.',
        ),
      ),
    ...analysis.impossible.map((at) => ({
      code: 'voorwaarde-kan-niet',
      at,
      problem: 'deze voorwaarde geldt langs geen enkel pad.',
      remedy: 'Kijk welke waarden hier kunnen zijn, of haal weg wat eraan hangt.',
    })),
  ];
}

function playingTime(scenario: Scenario, { shortest, longest }: Analysis): ScenarioMistake[] {
  if (scenario.endings.every(({ early }) => early)) {
    return [
      {
        code: 'alleen-vroege-eindes',
        at: ['endings'],
        problem: 'elk einde is early, dus geen enkel pad telt mee voor de speelduur.',
        remedy: 'Laat early weg bij minstens één einde.',
      },
    ];
  }
  const { min, max } = scenario.form === 'mini' ? MINI_MINUTES : SCENARIO_MINUTES;
  if (shortest === undefined || longest === undefined) return [];
  const inside = shortest >= min * 60 && longest <= max * 60;
  if (inside) return [];
  return [
    {
      code: 'speelduur',
      at: ['id'],
      problem: `het gesprek duurt ${inDutch(shortest)} tot ${inDutch(longest)} minuten; het moeten er ${inDutch(min * 60)} tot ${inDutch(max * 60)} zijn.`,
      remedy:
        longest > max * 60
          ? 'Kort regels en keuzes in, of laat een moment weg.'
          : 'Voeg een moment toe, of maak een kort einde early: true.',
    },
  ];
}

const inDutch = (seconds: number): string =>
  new Intl.NumberFormat('nl', { maximumFractionDigits: 1 }).format(seconds / 60);

/** `moments[2].choices[0].next`. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
