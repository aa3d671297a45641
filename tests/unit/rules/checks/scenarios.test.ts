import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { generatedScenario } from '#cli/benchScenario.ts';
import { MAX_STATES, statesOf } from '#core/dialogue/graph.ts';
import { checkContent } from '#rules/checkContent.ts';
import { formatMistakes } from '#rules/mistake.ts';
import { checkFixture, contentFolder } from '../../../support/contentFolder.ts';
import { expectMistake, expectMistakes } from '../../../support/expectMistakes.ts';

const file = 'oefengesprekken/fout.yaml';

/** The fixtures are minis, unless their mistake needs a whole conversation: this places them in a step. */
const placed = (fixture: string): readonly string[] => ['fout-placed', fixture];

describe('a conversation that is as it should be', () => {
  it('has no mistakes', () => {
    const { content, mistakes } = checkFixture();
    expect(content.scenarios.map(({ slug }) => slug)).toEqual(['proef']);
    expect(mistakes).toEqual([]);
  });
});

describe('a way through a conversation', () => {
  it('comes to every moment and ending', () => {
    expectMistakes(placed('scenario-onbereikbaar'), {
      file,
      field: 'endings[1]',
      line: 59,
      code: 'onbereikbaar',
      problem: '"alleen" wordt langs geen enkel pad bereikt.',
      remedy: 'Laat een keuze hierheen leiden, of haal het weg.',
    });
  });

  it('never stops where no choice can be made', () => {
    expectMistakes(placed('scenario-doodlopend'), {
      file,
      field: 'moments[1]',
      line: 39,
      code: 'doodlopend',
      problem: 'bij moment "vervolg" kan het gesprek vastlopen',
      remedy: 'Geef een keuze zonder voorwaarde, of maak er een einde van.',
    });
  });

  it('never goes round without a way out', () => {
    expectMistakes(placed('scenario-lus-zonder-uitweg'), {
      file,
      field: 'moments[2]',
      line: 56,
      code: 'lus-zonder-uitweg',
      problem: 'vanaf moment "stilte" kom je nooit bij een einde.',
      remedy: 'Laat een keuze in deze kring naar een einde leiden.',
    });
  });

  it('meets every condition somewhere', () => {
    expectMistakes(placed('scenario-voorwaarde-kan-niet'), {
      file,
      field: 'moments[1].lines[1].when',
      line: 43,
      code: 'voorwaarde-kan-niet',
      problem: 'deze voorwaarde geldt langs geen enkel pad.',
      remedy: 'Kijk welke waarden hier kunnen zijn',
    });
  });

  it('goes on whatever the values are', () => {
    expectMistakes(placed('scenario-laatste-met-voorwaarde'), {
      file,
      field: 'moments[1].choices[0].next',
      line: 50,
      code: 'laatste-met-voorwaarde',
      problem: 'geldt geen enkele voorwaarde, dan gaat keuze "samen-kijken" nergens heen.',
      remedy: 'Laat when weg bij de laatste van next.',
    });
  });
});

describe('what points at something that is not there', () => {
  it('is the moment after a choice', () => {
    expectMistakes(placed('scenario-onbekend-moment'), {
      file,
      field: 'moments[0].choices[1].next',
      line: 38,
      code: 'onbekend-moment',
      problem: 'moment "vervolgd" bestaat niet.',
      remedy: 'Kies uit: vraag, vervolg, samen, alleen.',
    });
  });

  it('is the first moment', () => {
    expectMistakes(placed('scenario-onbekend-begin'), {
      file,
      field: 'start',
      line: 16,
      code: 'onbekend-moment',
      problem: 'moment "vragen" bestaat niet.',
      remedy: 'Kies uit: vraag',
    });
  });

  it('is a parameter, in an effect and in a condition; what follows from it is not told', () => {
    const common = { file, code: 'onbekend-kenmerk', remedy: 'Kies uit: vertrouwen, regie.' };
    expectMistakes(
      placed('scenario-onbekend-kenmerk'),
      {
        ...common,
        field: 'moments[0].choices[0].effects.vertrouwn',
        line: 25,
        problem: 'kenmerk "vertrouwn" bestaat niet.',
      },
      {
        ...common,
        field: 'moments[1].lines[1].when.haast',
        line: 43,
        problem: 'kenmerk "haast" bestaat niet.',
      },
    );
  });

  it('is a goal', () => {
    expectMistakes(placed('scenario-onbekend-leerdoel'), {
      file,
      field: 'moments[1].choices[1].goal',
      line: 52,
      code: 'onbekend-leerdoel',
      problem: 'leerdoel "afspreken" bestaat niet.',
      remedy: 'Kies uit: luisteren.',
    });
  });

  it('is a role', () => {
    expectMistakes(placed('scenario-onbekende-rol'), {
      file,
      field: 'moments[0].choices[1].reaction[0].who',
      line: 36,
      code: 'onbekende-rol',
      problem: 'rol "nora" bestaat niet.',
      remedy: 'Kies uit: noor.',
    });
  });

  it('is a source', () => {
    expectMistakes(placed('scenario-onbekende-bron'), {
      file,
      field: 'sources',
      problem: 'bron "programmas" bestaat niet.',
      remedy: 'Bedoelde je "programma"?',
    });
  });
});

