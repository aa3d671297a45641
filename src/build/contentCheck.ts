import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkAndNote } from '#rules/checkAndNote.ts';
import { checkContent } from '#rules/checkContent.ts';
import { formatMistakes } from '#rules/mistake.ts';
import { watchContent } from './watchContent.ts';

/**
 * Checks the content before Astro reads it, so that an author sees all mistakes at once and in
 * Dutch. A build stops. The dev server tells and goes on, and checks again after each change; it
 * notes no ids, since a text that is being written has ids that are not meant to stay.
 */
export function contentCheck(): AstroIntegration {
  let project = '';
  let folder = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        project = fileURLToPath(config.root);
        folder = fileURLToPath(new URL('content/', config.root));
        if (command === 'dev') {
          const { mistakes } = checkContent(folder, project);
          if (mistakes.length > 0) console.log(`\n${formatMistakes(mistakes)}`);
        }
        if (command === 'build' || command === 'sync') {
          const { mistakes } = checkAndNote(folder, project, process.env);
          if (mistakes.length === 0) return;
          console.error(`\n${formatMistakes(mistakes)}`);
          // What a hook throws, Astro prints twice, under an English heading and with a stack.
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const refresh = async () => refreshContent?.({});
        watchContent(server.watcher, { folder, project, refresh });
      },
    },
  };
}
