import { analyse, type Analysis } from '#core/dialogue/analyse.ts';
import { MAX_STATES } from '#core/dialogue/graph.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';
import { clockOf, MINI_MINUTES, SCENARIO_MINUTES, SCENARIO_MOMENTS } from '../scenarioTime.ts';
import { checkParts, type ScenarioMistake } from './scenarioParts.ts';
import { checkWeights } from './scenarioWeights.ts';

/** Every scenario is complete, can be played to an end along each path, and takes its time. */
export const checkScenarios = ({ scenarios, guessed }: Content): Mistake[] => [
  ...scenarios.flatMap((each) => inFile(each, mistakesIn(each.data))),
  // Of what stands in for a wrong field neither weight nor time tells anything.
  ...guessed.flatMap((each) => inFile(each, checkParts(each.data))),
];

const inFile = (
  { file, lineOf }: Content['scenarios'][number],
  mistakes: readonly ScenarioMistake[],
): Mistake[] =>
  mistakes.map(({ code, at, problem, remedy }) => ({
    file,
    field: fieldOf(at),
    line: lineOf(at),
    code,
    problem,
    remedy,
  }));

/** All mistakes of one scenario, those that only show when every path is walked included. */
function mistakesIn(scenario: Scenario): ScenarioMistake[] {
  const parts = [...checkParts(scenario), ...checkWeights(scenario)];
  // A machine needs targets that exist, and a moment to start with.
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
  // Behind what is not there may be everything that seems missing, so that is not told.
  const whole = !parts.some(({ code }) => UNKNOWN.has(code));
  return [
    ...parts,
    ...ways(scenario, analysis),
    ...(whole ? [...nowhere(scenario, analysis), ...numberOfMoments(scenario, analysis)] : []),
    ...playingTime(scenario, analysis),
  ];
}

/** With these the states that are walked through are not all there are. */
const UNKNOWN: ReadonlySet<string> = new Set(['onbekend-moment', 'onbekend-kenmerk']);

/** Where a choice leads whose target does not exist: that is told already, the rest can be walked through. */
const NOWHERE = { id: '(nergens)', title: '', early: true, lines: [] } as const;

function withoutUnknown(scenario: Scenario): Scenario | undefined {
  const known = new Set([...scenario.moments, ...scenario.endings].map(({ id }) => id));
  if (!scenario.moments.some(({ id }) => id === scenario.start)) return undefined;
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

function placeOf({ moments, endings }: Scenario, id: string): readonly PropertyKey[] {
  const moment = moments.findIndex((each) => each.id === id);
  if (moment >= 0) return ['moments', moment];
  return ['endings', endings.findIndex((each) => each.id === id)];
}

/** What can happen in some state. */
function ways(scenario: Scenario, analysis: Analysis): ScenarioMistake[] {
  const tell = (code: string, problem: (id: string) => string, remedy: string) => (id: string) => ({
    code,
    at: placeOf(scenario, id),
    problem: problem(id),
    remedy,
  });
  const alike = (id: string) =>
    new Set(scenario.moments.find((each) => each.id === id)?.choices.map(({ how }) => how)).size <
    2;
  return [
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
          (id) => `bij moment "${id}" kan het gebeuren dat alleen even goede keuzes open zijn.`,
          'Kijk naar when bij de keuzes: laat altijd keuzes met een andere how open.',
        ),
      ),
  ];
}

/** What happens in no state, or makes no difference in any. */
const nowhere = (scenario: Scenario, analysis: Analysis): ScenarioMistake[] => [
  ...analysis.unreachable.map((id) => ({
    code: 'onbereikbaar',
    at: placeOf(scenario, id),
    problem: `"${id}" wordt langs geen enkel pad bereikt.`,
    remedy: 'Laat een keuze hierheen leiden, of haal het weg.',
  })),
  ...analysis.impossible.map((at) => ({
    code: 'voorwaarde-kan-niet',
    at,
    problem: 'deze voorwaarde geldt langs geen enkel pad.',
    remedy: 'Kijk welke waarden hier kunnen zijn, of haal weg wat eraan hangt.',
  })),
  ...analysis.always.map((at) => ({
    code: 'voorwaarde-altijd',
    at,
    problem: 'deze voorwaarde geldt hier altijd, dus ze maakt niets uit.',
    remedy: 'Haal when weg, of kijk welke waarden hier kunnen zijn.',
  })),
  ...analysis.idle.map((at) => ({
    code: 'effect-zonder-gevolg',
    at,
    problem: `dit effect verandert "${String(at.at(-1))}" langs geen enkel pad: de waarde is hier al de laagste of hoogste.`,
    remedy: 'Haal het effect weg, of laat het kenmerk ergens anders beginnen.',
  })),
];

/** A conversation has enough moments to go somewhere, and no more than one can hold in mind. */
function numberOfMoments({ form }: Scenario, { mostMoments }: Analysis): ScenarioMistake[] {
  const { min, max } = SCENARIO_MOMENTS;
  if (form === 'mini' || mostMoments === undefined) return [];
  if (mostMoments >= min && mostMoments <= max) return [];
  return [
    {
      code: 'aantal-momenten',
      at: ['moments'],
      problem: `het pad met de meeste momenten heeft er ${mostMoments}; het moeten er ${min} tot ${max} zijn.`,
      remedy: mostMoments < min ? 'Voeg een moment toe.' : 'Laat een moment weg.',
    },
  ];
}

/** Every way to an ending that is not early takes its time: not less, and not more. */
export function playingTime(
  { form, endings }: Pick<Scenario, 'form' | 'endings'>,
  {
    shortest,
    longest,
    shortestWay,
    longestWay,
  }: Pick<Analysis, 'shortest' | 'longest' | 'shortestWay' | 'longestWay'>,
): ScenarioMistake[] {
  if (endings.every(({ early }) => early)) {
    return [
      {
        code: 'alleen-vroege-eindes',
        at: ['endings'],
        problem: 'elk einde is early, dus geen enkel pad telt mee voor de speelduur.',
        remedy: 'Laat early weg bij minstens één einde.',
      },
    ];
  }
  const { min, max } = form === 'mini' ? MINI_MINUTES : SCENARIO_MINUTES;
  if (shortest === undefined || longest === undefined) return [];
  const remedies = [
    longest > max * 60
      ? `Kort regels en keuzes in, of laat een moment weg. Het langste pad: ${longestWay.join(', ')}.`
      : '',
    shortest < min * 60
      ? `Voeg een moment toe, of maak een kort einde early: true. Het kortste pad: ${shortestWay.join(', ')}.`
      : '',
  ].filter(Boolean);
  if (remedies.length === 0) return [];
  return [
    {
      code: 'speelduur',
      at: ['id'],
      problem: `het gesprek duurt ${inDutch(shortest, Math.floor)} tot ${inDutch(longest, Math.ceil)} minuten; het moeten er ${inDutch(min * 60)} tot ${inDutch(max * 60)} zijn.`,
      remedy: remedies.join(' '),
    },
  ];
}

/** Minutes with one digit. Rounded outward, so that what is just too long does not read as just right. */
const inDutch = (seconds: number, round = Math.round): string =>
  new Intl.NumberFormat('nl').format(round(seconds / 6) / 10);

/** `moments[2].choices[0].next`. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
