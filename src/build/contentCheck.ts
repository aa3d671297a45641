import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkAndNote } from '#rules/checkAndNote.ts';
import { formatMistakes } from '#rules/mistake.ts';

/**
 * Checks the content before Astro reads it, so that an author sees all mistakes at once and in
 * Dutch. A build stops; the dev server tells and goes on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command, logger, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev' && command !== 'sync') return;
        const project = fileURLToPath(config.root);
        const folder = fileURLToPath(new URL('content/', config.root));
        addWatchFile(new URL('content/bronnen.yaml', config.root));
        const { mistakes } = checkAndNote(folder, project, process.env);
        if (mistakes.length === 0) return;
        if (command === 'dev') logger.error(`\n${formatMistakes(mistakes)}`);
        else throw new Error(`\n\n${formatMistakes(mistakes)}`);
      },
    },
  };
}
