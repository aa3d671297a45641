import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';

/** A mini-case has no page of its own: it stands in a step, and there once. */
export const checkMinis = (content: Content): Mistake[] => [
  ...placedNowhere(content),
  ...placedTwice(content),
  ...withOwnWords(content),
];

function placedNowhere({ scenarios, steps, loose, stepFiles }: Content): Mistake[] {
  const read = [...steps, ...loose];
  const files = new Set(read.map(({ file }) => file));
  // It may stand in a step that could not be read.
  if (stepFiles.some(({ file }) => !files.has(file))) return [];
  const placed = new Set(read.flatMap(({ outline }) => minisIn(outline).map(({ id }) => id)));
  return scenarios
    .filter(({ data }) => data.form === 'mini' && !placed.has(data.id))
    .map(({ file, data: { id }, lineOf }) => ({
      file,
      field: 'id',
      line: lineOf(['id']),
      code: 'mini-nergens-geplaatst',
      problem: `geen enkele stap plaatst de mini "${id}", dus niemand komt haar tegen.`,
      remedy: `Zet <Minigesprek id="${id}" /> in een stap, of haal het bestand weg.`,
    }));
}

function placedTwice({ steps }: Content): Mistake[] {
  return steps.flatMap(({ file, outline }) => {
    const minis = minisIn(outline);
    return minis
      .filter(({ id }, index) => minis.findIndex((other) => other.id === id) < index)
      .map(({ id, line }) => ({
        file,
        field: '<Minigesprek>',
        line,
        problem: `de mini "${id}" staat al in deze stap.`,
        remedy: 'Haal een van de twee weg.',
      }));
  });
}

/** In the middle of a step there is an exercise for that. */
const withOwnWords = ({ scenarios }: Content): Mistake[] =>
  scenarios
    .filter(({ data }) => data.form === 'mini')
    .flatMap(({ file, data, lineOf }) =>
      data.moments.flatMap(({ id, ownWords }, index) =>
        ownWords === undefined
          ? []
          : [
              {
                file,
                field: `moments[${index}].ownWords`,
                line: lineOf(['moments', index, 'ownWords']),
                code: 'mini-vraagt-eigen-woorden',
                problem: `bij moment "${id}" staat ownWords, maar een mini vraagt daar niet om.`,
                remedy: 'Haal het weg, of zet een oefening met form: reflection in de stap.',
              },
            ],
      ),
    );

const minisIn = ({ tags }: Content['steps'][number]['outline']) =>
  tags
    .filter(({ name }) => name === 'Minigesprek')
    .flatMap(({ attributes: { id }, line }) => (id === undefined ? [] : [{ id, line }]));
