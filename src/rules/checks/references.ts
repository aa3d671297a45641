import type { Content } from '../content.ts';
import { explainedParts } from '../explainedParts.ts';
import type { Mistake } from '../mistake.ts';
import type { UsedTag } from '../outline.ts';

/** Everything that points at something else must point at something that exists. */
export function checkReferences(content: Content): Mistake[] {
  const known = {
    bron: new Set(content.sources.map(({ data }) => data.id)),
    begrip: new Set(content.terms.map(({ id }) => id)),
    fase: new Set(content.phases.map(({ id }) => id)),
    module: new Set(content.modules.map(({ data }) => data.id)),
  };
  const mistakes: Mistake[] = [];

  function need(kind: keyof typeof known, id: string, file: string, field: string, line?: number) {
    if (known[kind].has(id) || content.unreadable.has(`${kind}:${id}`)) return;
    mistakes.push({
      file,
      field,
      line,
      problem: `${NAMES[kind]} "${id}" bestaat niet.`,
      remedy: remedyFor(kind, id, known[kind]),
    });
  }
  function needTags(tags: readonly UsedTag[], file: string) {
    for (const { name, attributes, line } of tags) {
      const id = attributes['id'];
      if (id === undefined) continue;
      if (name === 'Bron') need('bron', id, file, '<Bron>', line);
      if (name === 'Begrip') need('begrip', id, file, '<Begrip>', line);
    }
  }

  for (const { file, data } of content.modules) {
    for (const phase of data.phases) need('fase', phase, file, 'phases');
    for (const item of data.related) {
      const [kind = '', id = ''] = item.split(':');
      need(kind === 'module' ? 'module' : 'begrip', id, file, 'related');
    }
  }
  for (const { file, data, outline } of content.steps) {
    needTags(outline.tags, file);
    for (const exercise of data.exercises) {
      for (const part of explainedParts(exercise)) {
        for (const id of part.sources) need('bron', id, file, `${exercise.id}.${part.id}.sources`);
      }
    }
  }
  for (const { file, data, outline } of content.terms) {
    needTags(outline.tags, file);
    for (const id of data.sources) need('bron', id, file, 'sources');
    for (const id of data.related) need('begrip', id, file, 'related');
  }
  for (const { file, outline } of content.pages) needTags(outline.tags, file);
  for (const { file, data } of content.phases) {
    for (const id of data.sources) need('bron', id, file, 'sources');
    if (data.together !== undefined) need('fase', data.together, file, 'together');
  }
  return mistakes;
}

const NAMES = { bron: 'bron', begrip: 'begrip', fase: 'fase', module: 'module' } as const;

const WHERE = {
  bron: 'Zet de bron in content/bronnen.yaml',
  begrip: 'Maak content/begrippen/<id>.md',
  fase: 'Kijk in content/werkprogramma/fasen/ welke fasen er zijn',
  module: 'Kijk in content/modules/ welke modules er zijn',
} as const;

function remedyFor(kind: keyof typeof WHERE, id: string, known: ReadonlySet<string>): string {
  const near = [...known].find((other) => other.startsWith(id.slice(0, 4)));
  const hint = near === undefined ? '' : ` Bedoelde je "${near}"?`;
  return `${WHERE[kind]}, of verbeter het id.${hint}`;
}
