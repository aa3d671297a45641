import { analyse } from '#core/dialogue/analyse.ts';
import { clockOf } from '#rules/scenarioTime.ts';
import { scenario as schema, type Scenario } from '#schemas/scenario.ts';

/** Moments of the generated conversations. */
const SIZES = [50, 100, 200] as const;
const RUNS = 3;
/** Wanted for the largest one, in milliseconds. */
const MOST = 2000;

/**
 * Prints how long it takes to compile and analyse generated conversations of growing size, and how that
 * grows: it should go with the number of states, not faster.
 */
export function printScenario(): void {
  console.log('\nGenerated conversations, compiled and analysed, ms (median of three)');
  // What the engine learns in the first run is not counted.
  measure(SIZES[0]);
  const rows = SIZES.map(measure);
  console.table(Object.fromEntries(rows.map(({ moments, ...row }) => [`${moments} moments`, row])));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return;
  const times = (a: number, b: number) => `× ${(b / a).toFixed(1)}`;
  console.log(
    `From ${first.moments} to ${last.moments} moments: states ${times(first.states, last.states)}, edges ${times(first.edges, last.edges)}, ms ${times(first.ms, last.ms)}`,
  );
  if (last.ms > MOST) process.exitCode = 1;
  console.log(
    `${last.ms > MOST ? '✗' : '✓'} ${last.moments} moments: ${last.ms} ms, at most ${MOST}`,
  );
}

function measure(moments: number) {
  const generated = generatedScenario(moments);
  const runs = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    const analysis = analyse(generated, clockOf(generated));
    return { ms: Math.round(performance.now() - began), analysis };
  }).sort((a, b) => a.ms - b.ms);
  const { ms = NaN, analysis } = runs[Math.floor(RUNS / 2)] ?? {};
  return { moments, states: analysis?.states ?? NaN, edges: analysis?.edges ?? NaN, ms };
}

const PARAMETERS = ['vertrouwen', 'regie', 'zorgvuldigheid'] as const;
const HOW = ['sterk', 'passend', 'riskant'] as const;

/**
 * A conversation of any length in which nearly every combination of values really occurs: three
 * parameters of five values, three choices at each moment, each of which moves two of them. Some choices
 * and some ways have a condition. Always the same for one size.
 */
export function generatedScenario(size: number): Scenario {
  const place = (number: number) => (number < size ? `moment-${number}` : 'einde');
  return schema.parse({
    id: 'gemaakt',
    title: `Een gemaakt gesprek van ${size} momenten`,
    summary: 'Om te meten hoe snel een gesprek wordt bekeken.',
    contentNote: 'Er staat niets in.',
    learner: { voice: 'onderwijs', role: 'docent', about: 'Je bent een docent.' },
    roles: [{ id: 'student', voice: 'student', name: 'Sam', about: 'Een student.' }],
    goals: [{ id: 'luisteren', text: 'Je luistert.' }],
    parameters: PARAMETERS.map((id) => ({
      id,
      label: id,
      start: 2,
      values: ['heel laag', 'laag', 'midden', 'hoog', 'heel hoog'],
    })),
    start: place(0),
    moments: Array.from({ length: size }, (_empty, number) => ({
      id: place(number),
      title: `Moment ${number}`,
      lines: [
        { who: 'student', text: 'Ik zeg iets.' },
        { who: 'student', text: 'Ik vertel meer.', when: { [parameter(number)]: { min: 2 } } },
      ],
      choices: HOW.map((how, index) => ({
        id: `keuze-${index + 1}`,
        text: `Ik zeg iets terug, ${'en nog iets, '.repeat((number + index) % 3)}en dan niets.`,
        goal: 'luisteren',
        how,
        effects: {
          [parameter(number + index)]: 1 - index,
          [parameter(number + index + 1)]: number % 2 === 0 ? 1 : -1,
        },
        // The last choice is not always open; the others are, so nobody gets stuck.
        ...(index === 2 && number % 5 === 4 && { when: { [parameter(number)]: { min: 1 } } }),
        reaction: [{ who: 'student', text: 'Goed.' }],
        reason: { student: 'Het doet iets.', facts: 'Het helpt.', duty: 'Het mag.' },
        next:
          index === 1 && number % 4 === 3
            ? [
                { to: place(number + 2), when: { [parameter(number)]: { min: 3 } } },
                { to: place(number + 1) },
              ]
            : place(number + 1 + (index === 2 && number % 3 === 2 ? 1 : 0)),
      })),
    })),
    endings: [{ id: 'einde', title: 'Het einde', debrief: 'Zo gaat dat.' }],
    owner: 'De meting',
    reviewBy: '2027-01-01',
  });
}

const parameter = (number: number): string => PARAMETERS[number % PARAMETERS.length] ?? '';
