import type { Scenario } from '#schemas/scenario.ts';
import { exitsOf } from '#core/dialogue/values.ts';

/** A mistake in a scenario, before it has a file and a line. Texts are Dutch. */
export interface ScenarioMistake {
  /** Name of the kind of mistake; CONTRIBUTING.md lists them all. */
  readonly code: string;
  /** Where it stands in the file. */
  readonly at: readonly PropertyKey[];
  readonly problem: string;
  readonly remedy: string;
}

/** What is wrong with the parts of a scenario, each by itself: names, references, what is left out. */
export function checkParts(scenario: Scenario): ScenarioMistake[] {
  return [
    ...duplicates(scenario),
    ...references(scenario),
    ...leftOut(scenario),
    ...weighing(scenario),
  ];
}

function duplicates({ goals, roles, parameters, moments, endings }: Scenario): ScenarioMistake[] {
  const find = (path: readonly PropertyKey[], items: readonly { readonly id: string }[]) =>
    items.flatMap(({ id }, index) =>
      items.findIndex((other) => other.id === id) === index
        ? []
        : [
            {
              code: 'dubbel-id',
              at: [...path, index, 'id'],
              problem: `het id "${id}" staat er twee keer.`,
              remedy: 'Geef een van de twee een ander id.',
            },
          ],
    );
  const named = new Set(moments.map(({ id }) => id));
  return [
    ...find(['goals'], goals),
    ...find(['roles'], roles),
    ...find(['parameters'], parameters),
    ...find(['moments'], moments),
    ...find(['endings'], endings),
    ...moments.flatMap(({ choices }, index) => find(['moments', index, 'choices'], choices)),
    ...endings.flatMap(({ id }, index) =>
      named.has(id)
        ? [
            {
              code: 'dubbel-id',
              at: ['endings', index, 'id'],
              problem: `"${id}" is een moment én een einde.`,
              remedy: 'Geef het einde een ander id.',
            },
          ]
        : [],
    ),
  ];
}

/** Everything that points at something: moment, role, goal, parameter. */
function references(scenario: Scenario): ScenarioMistake[] {
  const { roles, goals, parameters, moments, endings, start } = scenario;
  const mistakes: ScenarioMistake[] = [];
  const known = {
    moment: new Set([...moments, ...endings].map(({ id }) => id)),
    rol: new Set(roles.map(({ id }) => id)),
    leerdoel: new Set(goals.map(({ id }) => id)),
    kenmerk: new Set(parameters.map(({ id }) => id)),
  };
  const need = (kind: keyof typeof known, id: string, at: readonly PropertyKey[]) => {
    if (known[kind].has(id)) return;
    mistakes.push({
      code: kind === 'rol' ? 'onbekende-rol' : `onbekend-${kind}`,
      at,
      problem: `${kind} "${id}" bestaat niet.`,
      remedy: `Kies uit: ${[...known[kind]].join(', ') || '(nog geen)'}.`,
    });
  };
  const needAll = (record: object | undefined, at: readonly PropertyKey[]) =>
    Object.keys(record ?? {}).forEach((id) => need('kenmerk', id, [...at, id]));
  const needLines = (lines: Scenario['moments'][number]['lines'], at: readonly PropertyKey[]) =>
    lines.forEach(({ who, when }, index) => {
      if (who !== undefined) need('rol', who, [...at, index, 'who']);
      needAll(when, [...at, index, 'when']);
    });

  need('moment', start, ['start']);
  moments.forEach(({ lines, choices }, number) => {
    needLines(lines, ['moments', number, 'lines']);
    choices.forEach((choice, index) => {
      const at = ['moments', number, 'choices', index];
      need('leerdoel', choice.goal, [...at, 'goal']);
      needAll(choice.effects, [...at, 'effects']);
      needAll(choice.when, [...at, 'when']);
      needLines(choice.reaction, [...at, 'reaction']);
      exitsOf(choice).forEach(({ to, when }, exit) => {
        const place = typeof choice.next === 'string' ? ['next'] : ['next', exit, 'to'];
        need('moment', to, [...at, ...place]);
        needAll(when, [...at, 'next', exit, 'when']);
      });
    });
  });
  endings.forEach(({ lines }, index) => needLines(lines, ['endings', index, 'lines']));
  return mistakes;
}

/** What must be there. */
function leftOut(scenario: Scenario): ScenarioMistake[] {
  const { form, parameters, moments, endings, facilitation } = scenario;
  const moved = new Set(
    moments.flatMap(({ choices }) => choices.flatMap(({ effects }) => Object.keys(effects))),
  );
  return [
    ...endings.flatMap(({ id, debrief }, index) =>
      debrief === undefined
        ? [
            {
              code: 'einde-zonder-terugblik',
              at: ['endings', index],
              problem: `einde "${id}" heeft geen debrief.`,
              remedy: 'Schrijf onder debrief waar dit einde over gaat.',
            },
          ]
        : [],
    ),
    ...moments.flatMap(({ choices }, number) =>
      choices.flatMap((choice, index) => {
        const at = ['moments', number, 'choices', index];
        const exits = exitsOf(choice);
        const last = exits.at(-1);
        return [
          ...exits.slice(0, -1).flatMap(({ to, when }, exit) =>
            Object.keys(when ?? {}).length > 0
              ? []
              : [
                  {
                    code: 'uitgang-te-vroeg',
                    at: [...at, 'next', exit],
                    problem: `"${to}" heeft geen when, dus wat eronder staat telt nooit mee.`,
                    remedy: 'Geef deze een when, of zet haar als laatste.',
                  },
                ],
          ),
          ...(choice.reason === undefined
            ? [
                {
                  code: 'keuze-zonder-reden',
                  at,
                  problem: `keuze "${choice.id}" heeft geen reason.`,
                  remedy: 'Schrijf onder reason wat ze doet: student, facts en duty.',
                },
              ]
            : []),
          ...(last?.when === undefined
            ? []
            : [
                {
                  code: 'laatste-met-voorwaarde',
                  at: [...at, 'next'],
                  problem: `geldt geen enkele voorwaarde, dan gaat keuze "${choice.id}" nergens heen.`,
                  remedy: 'Laat when weg bij de laatste van next.',
                },
              ]),
        ];
      }),
    ),
    ...(form === 'gesprek' && (parameters.length < 2 || facilitation === undefined)
      ? [
          {
            code: 'gesprek-onvolledig',
            at: [facilitation === undefined ? 'id' : 'parameters'],
            problem: 'een gesprek heeft twee tot vier kenmerken en een deel facilitation.',
            remedy: 'Vul aan wat ontbreekt, of maak er een mini van met form: mini.',
          },
        ]
      : []),
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
    ...parameters.flatMap(({ id, start, values }, index) =>
      start < values.length
        ? []
        : [
            {
              code: 'begin-buiten-bereik',
              at: ['parameters', index, 'start'],
              problem: `kenmerk "${id}" begint op ${start}, maar heeft ${values.length} waarden.`,
              remedy: `Kies een begin van 0 tot en met ${values.length - 1}.`,
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
      choices.length > 0 && new Set(choices.map(({ how }) => how)).size === 1
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
