import { describe, expect, it } from 'vitest';
import { checkFixture } from '../../../support/contentFolder.ts';
import { expectMistakes } from '../../../support/expectMistakes.ts';

const STEP = 'modules/proef/03-lezen.mdx';
const MINI = 'oefengesprekken/mini-proef.yaml';

describe('a mini-case', () => {
  it('can stand in a step', () => {
    expectMistakes(['mini', 'mini-placed']);
  });

  it('stands in some step, or nobody meets it', () => {
    expectMistakes('mini', {
      file: MINI,
      field: 'id',
      line: 1,
      problem: 'geen enkele stap plaatst de mini "mini-proef"',
      remedy: 'Zet <Minigesprek id="mini-proef" /> in een stap, of haal het bestand weg.',
    });
  });

  it('is not missed where it may stand in a step that could not be read', () => {
    const { mistakes } = checkFixture('mini', 'unreadable-mdx');
    expect(mistakes.length).toBeGreaterThan(0);
    expect(mistakes.map(({ code }) => code)).not.toContain('mini-nergens-geplaatst');
  });

  it('stands in a step once', () => {
    const { mistakes } = checkFixture('mini', 'mini-twice');
    expect(mistakes).toContainEqual(
      expect.objectContaining({
        file: `content/${STEP}`,
        field: '<Minigesprek>',
        line: 44,
        problem: 'de mini "mini-proef" staat al in deze stap.',
        remedy: 'Haal een van de twee weg.',
      }),
    );
  });

  it('is never folded away: its time counts', () => {
    expectMistakes(['mini', 'mini-folded'], {
      file: STEP,
      field: '<Minigesprek>',
      line: 42,
      problem: 'deze tag kan niet in <Uitklap>',
      remedy: 'Zet <Minigesprek> voor of na <Uitklap>.',
    });
  });

  it('does not ask for own words', () => {
    expectMistakes(['mini-own-words', 'mini-placed'], {
      file: MINI,
      field: 'moments[0].ownWords',
      line: 25,
      problem: 'een mini vraagt daar niet om.',
      remedy: 'zet een oefening met form: reflection in de stap.',
    });
  });
});

describe('a tag for a conversation', () => {
  it('names a mini-case that exists', () => {
    expectMistakes('dangling-mini', {
      file: STEP,
      field: '<Minigesprek>',
      line: 40,
      problem: 'minigesprek "mini-proefje" bestaat niet.',
      remedy: 'Maak content/oefengesprekken/<id>.yaml met form: mini, of verbeter het id.',
    });
  });

  it('names a conversation that exists', () => {
    expectMistakes('dangling-conversation', {
      file: STEP,
      field: '<Oefengesprek>',
      line: 40,
      problem: 'oefengesprek "praten" bestaat niet.',
      remedy: 'Maak content/oefengesprekken/<id>.yaml, of verbeter het id.',
    });
  });

  it('is the one of its form: a mini-case has no pages to lead to', () => {
    expectMistakes(['mini', 'mini-as-conversation'], {
      file: STEP,
      field: '<Oefengesprek>',
      line: 42,
      problem: '"mini-proef" is een mini, geen heel gesprek met eigen pagina’s.',
      remedy: 'Schrijf <Minigesprek id="mini-proef" />.',
    });
  });

  it('is the one of its form: a whole conversation does not fit in a step', () => {
    expectMistakes('conversation-as-mini', {
      file: STEP,
      field: '<Minigesprek>',
      line: 40,
      problem: '"proef" is een heel gesprek, geen mini die in een stap past.',
      remedy: 'Schrijf <Oefengesprek id="proef" />.',
    });
  });
});
