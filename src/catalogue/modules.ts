import { getCollection } from 'astro:content';
import { moduleId } from '#core/identity.ts';
import type { ModuleOutline } from '#core/progress/moduleProgress.ts';
import { moduleMinutes } from '#rules/stepTime.ts';
import type { MicroModule } from '#schemas/microModule.ts';
import type { Source } from '#schemas/source.ts';
import { getPhase, type CataloguePhase } from './phases.ts';
import { remember } from './remember.ts';
import { getSource } from './sources.ts';
import { toStep, type CatalogueStep } from './steps.ts';
import { moduleUrl } from './urls.ts';

/** One micro module, resolved: every reference in it exists. */
export interface CatalogueModule {
  /** Stable id, `module:<id>`. */
  readonly id: string;
  /** Segment of the URL: the folder name. */
  readonly slug: string;
  readonly url: string;
  readonly data: MicroModule;
  readonly steps: readonly CatalogueStep[];
  readonly minutes: number;
  readonly phases: readonly CataloguePhase[];
  /** In the order of citing: the first one has number 1. */
  readonly sources: readonly Source[];
}

/** All modules, in the order of their `order`. */
export const getModules: () => Promise<CatalogueModule[]> = remember(async () => {
  const [modules, steps, scenarios] = await Promise.all([
    getCollection('modules'),
    getCollection('steps'),
    getCollection('scenarios'),
  ]);
  const minis = scenarios.map(({ data }) => data).filter(({ form }) => form === 'mini');
  const made = modules.map(async ({ id: slug, data }) => {
    const sourceNumbers = new Map<string, number>();
    const ownSteps = steps
      .filter(({ id }) => id.startsWith(`${slug}/`))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry) => toStep(entry, { id: data.id, slug }, sourceNumbers));
    const minutes = moduleMinutes(ownSteps, minis);
    const file = `content/modules/${slug}/module.yaml`;
    return {
      id: moduleId(data.id),
      slug,
      url: moduleUrl(slug),
      data,
      steps: ownSteps.map((step, index) => ({ ...step, minutes: minutes[index] ?? 0 })),
      minutes: minutes.reduce((sum, each) => sum + each, 0),
      phases: await Promise.all(data.phases.map((id) => getPhase(id, file))),
      sources: await Promise.all([...sourceNumbers.keys()].map((id) => getSource(id, file))),
    };
  });
  return (await Promise.all(made)).sort((a, b) => a.data.order - b.data.order);
});

/** What the browser needs to project progress on a module; small and serialisable. */
export const outlineOfModule = ({ id, steps }: CatalogueModule): ModuleOutline => ({
  id,
  steps: steps.map((step) => ({ id: step.id, graded: step.graded })),
});
