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
    moments: ['moments[5].id', ({ moments }) => moments.push(...moments.slice(0, 1))],
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
          { to: 'afgebroken', when: { vertrouwen: { max: 1 } } },
          { to: 'afgebroken', when: { vertrouwen: { max: 0 } } },
          { to: 'wat-nu' },
        ]),
    ],
  },
};

describe.each(Object.entries(CASES))('%s is told in', (code, places) => {
  it.each(Object.entries(places))('%s', (_place, [field, change]) => {
    expect(told(change)).toContain(`${code} ${field}`);
  });
});

describe('what is written in a field', () => {
  /** The mistakes about the good conversation after a change of its text. */
  function toldOf(from: string, to: string) {
    const { folder, project } = contentFolder();
    const path = join(folder, 'oefengesprekken/proef.yaml');
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replace(from, to));
    const { mistakes } = checkContent(folder, project);
    return mistakes.map(
      ({ code, field, problem, remedy }) => `${code ?? ''} ${field}: ${problem} ${remedy}`,
    );
  }

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

  it('and refers to itself without end cannot be read', () => {
    const lists = Array.from(
      { length: 9 },
      (_, n) => `x${n + 1}: &x${n + 1} [${Array(9).fill(`*x${n}`).join(', ')}]`,
    );
    expect(toldOf('id: proef', `x0: &x0 [a]\n${lists.join('\n')}\nid: proef`)).toEqual([
      expect.stringMatching(/YAML: kan niet worden gelezen\./),
    ]);
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
