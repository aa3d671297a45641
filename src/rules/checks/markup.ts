import type { Content, ParsedStep } from '../content.ts';
import type { Mistake } from '../mistake.ts';
import { COMMENT, isComment } from '../comment.ts';
import type { Outline } from '../outline.ts';
import { PAGE_TAGS, STEP_TAGS, type TagList } from '../tags.ts';
import { checkTag } from './tag.ts';

/** Texts: only known tags, no code, one title, alt texts, links that work everywhere. */
export function checkMarkup(content: Content): Mistake[] {
  return [
    ...content.steps.flatMap((step) => [...checkText(step, STEP_TAGS), ...checkPlacement(step)]),
    ...content.pages.flatMap((page) => checkText(page, PAGE_TAGS)),
    ...[...content.terms, ...content.phases].flatMap((text) => checkText(text, {})),
    ...content.loose.flatMap((text) => checkText(text, TAGS_OF[text.kind])),
  ];
}

const TAGS_OF = { step: STEP_TAGS, page: PAGE_TAGS, other: {} } as const;

function checkText(
  { file, outline }: { file: string; outline: Outline },
  tags: TagList,
): Mistake[] {
  return [
    ...outline.tags.flatMap((tag) => checkTag(file, tag, tags)),
    ...outline.images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ url, line }) => ({
        file,
        field: 'afbeelding',
        line,
        problem: `de afbeelding ${url} heeft geen alt-tekst.`,
        remedy: 'Schrijf tussen de blokhaken wat er te zien is: ![wat je ziet](bestand.svg).',
      })),
    ...outline.code.map(({ text, line }) => ({
      file,
      field: 'tekst',
      line,
      ...(isComment(text) ? COMMENT : explainCode(text)),
    })),
    ...outline.headings
      .filter(({ level }) => level === 1)
      .map(({ line }) => ({
        file,
        field: 'kop',
        line,
        problem: 'een kop met één # is de titel; die staat al boven de tekst.',
        remedy: 'Maak er een tussenkop van met ##, of haal hem weg.',
      })),
    ...outline.links
      .filter(
        ({ url }) =>
          !(file.endsWith('.md') ? /^https:\/\// : /^(https:\/\/|mailto:|#|\/(?!\/))/).test(url),
      )
      .map(({ url, line }) => ({
        file,
        field: 'link',
        line,
        problem: `de link "${url}" werkt niet op elke pagina.`,
        remedy: file.endsWith('.md')
          ? 'Gebruik hier alleen links met https://, en related voor een ander begrip.'
          : 'Begin een link binnen de site met / en een andere met https://.',
      })),
  ];
}

const explainCode = (text: string) => ({
  problem: `hier staat code (${text.slice(0, 30)}); inhoud bevat geen code.`,
  remedy: 'Haal het weg. Gebruik een tag uit CONTRIBUTING.md, en schrijf een losse { als &#123;.',
});

/** Each exercise stands in the text exactly once. */
function checkPlacement({ file, data, outline }: ParsedStep): Mistake[] {
  const placed = outline.tags.filter(({ name }) => name === 'Oefening');
  const known = new Set<string>(data.exercises.map(({ id }) => id));
  const dangling = placed
    .filter(({ attributes }) => attributes['id'] !== undefined && !known.has(attributes['id']))
    .map(({ attributes, line }) => ({
      file,
      field: '<Oefening>',
      line,
      problem: `oefening "${attributes['id']}" staat niet bovenaan deze stap.`,
      remedy: `Zet haar onder exercises, of gebruik een van: ${[...known].join(', ') || '(nog geen)'}.`,
    }));
  const miscounted = data.exercises.flatMap(({ id }) => {
    const count = placed.filter(({ attributes }) => attributes['id'] === id).length;
    if (count === 1) return [];
    return [
      {
        file,
        field: `exercises.${id}`,
        problem:
          count === 0
            ? 'deze oefening staat niet in de tekst.'
            : 'deze oefening staat meer dan één keer in de tekst.',
        remedy: `Zet <Oefening id="${id}" /> precies één keer in de tekst.`,
      },
    ];
  });
  return [...dangling, ...miscounted];
}
