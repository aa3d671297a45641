import { describe, expect, it } from 'vitest';
import { checkFixture } from '../../../support/contentFolder.ts';
import { expectMistake, expectMistakes } from '../../../support/expectMistakes.ts';

const LAST_STEP = 'modules/proef/06-morgen.mdx';

/** File and line of each mistake. */
const placesIn = (overlay: string) =>
  checkFixture(overlay).mistakes.map(({ file, line }) => `${file}:${String(line)}`);

describe('an image', () => {
  it('has an alt text, also when its address stands further on', () => {
    expectMistakes('image-reference-without-alt', {
      file: LAST_STEP,
      field: 'afbeelding',
      line: 19,
      problem: 'de afbeelding kaart.svg heeft geen alt-tekst.',
      remedy: 'Schrijf tussen de blokhaken wat er te zien is',
    });
  });

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
      field: '<Kern>',
      line: 8,
      problem: 'deze tag bestaat hier niet.',
      remedy: 'Gebruik een van: Bron, Contactadres,',
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

describe('the place of a tag', () => {
  it('is not around text when it shows none: that would be lost', () => {
    const lost = { problem: 'wat tussen deze tag en zijn sluittag staat, raakt zoek.' };
    expectMistakes(
      'lost-text',
      {
        ...lost,
        file: LAST_STEP,
        field: '<Bron>',
        line: 15,
        remedy: 'zet de tekst ernaast: <Bron … />.',
      },
      {
        ...lost,
        file: 'paginas/over.mdx',
        field: '<Contactadres>',
        line: 6,
        remedy: 'Sluit de tag meteen, met />',
      },
    );
  });

  it('is inside the tag it belongs to', () => {
    expectMistakes('loose-reading', {
      file: LAST_STEP,
      field: '<Lezing>',
      line: 19,
      problem: 'deze tag staat niet in <NaastElkaar>.',
      remedy: 'Zet <NaastElkaar> ervoor en </NaastElkaar> erna',
    });
  });

  it('of an exercise is not behind a disclosure, whose time does not count', () => {
    expectMistakes('folded-exercise', {
      file: LAST_STEP,
      field: '<Oefening>',
      line: 19,
      problem: 'deze tag kan niet in <Uitklap>',
      remedy: 'Zet <Oefening> voor of na <Uitklap>.',
    });
  });
});

describe('a heading', () => {
  it('of the first level is the title, in steps, pages and terms', () => {
    const title = {
      field: 'kop',
      problem: 'een kop met één # is de titel; die staat al boven de tekst.',
      remedy: 'Maak er een tussenkop van met ##, of haal hem weg.',
    };
    expectMistakes(
      'title-in-text',
      { ...title, file: LAST_STEP, line: 15 },
      { ...title, file: 'paginas/over.mdx', line: 6 },
      { ...title, file: 'begrippen/stage.md', line: 7 },
    );
  });
});

describe('a comment', () => {
  const comment = {
    field: 'tekst',
    problem: 'hier staat een opmerking; die kan niet in de tekst.',
    remedy: 'Haal haar weg, of zet haar met # ervoor tussen de twee regels --- bovenaan.',
  };

  it('as in HTML is told to be one', () => {
    expectMistake('html-comment', { ...comment, file: LAST_STEP, line: 15 });
  });

  it('of MDX, or in a term, is told to be one', () => {
    expectMistakes(
      'comment',
      { ...comment, file: LAST_STEP, line: 15 },
      { ...comment, file: 'begrippen/stage.md', line: 7 },
    );
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

  it('in a step may be to another site, to a mail address, within the site or within the page', () => {
    expectMistakes('good-links');
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
