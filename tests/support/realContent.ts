import { resolve } from 'node:path';
import { toStep } from '#catalogue/steps.ts';
import { moduleId } from '#core/identity.ts';
import type { ModuleOutline } from '#core/progress/moduleProgress.ts';
import { readContent } from '#rules/readContent.ts';
import { stableIds } from '#rules/stableIds.ts';

/** The content of the site as it is now: its stable ids, and one of its modules as progress sees it. */
export function realContent(module: string): {
  readonly ids: readonly string[];
  readonly outline: ModuleOutline;
} {
  const { content } = readContent(resolve('content'), process.cwd());
  const slug = content.modules.find(({ data }) => data.id === module)?.slug ?? '';
  const steps = content.steps
    .filter(({ moduleSlug }) => moduleSlug === slug)
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, data }) => {
      const entry = { id: `${slug}/${String(number).padStart(2, '0')}-${id}`, data };
      return toStep(entry as Parameters<typeof toStep>[0], { id: module, slug }, new Map());
    });
  return {
    ids: stableIds(content).map(({ id }) => id),
    outline: {
      id: moduleId(module),
      steps: steps.map(({ id, graded }) => ({ id, graded })),
    },
  };
}
