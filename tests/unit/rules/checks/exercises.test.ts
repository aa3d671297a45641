import { describe, it } from 'vitest';
import { expectMistakes } from '../../../support/expectMistakes.ts';

const question = { file: 'modules/proef/04-weten.mdx', field: 'exercises.bedoeling' };

describe('two answers', () => {
  const remedy = 'Geef een van de twee een andere tekst, of haal haar weg.';

  it('of a question do not have the same text', () => {
    expectMistakes(
      'twin-options',
      { ...question, problem: '"Zonder opzet mag het." staat er twee keer als antwoord.', remedy },
      {
        file: 'modules/proef/06-morgen.mdx',
        field: 'exercises.morgen',
        problem: '"Ik vraag elke student welk werk die deed." staat er twee keer',
        remedy,
      },
    );
  });

  it('of a sorting do not have the same label, capitals aside', () => {
    expectMistakes('twin-categories', {
      file: 'modules/proef/02-kijken.mdx',
      field: 'exercises.drie-momenten',
      problem: '"een gesprek waard" staat er twee keer als antwoord.',
      remedy,
    });
  });
});

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
