import { describe, it } from 'vitest';
import { expectMistakes } from '../../../support/expectMistakes.ts';

describe('the time', () => {
  it('of a step is at most 3.5 minutes', () => {
    expectMistakes('step-too-long', {
      file: 'modules/proef/06-morgen.mdx',
      field: 'tijd',
      problem: 'de stap duurt 4,6 minuten; hoogstens 3,5 mag.',
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
