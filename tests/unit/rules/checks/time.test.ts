import { describe, expect, it } from 'vitest';
import { checkTime } from '#rules/checks/time.ts';
import { outlineOf } from '#rules/outline.ts';
import { moduleMinutes } from '#rules/stepTime.ts';
import { checkFixture } from '../../../support/contentFolder.ts';
import { expectMistakes } from '../../../support/expectMistakes.ts';

describe('the time', () => {
  it('of a step is at most 3.5 minutes', () => {
    expectMistakes('step-too-long', {
      file: 'modules/proef/06-morgen.mdx',
      field: 'tijd',
      problem: 'minuten; hoogstens 3,5 mag.',
      remedy: 'Maak er twee stappen van, of kort in.',
    });
  });

  it('of a module is at least 10 minutes', () => {
    expectMistakes('module-too-short', {
      file: 'modules/kort/module.yaml',
      field: 'tijd',
      problem: 'minuten; het moeten er 10 tot 15 zijn.',
      remedy: 'Voeg een stap of een oefening toe.',
    });
  });

  it('of a module is at most 15 minutes', () => {
    expectMistakes('module-too-long', {
      file: 'modules/proef/module.yaml',
      field: 'tijd',
      problem: 'minuten; het moeten er 10 tot 15 zijn.',
      remedy: 'Kort in, of verplaats een deel naar een andere module.',
    });
  });
});

/** Minutes of the closing block, which the last step has. */
const [CLOSING = 0] = moduleMinutes([{ outline: outlineOf('', 'mdx'), exercises: [] }], []);

/** What the check says of a module of plain text, with steps that take this many minutes. */
function checkSteps(...minutes: readonly number[]) {
  const { content } = checkFixture();
  const [module] = content.modules;
  const [step] = content.steps;
  if (!module || !step) throw new Error('The good content has a module with steps.');
  const steps = minutes.map((each, index) => ({
    ...step,
    data: { ...step.data, exercises: [] },
    outline: {
      ...step.outline,
      words: Math.round((index < minutes.length - 1 ? each : each - CLOSING) * 200),
    },
  }));
  return checkTime({ ...content, modules: [module], steps, stepFiles: steps });
}

describe('the limit', () => {
  it.each([
    ['a step of 3.5 minutes in a module of 10', [3.5, 3.5, 3]],
    ['a module of 15 minutes', [3, 3, 3, 3, 3]],
  ])('lets through %s', (_what, minutes) => {
    expect(checkSteps(...minutes)).toEqual([]);
  });

  it.each([
    ['a step of more than 3.5 minutes', [3.51, 3.5, 3.2]],
    ['a module of less than 10 minutes', [3.5, 3.5, 2.99]],
    ['a module of more than 15 minutes', [3, 3, 3, 3, 3.01]],
  ])('stops %s', (_what, minutes) => {
    expect(checkSteps(...minutes)).toHaveLength(1);
  });
});
