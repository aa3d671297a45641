import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#rules/checkContent.ts';
import type { Scenario, ScenarioChoice, ScenarioMoment } from '#schemas/scenario.ts';
import { contentFolder } from '../../../support/contentFolder.ts';
import { goodScenario } from '../../../support/scenarios.ts';

/**
 * Each place in a file where the same kind of mistake can be made; the fixtures of scenarios.test.ts
 * hold one place of each kind, with its texts and line.
 */
type Change = (scenario: Draft) => void;
type Draft = { -readonly [Key in keyof Scenario]: Scenario[Key] };

/** The codes and fields that are told about the good conversation after a change. */
function told(change: Change): string[] {
  const { folder, project } = contentFolder();
  const scenario: Draft = goodScenario();
  change(scenario);
  writeFileSync(join(folder, 'oefengesprekken/proef.yaml'), stringify(scenario));
  return checkContent(folder, project).mistakes.map(({ code, field }) => `${code ?? ''} ${field}`);
}

const momentOf = (scenario: Scenario, number: number): ScenarioMoment => {
  const moment = scenario.moments[number];
  if (moment === undefined) throw new Error(`no moment ${number}`);
  return moment;
};
const choiceOf = (scenario: Scenario, number: number, index: number): ScenarioChoice => {
  const choice = momentOf(scenario, number).choices[index];
  if (choice === undefined) throw new Error(`no choice ${index}`);
  return choice;
};
const NEVER = { vertrouwen: { min: 2, max: 1 } };
const UNKNOWN = { haast: { min: 1 } };
const line = (more: Partial<ScenarioMoment['lines'][number]>) =>
  ({ emotion: 'rustig', text: 'Er gaat een deur.', ...more }) as const;

