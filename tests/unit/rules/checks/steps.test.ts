import { describe, it } from 'vitest';
import { expectMistakes } from '../../../support/expectMistakes.ts';

describe('the steps of a module', () => {
  it('are numbered without gaps', () => {
    expectMistakes('gap-in-steps', {
      file: 'modules/proef/08-later.mdx',
      field: 'bestandsnaam',
      problem: 'nummer 8 klopt niet: hier hoort 7.',
      remedy: 'Nummer de stappen door: 01, 02, 03 …',
    });
  });

  it('are there', () => {
    expectMistakes('module-without-steps', {
      file: 'modules/leeg/module.yaml',
      field: 'stappen',
      problem: 'de module heeft geen stappen.',
      remedy: 'Maak in deze map 01-<naam>.mdx.',
    });
  });

  it('have a module', () => {
    expectMistakes('steps-without-module', {
      file: 'modules/los/module.yaml',
      field: 'bestand',
      problem: 'ontbreekt, terwijl er stappen in de map staan.',
      remedy: 'Maak module.yaml in deze map',
    });
  });
});
