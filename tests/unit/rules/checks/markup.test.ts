import { describe, expect, it } from 'vitest';
import { checkFixture } from '../../../support/contentFolder.ts';
import { expectMistakes } from '../../../support/expectMistakes.ts';

const LAST_STEP = 'modules/proef/06-morgen.mdx';

/** File and line of each mistake. */
const placesIn = (overlay: string) =>
  checkFixture(overlay).mistakes.map(({ file, line }) => `${file}:${String(line)}`);

describe('an image', () => {
  it('has an alt text', () => {
    expectMistakes('image-without-alt', {
      file: LAST_STEP,
      field: 'afbeelding',
      line: 19,
      problem: 'de afbeelding kaart.svg heeft geen alt-tekst.',
      remedy: 'Schrijf tussen de blokhaken wat er te zien is',
    });
  });
});

describe('a tag', () => {
  it('is one that exists', () => {
    expectMistakes('unknown-tag', {
      file: LAST_STEP,
      field: '<Video>',
      line: 19,
      problem: 'deze tag bestaat hier niet.',
      remedy: 'Gebruik een van: Bron, Begrip, Oefening,',
    });
  });

  it('of a step does not work on a fixed page', () => {
    expectMistakes('step-tag-on-page', {
      file: 'paginas/over.mdx',
      field: '<Bron>',
      line: 8,
      problem: 'deze tag bestaat hier niet.',
      remedy: 'Gebruik een van: Contactadres,',
    });
  });

  it('does not work in a term, and is told once', () => {
    expectMistakes('tag-in-term', {
      file: 'begrippen/stage.md',
      field: '<Kern>',
      line: 7,
      problem: 'deze tag bestaat hier niet.',
      remedy: 'Hier kan alleen gewone tekst staan, zonder tags.',
    });
  });

  it.each(['missing-attribute', 'empty-attribute'])('has what it needs (%s)', (overlay) => {
    expectMistakes(overlay, {
      file: LAST_STEP,
      field: '<Situatie>',
      line: 19,
      problem: 'het kenmerk titel ontbreekt of is leeg.',
      remedy: 'Schrijf <Situatie titel="…">.',
    });
  });

  it('has no more than it knows', () => {
    expectMistakes('unknown-attribute', {
      file: LAST_STEP,
      field: '<Kern>',
      line: 19,
      problem: 'het kenmerk kleur bestaat niet bij deze tag.',
      remedy: 'Haal het weg.',
    });
  });

  it('has a voice that exists', () => {
    expect(placesIn('unknown-voice')).toEqual([`content/${LAST_STEP}:19`]);
  });
});

describe('code', () => {
  const code = {
    file: LAST_STEP,
    field: 'tekst',
    problem: 'inhoud bevat geen code.',
    remedy: 'Haal het weg.',
  };

  it('is not imported', () => {
    expectMistakes('code-import', { ...code, line: 15 });
  });

  it('does not stand in a sentence', () => {
    expectMistakes('code-expression', {
      ...code,
      line: 15,
      problem: 'hier staat code (1 + 1); inhoud bevat geen code.',
    });
  });

  it('does not stand in an attribute', () => {
    expect(placesIn('code-in-attribute')).toEqual([`content/${LAST_STEP}:19`]);
  });
});

describe('a link', () => {
  it('in a step is not relative', () => {
    expectMistakes('relative-link', {
      file: LAST_STEP,
      field: 'link',
      line: 15,
      problem: 'de link "../begin/" werkt niet op elke pagina.',
      remedy: 'Begin een link binnen de site met / en een andere met https://.',
    });
  });

  it('in a term leads to another site only', () => {
    expectMistakes('inner-link-in-term', {
      file: 'begrippen/stage.md',
      field: 'link',
      line: 7,
      problem: 'de link "/over/" werkt niet op elke pagina.',
      remedy: 'Gebruik hier alleen links met https://, en related voor een ander begrip.',
    });
  });
});

describe('an exercise', () => {
  const exercise = {
    file: LAST_STEP,
    field: 'exercises.morgen',
    remedy: 'Zet <Oefening id="morgen" /> precies één keer in de tekst.',
  };

  it('stands in the text', () => {
    expectMistakes('exercise-not-placed', {
      ...exercise,
      problem: 'deze oefening staat niet in de tekst.',
    });
  });

  it('stands in the text once', () => {
    expectMistakes('exercise-placed-twice', {
      ...exercise,
      problem: 'deze oefening staat meer dan één keer in de tekst.',
    });
  });
});