const CASES: Record<string, Record<string, readonly [field: string, change: Change]>> = {
  'dubbel-id': {
    roles: ['roles[2].id', ({ roles }) => roles.push(...roles.slice(0, 1))],
    parameters: [
      'parameters[2].id',
      ({ parameters }) => parameters.push(...parameters.slice(0, 1)),
    ],
    moments: ['moments[6].id', ({ moments }) => moments.push(...moments.slice(0, 1))],
    endings: ['endings[3].id', ({ endings }) => endings.push(...endings.slice(0, 1))],
  },
  'onbekend-kenmerk': {
    'the condition of a choice': [
      'moments[0].choices[1].when.haast',
      (scenario) => (choiceOf(scenario, 0, 1).when = UNKNOWN),
    ],
    'the condition of an exit': [
      'moments[1].choices[1].next[0].when.haast',
      (scenario) =>
        (choiceOf(scenario, 1, 1).next = [
          { to: 'afgebroken', when: { vertrouwen: { max: 0 }, haast: { min: 0 } } },
          { to: 'wat-nu' },
        ]),
    ],
    'a line of a reaction': [
      'moments[0].choices[0].reaction[1].when.haast',
      (scenario) => choiceOf(scenario, 0, 0).reaction.push(line({ when: UNKNOWN })),
    ],
    'a line of an ending': [
      'endings[0].lines[1].when.haast',
      ({ endings }) => endings[0]?.lines.push(line({ when: UNKNOWN })),
    ],
  },
  'onbekende-rol': {
    'a line of a moment': [
      'moments[0].lines[2].who',
      (scenario) => momentOf(scenario, 0).lines.push(line({ who: 'bo' })),
    ],
    'a line of an ending': [
      'endings[0].lines[1].who',
      ({ endings }) => endings[0]?.lines.push(line({ who: 'bo' })),
    ],
  },
  'voorwaarde-kan-niet': {
    'a choice': [
      'moments[0].choices[1].when',
      (scenario) => (choiceOf(scenario, 0, 1).when = NEVER),
    ],
    'a line of a reaction': [
      'moments[0].choices[0].reaction[1].when',
      // After its own effect, which lifts trust from 1 to 2.
      (scenario) =>
        choiceOf(scenario, 0, 0).reaction.push(line({ when: { vertrouwen: { max: 1 } } })),
    ],
    'a line of an ending': [
      'endings[0].lines[1].when',
      ({ endings }) => endings[0]?.lines.push(line({ when: NEVER })),
    ],
    'an exit behind one that holds wherever it does': [
      'moments[1].choices[1].next[1].when',
      (scenario) =>
        (choiceOf(scenario, 1, 1).next = [
          { to: 'afgebroken', when: { vertrouwen: { max: 0 } } },
          { to: 'afgebroken', when: { vertrouwen: { max: 0 } } },
          { to: 'wat-nu' },
        ]),
    ],
  },
  'voorwaarde-altijd': {
    'a choice': [
      'moments[0].choices[1].when',
      (scenario) => (choiceOf(scenario, 0, 1).when = { vertrouwen: { min: 0 } }),
    ],
    'a line, also when it asks nothing': [
      'moments[0].lines[0].when',
      (scenario) => momentOf(scenario, 0).lines.unshift(line({ when: {} })),
    ],
    'an exit, when no parameter has a value outside it': [
      'moments[4].choices[0].next[0].when',
      (scenario) =>
        (choiceOf(scenario, 4, 0).next = [
          { to: 'samen', when: { regie: { max: 4 } } },
          { to: 'uitgesteld' },
        ]),
    ],
  },
  'effect-zonder-gevolg': {
    'a parameter that is already at its highest': [
      'moments[0].choices[0].effects.regie',
      ({ parameters }) => {
        const [, regie] = parameters;
        if (regie) regie.start = 2;
      },
    ],
    'nothing that is added': [
      'moments[0].choices[0].effects.regie',
      (scenario) => (choiceOf(scenario, 0, 0).effects['regie'] = 0),
    ],
  },
  'dubbele-naam': {
    'two roles': [
      'roles[1].name',
      ({ roles }) => {
        const [, second] = roles;
        if (second) second.name = roles[0]?.name ?? '';
      },
    ],
  },
  'dubbele-tekst': {
    'the words of a parameter': [
      'parameters[0].values[2]',
      ({ parameters }) => parameters[0]?.values.splice(2, 1, 'gesloten'),
    ],
    'two choices': [
      'moments[0].choices[2].text',
      (scenario) => (choiceOf(scenario, 0, 2).text = choiceOf(scenario, 0, 0).text),
    ],
  },
  'rol-zwijgt': {
    'a role that no line names': [
      'roles[2]',
      ({ roles }) =>
        roles.push({ id: 'bo', voice: 'student', name: 'Bo', about: 'Zit in de gang.' }),
    ],
  },
  'te-weinig-keuzes': {
    'a moment with one choice': [
      'moments[3].choices',
      (scenario) => momentOf(scenario, 3).choices.splice(1),
    ],
  },
  'te-weinig-eindes': {
    'a conversation with two': ['endings', ({ endings }) => endings.splice(2)],
  },
  'aantal-momenten': {
    'a conversation that is over after five': [
      'moments',
      (scenario) => {
        for (const choice of momentOf(scenario, 3).choices) choice.next = 'met-wim';
      },
    ],
  },
  'onbekend-moment': {
    'a beginning that is an ending': ['start', (scenario) => (scenario.start = 'samen')],
  },
};

describe.each(Object.entries(CASES))('%s is told in', (code, places) => {
  it.each(Object.entries(places))('%s', (_place, [field, change]) => {
    expect(told(change)).toContain(`${code} ${field}`);
  });
});

describe('what follows from another mistake is not told', () => {
  it('of one choice: not that there is nothing to weigh', () => {
    const mistakes = told((scenario) => momentOf(scenario, 3).choices.splice(1));
    expect(mistakes).toContain('te-weinig-keuzes moments[3].choices');
    expect(mistakes.filter((each) => each.startsWith('alles-even-goed'))).toEqual([]);
  });

  it('of a moment with one choice: not that the best one is the longest', () => {
    const mistakes = told(({ moments }) => {
      for (const moment of moments) moment.choices.splice(1);
    });
    expect(mistakes.filter((each) => each.includes('de-beste'))).toEqual([]);
  });

  it('of a beginning that is an ending: not what cannot be reached then', () => {
    expect(told((scenario) => (scenario.start = 'samen'))).toEqual(['onbekend-moment start']);
  });

  it('of a target that does not exist: not what lies behind it, nor a short way', () => {
    const mistakes = told((scenario) => {
      for (const choice of momentOf(scenario, 0).choices) choice.next = 'wat-er-wos';
    });
    expect(new Set(mistakes.map((each) => each.split(' ')[0]))).toEqual(
      new Set(['onbekend-moment']),
    );
  });

  it('of a choice that never opens: not its lines and exits', () => {
    const mistakes = told((scenario) => {
      const choice = choiceOf(scenario, 1, 1);
      choice.when = NEVER;
      choice.reaction.push(line({ when: { vertrouwen: { min: 1 } } }));
    });
    expect(mistakes.filter((each) => each.startsWith('voorwaarde'))).toEqual([
      'voorwaarde-kan-niet moments[1].choices[1].when',
    ]);
  });

  it('of an exit with an empty condition: that it always holds, and what stands behind it', () => {
    const mistakes = told(
      (scenario) =>
        (choiceOf(scenario, 4, 0).next = [
          { to: 'samen', when: {} },
          { to: 'samen', when: { regie: { min: 1 } } },
          { to: 'uitgesteld' },
        ]),
    );
    expect(mistakes).toEqual(['uitgang-te-vroeg moments[4].choices[0].next[0]']);
  });

  it('of a condition on the last exit: that it always holds', () => {
    const mistakes = told(
      (scenario) =>
        (choiceOf(scenario, 4, 0).next = [
          { to: 'samen', when: { regie: { min: 2 } } },
          { to: 'uitgesteld', when: { regie: { min: 0 } } },
        ]),
    );
    expect(mistakes).toEqual(['laatste-met-voorwaarde moments[4].choices[0].next']);
  });
});

