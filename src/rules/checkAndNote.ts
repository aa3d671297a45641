import { checkContent } from './checkContent.ts';
import type { Content } from './content.ts';
import type { Mistake } from './mistake.ts';
import { noteNewIds } from './noteNewIds.ts';

/**
 * Checks the content and, when it is right, notes its new ids: a typing error does not become an id.
 * What `npm run check:content` and the build both do.
 *
 * @param folder absolute path of the content folder.
 * @param project absolute path that file names in messages are relative to.
 * @param env the environment; `CI` tells that this is a build server.
 */
export function checkAndNote(
  folder: string,
  project: string,
  env: Readonly<Record<string, string | undefined>>,
): { content: Content; mistakes: Mistake[] } {
  const { content, mistakes } = checkContent(folder, project);
  return { content, mistakes: mistakes.length > 0 ? mistakes : noteNewIds(content, folder, env) };
}