describe('an id', () => {
  it('names one goal and one choice', () => {
    const common = {
      file,
      code: 'dubbel-id',
      remedy: 'Geef een van de twee een ander id.',
    };
    expectMistakes(
      placed('scenario-dubbel-id'),
      {
        ...common,
        field: 'goals[1].id',
        line: 13,
        problem: 'het id "luisteren" staat er twee keer.',
      },
      {
        ...common,
        field: 'moments[0].choices[1].id',
        line: 32,
        problem: 'het id "doorvragen" staat er twee keer.',
      },
    );
  });

  it('names a moment or an ending, not both', () => {
    expectMistake(placed('scenario-moment-en-einde'), {
      file,
      field: 'endings[1].id',
      line: 59,
      code: 'dubbel-id',
      problem: '"vervolg" is een moment én een einde.',
      remedy: 'Geef het einde een ander id.',
    });
  });
});

describe('what a conversation needs', () => {
  it('is a debrief at each ending', () => {
    expectMistakes(placed('scenario-einde-zonder-terugblik'), {
      file,
      field: 'endings[1]',
      line: 59,
      code: 'einde-zonder-terugblik',
      problem: 'einde "alleen" heeft geen debrief.',
      remedy: 'Schrijf onder debrief waar dit einde over gaat.',
    });
  });

  it('is a reason for each choice', () => {
    expectMistakes(placed('scenario-keuze-zonder-reden'), {
      file,
      field: 'moments[1].choices[1]',
      line: 50,
      code: 'keuze-zonder-reden',
      problem: 'keuze "formulier" heeft geen reason.',
      remedy: 'Schrijf onder reason wat ze doet: student, facts en duty.',
    });
  });

  it.each([
    [
      'what a facilitator needs',
      'gesprek-onvolledig',
      'id',
      1,
      'een deel facilitation; dat ontbreekt',
    ],
    [
      'two parameters',
      'gesprek-zonder-kenmerken',
      'parameters',
      14,
      'kenmerken; hier staat er één.',
    ],
  ] as const)('is %s, unless it is a mini', (_what, fixture, field, line, problem) => {
    expectMistake(`scenario-${fixture}`, {
      file,
      field,
      line,
      code: 'gesprek-onvolledig',
      problem,
      remedy: 'maak er een mini van met form: mini.',
    });
  });

  it('is a start value that its parameter has', () => {
    expectMistakes(placed('scenario-begin-buiten-bereik'), {
      file,
      field: 'parameters[0].start',
      line: 14,
      code: 'begin-buiten-bereik',
      problem: 'kenmerk "vertrouwen" begint op 3, maar heeft 3 waarden.',
      remedy: 'Kies een begin van 0 tot en met 2.',
    });
  });
});

describe('choices', () => {
  it('touch every goal', () => {
    expectMistakes(placed('scenario-leerdoel-niet-geraakt'), {
      file,
      field: 'goals[1]',
      line: 13,
      code: 'leerdoel-niet-geraakt',
      problem: 'geen enkele keuze raakt leerdoel "afspreken".',
      remedy: 'Geef een keuze dit goal, of haal het leerdoel weg.',
    });
  });

  it('of one moment are not all equally good', () => {
    expectMistakes(placed('scenario-alles-even-goed'), {
      file,
      field: 'moments[1].choices',
      line: 44,
      code: 'alles-even-goed',
      problem: 'bij moment "vervolg" zijn alle keuzes even goed.',
      remedy: 'Geef minstens twee keuzes een andere how',
    });
  });

  it('do not tell by their length which one is best, in more than half the moments', () => {
    expectMistakes(placed('scenario-langste-is-de-beste'), {
      file,
      field: 'moments',
      line: 18,
      code: 'langste-is-de-beste',
      problem: 'bij 2 van 2 momenten is de sterke keuze de langste',
      remedy: 'Maak bij een paar momenten een andere keuze langer: vraag, vervolg.',
    });
  });

  it('nor by being short, where there are three or more', () => {
    expectMistakes(placed('scenario-kortste-is-de-beste'), {
      file,
      field: 'moments',
      line: 18,
      code: 'kortste-is-de-beste',
      problem: 'bij 2 van 2 momenten is de sterke keuze de kortste',
      remedy: 'Maak bij een paar momenten een andere keuze korter: vraag, vervolg.',
    });
  });
});