/** The mistakes about the good conversation after a change of its text. */
function mistakesOf(from: string | RegExp, to: string) {
  const { folder, project } = contentFolder();
  const path = join(folder, 'oefengesprekken/proef.yaml');
  const before = readFileSync(path, 'utf8');
  expect(before).toMatch(from);
  writeFileSync(path, before.replace(from, to));
  return checkContent(folder, project).mistakes;
}

/** The same, each as one text. */
const toldOf = (from: string | RegExp, to: string) =>
  mistakesOf(from, to).map(
    ({ code, field, problem, remedy }) => `${code ?? ''} ${field}: ${problem} ${remedy}`,
  );

describe('single fields that are wrong', () => {
  it('do not hold up what points nowhere, or is there twice', () => {
    const mistakes = toldOf(
      /how: sterk([^]*?)goal: luisteren([^]*?)next: wat-er-was([^]*?)id: wim-bellen/,
      'how: best$1goal: zwijgen$2next: wat-er-wos$3id: vertel',
    );
    expect(mistakes.map((each) => each.split(':')[0])).toEqual([
      'waarde-kan-niet moments[0].choices[0].how',
      'dubbel-id moments[0].choices[2].id',
      'onbekend-leerdoel moments[0].choices[1].goal',
      'onbekend-moment moments[0].choices[1].next',
    ]);
  });

  it.each([
    ['an emotion', 'emotion: bezorgd', 'emotion: blauw', 'waarde-kan-niet'],
    ['an empty text', 'title: Wat nu', 'title: ""', 'leeg'],
    ['a text that is left out', /title: Wat nu/, 'ownWords: Wat zeg je?', 'ontbreekt'],
    ['the spelling of an id', 'id: wat-er-was', 'id: Wat er was', 'schrijfwijze'],
    ['the spelling of a parameter', 'effects: { vertrouwen:', 'effects: { Trust:', 'schrijfwijze'],
    ['a date in words', /reviewBy: .*/, 'reviewBy: voorjaar', 'schrijfwijze'],
    ['a number in words', 'start: 1', 'start: een', 'verkeerde-soort'],
  ])('are told once, and what stands in for them is not: %s', (_what, from, to, code) => {
    expect(toldOf(from, to)).toEqual([expect.stringMatching(new RegExp(`^${code} `))]);
    const broken = mistakesOf(new RegExp(`^([^]*)goal: afspreken`), '$1goal: zwijgen');
    expect(broken.map((each) => each.code)).toEqual(['onbekend-leerdoel']);
  });
});

describe('what comes next', () => {
  const LIST = /next:\s+- to: samen\s+when: .*\s+- to: uitgesteld/;
  const at = 'moments[4].choices[0].next';

  it.each([
    [
      'a key that does not exist',
      '[{ too: samen, when: { regie: { min: 2 } } }, { to: uitgesteld }]',
      [`ontbreekt ${at}[0].to`, `sleutel-onbekend ${at}[0].too`],
    ],
    [
      'a condition without bounds',
      '[{ to: samen, when: { regie: 0 } }, { to: uitgesteld }]',
      [`verkeerde-soort ${at}[0].when.regie`],
    ],
    [
      'a condition that is left out',
      '[{ to: samen, when: }, { to: uitgesteld }]',
      [`leeg ${at}[0].when`],
    ],
    ['a list of one', '[{ to: samen }]', [`te-weinig ${at}`]],
    ['a name that is no id', 'Samen', [`schrijfwijze ${at}`]],
  ])('is told with its own place: %s', (_what, next, expected) => {
    const mistakes = mistakesOf(LIST, `next: ${next}`);
    expect(mistakes.map(({ code, field }) => `${code ?? ''} ${field}`).sort()).toEqual(
      expected.sort(),
    );
    for (const { line } of mistakes) expect(line).toBeGreaterThan(260);
  });

  it('is missing', () => {
    expect(toldOf('next: wat-er-was', '')).toEqual([
      expect.stringMatching(/^ontbreekt moments\[0\]\.choices\[0\]\.next: ontbreekt\./),
    ]);
  });
});

