import type { CollectionEntry } from 'astro:content';
import { cardId, questionId, stepId } from '#core/identity.ts';
import { explainedParts } from '#rules/explainedParts.ts';
import { outlineOf, type Outline } from '#rules/outline.ts';
import type { Exercise } from '#schemas/exercise.ts';
import { moduleUrl, stepUrl } from './urls.ts';

/** One step of a module, with everything pages need to show it. */
export interface CatalogueStep extends UntimedStep {
  readonly minutes: number;
}

/** A step on its own: how long it takes depends on its place in the module (rules/stepTime.ts). */
export interface UntimedStep {
  readonly entry: CollectionEntry<'steps'>;
  /** Stable id, `module:<id>/step:<id>`. */
  readonly id: string;
  /** Segment of the URL. */
  readonly slug: string;
  /** 1 for the first step. */
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  readonly moduleUrl: string;
  readonly outline: Outline;
  readonly exercises: readonly CatalogueExercise[];
  /** Objects that need an answer before the step is done. */
  readonly graded: readonly string[];
  /** Source id -> its number in the module, 1 for the first one cited. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
}

type CatalogueExercise = Exercise & {
  /** Stable id of the question. The exercise's own `id` is only unique within its step. */
  readonly object: string;
};

/**
 * Makes a step out of its content entry.
 *
 * @param module the module's stable id without prefix, and its URL segment.
 * @param sourceNumbers shared by the steps of a module; filled in the order of citing.
 */
export function toStep(
  entry: CollectionEntry<'steps'>,
  module: { readonly id: string; readonly slug: string },
  sourceNumbers: Map<string, number>,
): UntimedStep {
  const [, number = '', slug = ''] = /(\d\d)-([^/]+)$/.exec(entry.id) ?? [];
  const outline = outlineOf(entry.body ?? '', 'mdx');
  const exercises = entry.data.exercises.map((exercise) => ({
    ...exercise,
    object: questionId(module.id, slug, exercise.id),
  }));
  for (const id of citedIn(outline, exercises)) {
    if (!sourceNumbers.has(id)) sourceNumbers.set(id, sourceNumbers.size + 1);
  }
  return {
    entry,
    id: stepId(module.id, slug),
    slug,
    number: Number(number),
    title: entry.data.title,
    summary: entry.data.summary,
    url: stepUrl(module.slug, slug),
    moduleUrl: moduleUrl(module.slug),
    outline,
    exercises,
    graded: exercises.flatMap(gradedObjects),
    sourceNumbers,
  };
}

/** A knowledge question, or each card of a sorting. Choices without a verdict are free. */
function gradedObjects(exercise: CatalogueExercise): string[] {
  if (exercise.form === 'sort') return exercise.cards.map(({ id }) => cardId(exercise.object, id));
  if (exercise.form === 'choice' && exercise.options.some(({ verdict }) => verdict !== undefined)) {
    return [exercise.object];
  }
  return [];
}

/** Source ids in the order in which a reader meets them. */
function citedIn(outline: Outline, exercises: readonly CatalogueExercise[]): string[] {
  return outline.tags.flatMap(({ name, attributes }) => {
    if (name === 'Bron') return [attributes['id'] ?? ''];
    if (name !== 'Oefening') return [];
    const exercise = exercises.find(({ id }) => id === attributes['id']);
    return exercise ? explainedParts(exercise).flatMap(({ sources }) => sources) : [];
  });
}
