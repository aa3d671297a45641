import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { checkContent } from '#rules/checkContent.ts';

/**
 * A loader that leaves mistakes of authors to the content check. By itself Astro ends the dev server
 * at the first one, in English. What could be read is shown; what could not stays as it last was.
 *
 * It does not watch: build/watchContent.ts does, and lets Astro read again after each check.
 */
export function calm(loader: Loader): Loader {
  return {
    ...loader,
    async load({ watcher, ...context }) {
      const { config, store } = context;
      const before = store.values();
      try {
        await loader.load(context);
      } catch (error) {
        const developing = watcher !== undefined;
        if (!developing || !isTold(fileURLToPath(config.root))) throw error;
        for (const entry of before) if (!store.has(entry.id)) store.set(entry);
      }
    },
  };
}

/** Whether the author has been told of something; an error that the check does not know is not hidden. */
const isTold = (project: string): boolean =>
  checkContent(join(project, 'content'), project).mistakes.length > 0;