describe('what is written in a field', () => {
  it.each([
    [
      'a target that is left out',
      'next: wat-er-was',
      'next:',
      /^leeg .*next: is leeg\. Pas het aan\. Bedoeld is: Id van het moment of einde dat volgt/,
    ],
    [
      'a target that is no name and no list',
      'next: wat-er-was',
      'next: { to: wat-er-was }',
      /^waarde-kan-niet .*next: deze waarde kan hier niet\. .*Bedoeld is: Id van het moment/,
    ],
    [
      'a word for true',
      'debrief:',
      'early: yes\n    debrief:',
      /^verkeerde-soort .*early: heeft de verkeerde soort waarde \(verwacht: true of false\)/,
    ],
    [
      'a key of a condition that does not exist, with those that do',
      '{ min: 1 }',
      '{ minimaal: 1 }',
      /^sleutel-onbekend .*minimaal: .*Mogelijk: min, max\./,
    ],
    [
      'a title without anything to see',
      'title: Wat nu',
      'title: "\u200b"',
      /^waarde-kan-niet .*title: is leeg/,
    ],
  ] as const)('is told: %s', (_what, from, to, expected) => {
    expect(toldOf(from, to)).toEqual([expect.stringMatching(expected)]);
  });

  it('when it does not exist holds nothing else up', () => {
    expect(
      toldOf('question: Wat kun je beloven', 'goal: zwijgen\n    question: Wat kun je beloven').map(
        (each) => each.split(' ')[0],
      ),
    ).toEqual(['sleutel-onbekend']);
    expect(
      toldOf('goal: luisteren', 'doel: luisteren\n        goal: zwijgen').map(
        (each) => each.split(':')[0],
      ),
    ).toEqual([
      'sleutel-onbekend moments[0].choices[0].doel',
      'onbekend-leerdoel moments[0].choices[0].goal',
    ]);
  });

  it('and is a name that is not well written is told in Dutch', () => {
    expect(toldOf('effects: { vertrouwen:', 'effects: { Trust:')).toEqual([
      'schrijfwijze moments[0].choices[0].effects.Trust: deze naam is niet goed geschreven. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.',
    ]);
  });

  it('and has a comma between { } is told to need quotes', () => {
    expect(
      toldOf(/- text: Op de gang klinken.*/, '- { text: Op de gang klinken stemmen, wat hard }'),
    ).toEqual([
      expect.stringMatching(
        /^sleutel-onbekend .*\.wat hard: .* Zet de tekst tussen aanhalingstekens/,
      ),
    ]);
  });

  it('and refers to itself without end cannot be read', () => {
    const lists = Array.from(
      { length: 9 },
      (_, n) => `x${n + 1}: &x${n + 1} [${Array(9).fill(`*x${n}`).join(', ')}]`,
    );
    expect(toldOf('id: proef', `x0: &x0 [a]\n${lists.join('\n')}\nid: proef`)).toEqual([
      expect.stringMatching(/YAML: te veel verwijzingen met & en \*\./),
    ]);
  });

  it('and refers back many times is read at once', () => {
    const list = Array(900).fill('*x').join(', ');
    const began = performance.now();
    expect(toldOf('id: proef', `veel: [&x a, ${list}]\nid: proef`)).toEqual([
      expect.stringMatching(/^sleutel-onbekend veel/),
    ]);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('the good conversation', () => {
  it('has none of these', () => {
    expect(told(() => undefined)).toEqual([]);
  });

  it('may have choices that are as long as the best', () => {
    const mistakes = told(({ moments }) => {
      for (const choice of moments.flatMap(({ choices }) => choices)) {
        choice.text = choice.text.slice(0, 40).trim().padEnd(40, '.');
      }
    });
    expect(mistakes.filter((each) => each.includes('de-beste'))).toEqual([]);
  });
});