describe('what says nothing', () => {
  it('is a parameter that no choice changes', () => {
    expectMistakes(placed('scenario-kenmerk-onveranderd'), {
      file,
      field: 'parameters[1]',
      line: 15,
      code: 'kenmerk-onveranderd',
      problem: 'geen enkele keuze verandert kenmerk "regie".',
      remedy: 'Noem het onder effects van een keuze, of haal het weg.',
    });
  });

  it('is an exit after one that always holds', () => {
    expectMistakes(placed('scenario-uitgang-te-vroeg'), {
      file,
      field: 'moments[1].choices[1].next[0]',
      line: 56,
      code: 'uitgang-te-vroeg',
      problem: '"alleen" heeft geen when, dus wat eronder staat telt nooit mee.',
      remedy: 'Geef deze een when, of zet haar als laatste.',
    });
  });

  it('is a choice between what is equally good, when the others are closed', () => {
    expectMistakes(placed('scenario-alles-even-goed-open'), {
      file,
      field: 'moments[1]',
      line: 39,
      code: 'alles-even-goed',
      problem: 'bij moment "vervolg" kan het gebeuren dat alleen even goede keuzes open zijn.',
      remedy: 'Kijk naar when bij de keuzes: laat altijd keuzes met een andere how open.',
    });
  });
});

describe('the playing time to an ending that is not early', () => {
  const common = { file, field: 'id', line: 1, code: 'speelduur' };

  it('is at least five minutes', () => {
    expectMistake('scenario-speelduur-te-kort', {
      ...common,
      problem: 'het gesprek duurt 1 tot 1,2 minuten; het moeten er 5 tot 10 zijn.',
      remedy:
        'Voeg een moment toe, of maak een kort einde early: true. Het kortste pad: vraag, vervolg.',
    });
  });

  it('is at most ten minutes', () => {
    expectMistake('scenario-speelduur-te-lang', {
      ...common,
      problem: 'het gesprek duurt 12,4 tot 12,6 minuten; het moeten er 5 tot 10 zijn.',
      remedy: 'Kort regels en keuzes in, of laat een moment weg. Het langste pad: vraag, vervolg.',
    });
  });

  it('is not left out by calling every ending early', () => {
    expectMistakes(placed('scenario-alleen-vroege-eindes'), {
      file,
      field: 'endings',
      line: 58,
      code: 'alleen-vroege-eindes',
      problem: 'elk einde is early, dus geen enkel pad telt mee voor de speelduur.',
      remedy: 'Laat early weg bij minstens één einde.',
    });
  });

  it('is at most two and a half for a mini', () => {
    expectMistake('scenario-speelduur-mini', {
      ...common,
      problem: 'het moeten er 0,5 tot 2,5 zijn.',
      remedy: 'Kort regels en keuzes in',
    });
  });
});

describe('the number of states', { timeout: 60_000 }, () => {
  /** Mistakes about states in the good content with a generated conversation. */
  function tooMany(moments: number) {
    const { folder, project } = contentFolder();
    writeFileSync(join(folder, file), stringify(generatedScenario(moments)));
    const { mistakes } = checkContent(folder, project);
    return mistakes.filter(({ code }) => code === 'te-veel-toestanden');
  }

  it('is at most 50,000', () => {
    expect(tooMany(450)).toEqual([
      expect.objectContaining({
        file: `content/${file}`,
        field: 'parameters',
        line: stringify(generatedScenario(450)).split('\n').indexOf('parameters:') + 2,
        problem: expect.stringContaining('meer dan 50000 toestanden') as string,
        remedy: 'Neem minder kenmerken, of minder waarden per kenmerk.',
      }),
    ]);
  });

  it('counts states, not the choices in them', () => {
    const states = statesOf(generatedScenario(200)) ?? [];
    expect(states.length).toBeLessThan(MAX_STATES);
    expect(states.flatMap(({ edges }) => edges).length).toBeGreaterThan(MAX_STATES);
    expect(tooMany(200)).toEqual([]);
  });
});

describe('several conversations with several mistakes', () => {
  const FIXTURES = join(import.meta.dirname, '../../../fixtures/content');
  const kinds = ['onbekend-moment', 'alles-even-goed', 'keuze-zonder-reden', 'onbereikbaar'];

  it('are all listed in one run, each with its code and line', () => {
    const { folder, project } = contentFolder('fout-placed');
    for (const kind of kinds) {
      const text = readFileSync(join(FIXTURES, `scenario-${kind}`, file), 'utf8');
      const own = text.replace('id: fout', `id: ${kind}`);
      writeFileSync(join(folder, `oefengesprekken/${kind}.yaml`), own);
    }
    const { mistakes } = checkContent(folder, project);
    // No step places these minis.
    const found = mistakes.filter(
      ({ code }) => code !== undefined && code !== 'mini-nergens-geplaatst',
    );
    expect(found.map((each) => [each.file, each.code]).sort()).toEqual(
      kinds.map((kind) => [`content/oefengesprekken/${kind}.yaml`, kind]).sort(),
    );
    const told = formatMistakes(mistakes);
    for (const { code, field, line, problem, remedy } of found) {
      expect(told).toContain(`[${code}] ${field} (regel ${line}): ${problem}\n    → ${remedy}`);
    }
  });
});
