import { CITED_SOURCES } from '#strings/citedSources.ts';
import type { Content } from './content.ts';
import { explainedParts } from './explainedParts.ts';
import type { Outline } from './outline.ts';

/** A source that nobody has checked yet, with every place that leans on it. */
interface SourceToVerify {
  readonly id: string;
  readonly code: string;
  /** `file:line` of a `<Bron>`, `file (exercise.part)`, a file, or `file (area)` for the interface. */
  readonly places: readonly string[];
}

/** The sources that still have to be checked, in the order of bronnen.yaml. */
export function sourcesToVerify(content: Content): SourceToVerify[] {
  const uses = [...usesInContent(content), ...usesInInterface()];
  return content.sources
    .filter(({ data }) => data.status === 'te controleren')
    .map(({ data: { id, code } }) => ({
      id,
      code,
      places: uses.filter((use) => use.id === id).map(({ where }) => where),
    }));
}

interface Use {
  readonly id: string | undefined;
  readonly where: string;
}

function usesInContent({ steps, terms, phases, scenarios, pages }: Content): Use[] {
  return [
    ...steps.flatMap(({ file, outline, data }) => [
      ...citedIn(outline, file),
      ...data.exercises.flatMap((exercise) =>
        explainedParts(exercise).flatMap((part) =>
          part.sources.map((id) => ({ id, where: `${file} (${exercise.id}.${part.id})` })),
        ),
      ),
    ]),
    ...[...terms, ...phases, ...scenarios].flatMap(({ file, data }) =>
      data.sources.map((id) => ({ id, where: file })),
    ),
    ...pages.flatMap(({ file, outline }) => citedIn(outline, file)),
  ];
}

const citedIn = ({ tags }: Outline, file: string): Use[] =>
  tags
    .filter(({ name }) => name === 'Bron')
    .map(({ attributes, line }) => ({ id: attributes['id'], where: `${file}:${line}` }));

function usesInInterface(): Use[] {
  return Object.entries(CITED_SOURCES).flatMap(([area, ids]) =>
    ids.map((id) => ({ id, where: `src/strings/nl.ts (${area})` })),
  );
}
