import type { Scenario } from '#schemas/scenario.ts';
import type { Content } from '../content.ts';
import { explainedParts } from '../explainedParts.ts';
import type { Mistake } from '../mistake.ts';
import type { UsedTag } from '../outline.ts';

/** Everything that points at something else must point at something that exists. */
export function checkReferences(content: Content): Mistake[] {
  const idsOf = (form: Scenario['form']) =>
    new Set(content.scenarios.filter(({ data }) => data.form === form).map(({ data }) => data.id));
  const known = {
    bron: new Set(content.sources.map(({ data }) => data.id)),
    begrip: new Set(content.terms.map(({ id }) => id)),
    fase: new Set(content.phases.map(({ id }) => id)),
    module: new Set(content.modules.map(({ data }) => data.id)),
    oefengesprek: idsOf('gesprek'),
    minigesprek: idsOf('mini'),
  };
  const mistakes: Mistake[] = [];

  function need(kind: keyof typeof known, id: string, file: string, field: string, line?: number) {
    if (known[kind].has(id) || content.unreadable.has(`${unreadKind(kind)}:${id}`)) return;
    const other = OTHER_FORM[kind];
    if (other !== undefined && known[other.kind].has(id)) {
      mistakes.push({
        file,
        field,
        line,
        problem: `"${id}" ${other.is}.`,
        remedy: other.write(id),
      });
      return;
    }
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
      if (name === 'Oefengesprek') need('oefengesprek', id, file, '<Oefengesprek>', line);
      if (name === 'Minigesprek') need('minigesprek', id, file, '<Minigesprek>', line);
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
  for (const { file, data } of content.scenarios) {
    for (const id of data.sources) need('bron', id, file, 'sources');
  }
  for (const { file, outline } of [...content.pages, ...content.loose]) {
    needTags(outline.tags, file);
  }
  for (const { file, data } of content.phases) {
    for (const id of data.sources) need('bron', id, file, 'sources');
    if (data.together !== undefined) need('fase', data.together, file, 'together');
  }
  return mistakes;
}

const NAMES = {
  bron: 'bron',
  begrip: 'begrip',
  fase: 'fase',
  module: 'module',
  oefengesprek: 'oefengesprek',
  minigesprek: 'minigesprek',
} as const;

/** Both forms of a conversation stand in one folder: one that could not be read may be either. */
const unreadKind = (kind: keyof typeof NAMES) => (kind === 'minigesprek' ? 'oefengesprek' : kind);

/** What is there, but has the other tag. */
const OTHER_FORM: Partial<
  Record<
    keyof typeof NAMES,
    { kind: keyof typeof NAMES; is: string; write: (id: string) => string }
  >
> = {
  oefengesprek: {
    kind: 'minigesprek',
    is: 'is een mini, geen heel gesprek met eigen pagina’s',
    write: (id) => `Schrijf <Minigesprek id="${id}" />.`,
  },
  minigesprek: {
    kind: 'oefengesprek',
    is: 'is een heel gesprek, geen mini die in een stap past',
    write: (id) => `Schrijf <Oefengesprek id="${id}" />.`,
  },
};

const WHERE = {
  bron: 'Zet de bron in content/bronnen.yaml',
  begrip: 'Maak content/begrippen/<id>.md',
  fase: 'Kijk in content/werkprogramma/fasen/ welke fasen er zijn',
  module: 'Kijk in content/modules/ welke modules er zijn',
  oefengesprek: 'Maak content/oefengesprekken/<id>.yaml',
  minigesprek: 'Maak content/oefengesprekken/<id>.yaml met form: mini',
} as const;

function remedyFor(kind: keyof typeof WHERE, id: string, known: ReadonlySet<string>): string {
  const near = [...known].find((other) => other.startsWith(id.slice(0, 4)));
  const hint = near === undefined ? '' : ` Bedoelde je "${near}"?`;
  return `${WHERE[kind]}, of verbeter het id.${hint}`;
}
