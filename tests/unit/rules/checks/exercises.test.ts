import { describe, it } from 'vitest';
import { expectMistakes } from '../../../support/expectMistakes.ts';

const question = { file: 'modules/proef/04-weten.mdx', field: 'exercises.bedoeling' };

describe('a knowledge question', () => {
  it('has an answer that is right', () => {
    expectMistakes('no-right-answer', {
      ...question,
      problem: 'geen enkel antwoord klopt.',
      remedy: 'Geef minstens één antwoord het verdict "klopt".',
    });
  });

  it('has a verdict on every answer', () => {
    expectMistakes('verdict-on-some', {
      ...question,
      problem: 'sommige antwoorden hebben een verdict en andere niet.',
      remedy: 'Geef elk antwoord een verdict (kennisvraag) of geen enkel',
    });
  });
});
