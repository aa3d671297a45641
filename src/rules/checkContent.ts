import { checkExercises } from './checks/exercises.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkImages } from './checks/images.ts';
import { checkMarkup } from './checks/markup.ts';
import { checkReferences } from './checks/references.ts';
import { checkSteps } from './checks/steps.ts';
import { checkTime } from './checks/time.ts';
import type { Content } from './content.ts';
import type { Mistake } from './mistake.ts';
import { readContent } from './readContent.ts';

const CHECKS = [
  checkReferences,
  checkMarkup,
  checkImages,
  checkIdentity,
  checkSteps,
  checkExercises,
  checkTime,
] as const;

/**
 * Reads the content folder and finds every mistake in it, in one run. Used by the build, by
 * `npm run check:content` and by the tests.
 *
 * @param folder absolute path of the content folder.
 * @param project absolute path that file names in messages are relative to.
 */
export function checkContent(
  folder: string,
  project: string,
): { content: Content; mistakes: Mistake[] } {
  const { content, mistakes } = readContent(folder, project);
  const unreadable = new Set(mistakes.map(({ file }) => file));
  const found = CHECKS.flatMap((check) => check(content))
    // What vanished only because its file could not be read is not reported twice.
    .filter(({ file }) => !(unreadable.size > 0 && file === content.ledger.file));
  return { content, mistakes: [...mistakes, ...found] };
}
