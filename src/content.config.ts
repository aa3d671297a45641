import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { calm } from '#build/calmLoader.ts';
import { microModule } from '#schemas/microModule.ts';
import { page } from '#schemas/page.ts';
import { phase } from '#schemas/phase.ts';
import { scenario } from '#schemas/scenario.ts';
import { source } from '#schemas/source.ts';
import { step } from '#schemas/step.ts';
import { term } from '#schemas/term.ts';

/** Dutch folder -> English collection and its schema; nothing else. */
export const collections = {
  modules: defineCollection({
    loader: calm(
      glob({ base: './content/modules', pattern: '*/module.yaml', generateId: folderName }),
    ),
    schema: microModule,
  }),
  steps: defineCollection({
    loader: calm(glob({ base: './content/modules', pattern: '*/*.mdx', generateId: pathName })),
    schema: step,
  }),
  scenarios: defineCollection({
    loader: calm(glob({ base: './content/oefengesprekken', pattern: '*.yaml' })),
    schema: scenario,
  }),
  terms: defineCollection({
    loader: calm(glob({ base: './content/begrippen', pattern: '*.md' })),
    schema: term,
  }),
  sources: defineCollection({ loader: calm(file('content/bronnen.yaml')), schema: source }),
  phases: defineCollection({
    loader: calm(glob({ base: './content/werkprogramma/fasen', pattern: '*.md' })),
    schema: phase,
  }),
  pages: defineCollection({
    loader: calm(glob({ base: './content/paginas', pattern: '*.mdx' })),
    schema: page,
  }),
};

/** `herkennen/module.yaml` -> `herkennen`. */
function folderName({ entry }: { entry: string }): string {
  return entry.split('/')[0] ?? entry;
}

/** `herkennen/03-lezingen.mdx` -> `herkennen/03-lezingen`, so that number and id stay readable. */
function pathName({ entry }: { entry: string }): string {
  return entry.replace(/\.mdx$/, '');
}
