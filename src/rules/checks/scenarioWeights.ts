import type { Scenario } from '#schemas/scenario.ts';
import type { ScenarioMistake } from './scenarioParts.ts';

/** What is wrong with the parts as they are together: whether each does something, and choices differ. */
export const checkWeights = (scenario: Scenario): ScenarioMistake[] => [
  ...idle(scenario),
  ...weighing(scenario),
];

/** What is there, and does nothing. */
function idle({ form, roles, parameters, moments, endings }: Scenario): ScenarioMistake[] {
  const choices = moments.flatMap((moment) => moment.choices);
  const moved = new Set(choices.flatMap(({ effects }) => Object.keys(effects)));
  const lines = [
    ...[...moments, ...endings].flatMap((place) => place.lines),
    ...choices.flatMap(({ reaction }) => reaction),
  ];
  const speaking = new Set(lines.map(({ who }) => who));
  return [
    ...parameters.flatMap(({ id }, index) =>
      moved.has(id)
        ? []
        : [
            {
              code: 'kenmerk-onveranderd',
              at: ['parameters', index],
              problem: `geen enkele keuze verandert kenmerk "${id}".`,
              remedy: 'Noem het onder effects van een keuze, of haal het weg.',
            },
          ],
    ),
    ...roles.flatMap(({ id }, index) =>
      form === 'mini' || speaking.has(id)
        ? []
        : [
            {
              code: 'rol-zwijgt',
              at: ['roles', index],
              problem: `rol "${id}" zegt nergens iets.`,
              remedy: 'Laat haar iets zeggen met who, of haal de rol weg.',
            },
          ],
    ),
  ];
}

/** Whether choices differ, and whether the best one gives itself away. */
function weighing({ goals, moments }: Scenario): ScenarioMistake[] {
  const touched = new Set(moments.flatMap(({ choices }) => choices.map(({ goal }) => goal)));
  return [
    ...goals.flatMap(({ id }, index) =>
      touched.has(id)
        ? []
        : [
            {
              code: 'leerdoel-niet-geraakt',
              at: ['goals', index],
              problem: `geen enkele keuze raakt leerdoel "${id}".`,
              remedy: 'Geef een keuze dit goal, of haal het leerdoel weg.',
            },
          ],
    ),
    ...moments.flatMap(({ id, choices }, index) =>
      // With one choice, or none, that is what is told.
      choices.length > 1 && new Set(choices.map(({ how }) => how)).size === 1
        ? [
            {
              code: 'alles-even-goed',
              at: ['moments', index, 'choices'],
              problem: `bij moment "${id}" zijn alle keuzes even goed.`,
              remedy: 'Geef minstens twee keuzes een andere how: sterk, passend of riskant.',
            },
          ]
        : [],
    ),
    ...lengths(moments),
  ];
}

/** Whoever reads nothing and takes the longest choice, or the shortest, should not do best. */
function lengths(moments: Scenario['moments']): ScenarioMistake[] {
  const find = (
    { code, what, other }: { code: string; what: string; other: string },
    among: Scenario['moments'],
    compare: (a: number, b: number) => number,
  ) => {
    const found = among.filter(({ choices }) => {
      const [first, second] = choices.toSorted((a, b) => compare(a.text.length, b.text.length));
      return first?.how === 'sterk' && first.text.length !== second?.text.length;
    });
    if (found.length <= among.length / 2) return [];
    return [
      {
        code,
        at: ['moments'],
        problem: `bij ${found.length} van ${among.length} momenten is de sterke keuze de ${what}; dan hoeft niemand te lezen.`,
        remedy: `Maak bij een paar momenten een andere keuze ${other}: ${found.map(({ id }) => id).join(', ')}.`,
      },
    ];
  };
  const two = moments.filter(({ choices }) => choices.length > 1);
  // Of two choices the one that is not the longest is the shortest.
  const three = two.filter(({ choices }) => choices.length > 2);
  const longest = { code: 'langste-is-de-beste', what: 'langste', other: 'langer' };
  const shortest = { code: 'kortste-is-de-beste', what: 'kortste', other: 'korter' };
  return [...find(longest, two, (a, b) => b - a), ...find(shortest, three, (a, b) => a - b)];
}
