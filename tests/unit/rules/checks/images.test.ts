import { describe, it } from 'vitest';
import { expectMistakes } from '../../../support/expectMistakes.ts';

const image = {
  field: 'afbeelding',
  remedy: 'Zet het bestand in dezelfde map als deze tekst',
};

describe('an image', () => {
  it('is there, under exactly that name, in steps and in terms', () => {
    expectMistakes(
      'missing-image',
      {
        ...image,
        file: 'modules/proef/06-morgen.mdx',
        line: 21,
        problem: 'de afbeelding "./Kaart.svg" is er niet.',
      },
      {
        ...image,
        file: 'modules/proef/06-morgen.mdx',
        line: 23,
        problem: 'de afbeelding "https://example.org/kaart.svg" is er niet.',
      },
      {
        ...image,
        file: 'begrippen/stage.md',
        line: 7,
        problem: 'de afbeelding "blad.png" is er niet.',
      },
    );
  });
});
