import type { Scenario } from '#schemas/scenario.ts';
import { exitsOf } from '#core/dialogue/values.ts';
import { isPlaceholder } from '../mend.ts';

/** A mistake in a scenario, before it has a file and a line. Texts are Dutch. */
export interface ScenarioMistake {
  /** Name of the kind of mistake; CONTRIBUTING.md lists them all. */
  readonly code: string;
  /** Where it stands in the file. */
  readonly at: readonly PropertyKey[];
  readonly problem: string;
  readonly remedy: string;
}

/**
 * What is wrong with the parts of a scenario, each by itself: names, references, what is left out. Holds
 * too where something stands in for fields that are wrong (mend.ts).
 */
export const checkParts = (scenario: Scenario): ScenarioMistake[] => [
  ...duplicates(scenario),
  ...alike(scenario),
  ...references(scenario),
  ...leftOut(scenario),
  ...conversationNeeds(scenario),
  ...exits(scenario),
];

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

/** What reads the same cannot be told apart: names of roles, words of a parameter, choices. */
function alike({ roles, parameters, moments }: Scenario): ScenarioMistake[] {
  const find = (
    texts: readonly string[],
    tell: (index: number, text: string) => ScenarioMistake,
  ): ScenarioMistake[] =>
    texts.flatMap((text, index) => (texts.indexOf(text) === index ? [] : [tell(index, text)]));
  return [
    ...find(
      roles.map(({ name }) => name),
      (index, name) => ({
        code: 'dubbele-naam',
        at: ['roles', index, 'name'],
        problem: `er zijn twee rollen met de naam "${name}".`,
        remedy: 'Geef elke rol een eigen naam.',
      }),
    ),
    ...parameters.flatMap(({ id, values }, number) =>
      find(values, (index, word) => ({
        code: 'dubbele-tekst',
        at: ['parameters', number, 'values', index],
        problem: `bij kenmerk "${id}" staat "${word}" er twee keer.`,
        remedy: 'Geef elke waarde eigen woorden.',
      })),
    ),
    ...moments.flatMap(({ id, choices }, number) =>
      find(
        choices.map(({ text }) => text),
        (index) => ({
          code: 'dubbele-tekst',
          at: ['moments', number, 'choices', index, 'text'],
          problem: `bij moment "${id}" staan twee keuzes met dezelfde tekst.`,
          remedy: 'Geef elke keuze eigen woorden, of haal er een weg.',
        }),
      ),
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
    // What stands in for something else is told already, and it may be what is pointed at.
    if (known[kind].has(id) || [id, ...known[kind]].some(isPlaceholder)) return;
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

  if (endings.some(({ id }) => id === start)) mistakes.push(beginsAtEnding(scenario));
  else need('moment', start, ['start']);
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

const beginsAtEnding = ({ start, moments }: Scenario): ScenarioMistake => ({
  code: 'onbekend-moment',
  at: ['start'],
  problem: `"${start}" is een einde; een gesprek begint bij een moment.`,
  remedy: `Kies uit: ${moments.map(({ id }) => id).join(', ')}.`,
});

/** What must be there. */
function leftOut({ parameters, moments, endings }: Scenario): ScenarioMistake[] {
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
    ...moments.flatMap(({ id, choices }, number) => [
      ...(choices.length === 1
        ? [
            {
              code: 'te-weinig-keuzes',
              at: ['moments', number, 'choices'],
              problem: `bij moment "${id}" is er maar één keuze.`,
              remedy: 'Schrijf er minstens één bij.',
            },
          ]
        : []),
      ...choices.flatMap((choice, index) =>
        choice.reason === undefined
          ? [
              {
                code: 'keuze-zonder-reden',
                at: ['moments', number, 'choices', index],
                problem: `keuze "${choice.id}" heeft geen reason.`,
                remedy: 'Schrijf onder reason wat ze doet: student, facts en duty.',
              },
            ]
          : [],
      ),
    ]),
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

/** What a whole conversation must have, on top of what a mini needs. */
function conversationNeeds({
  form,
  parameters,
  endings,
  facilitation,
}: Scenario): ScenarioMistake[] {
  if (form === 'mini') return [];
  const incomplete = (at: readonly PropertyKey[], problem: string) => ({
    code: 'gesprek-onvolledig',
    at,
    problem,
    remedy: 'Vul het aan, of maak er een mini van met form: mini.',
  });
  return [
    ...(parameters.length < 2
      ? [
          incomplete(
            ['parameters'],
            `een gesprek heeft twee tot vier kenmerken; hier ${parameters.length === 0 ? 'staan er geen' : 'staat er één'}.`,
          ),
        ]
      : []),
    ...(facilitation === undefined
      ? [incomplete(['id'], 'een gesprek heeft een deel facilitation; dat ontbreekt hier.')]
      : []),
    ...(endings.length < LEAST_ENDINGS
      ? [
          {
            code: 'te-weinig-eindes',
            at: ['endings'],
            problem: `een gesprek heeft minstens ${LEAST_ENDINGS} eindes; hier ${endings.length === 1 ? 'staat er één' : `staan er ${endings.length}`}.`,
            remedy: 'Schrijf een einde bij waar het anders afloopt.',
          },
        ]
      : []),
  ];
}

/** With fewer, what one chooses makes too little difference. */
const LEAST_ENDINGS = 3;

/** Of the ways on from a choice all but the last have a condition, and the last has none. */
function exits({ moments }: Scenario): ScenarioMistake[] {
  return moments.flatMap(({ choices }, number) =>
    choices.flatMap((choice, index) => {
      const at = ['moments', number, 'choices', index];
      const all = exitsOf(choice);
      return [
        ...all.slice(0, -1).flatMap(({ to, when }, exit) =>
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
        ...(all.at(-1)?.when === undefined
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
  );
}
