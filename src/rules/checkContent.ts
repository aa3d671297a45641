import { stepId } from '#core/identity.ts';
import { checkExercises } from './checks/exercises.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkImages } from './checks/images.ts';
import { checkMarkup } from './checks/markup.ts';
import { checkMinis } from './checks/minis.ts';
import { checkReferences } from './checks/references.ts';
import { checkScenarios } from './checks/scenarios.ts';
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
  checkScenarios,
  checkMinis,
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
  const found = CHECKS.flatMap((check) => check(content))
    // What vanished only because its file could not be read is not reported twice.
    .filter(({ file, field }) => file !== content.ledger.file || !mayBeUnread(field, content));
  return { content, mistakes: [...mistakes, ...found] };
}

/** Whether a stable id may stand in a file that could not be read. */
function mayBeUnread(id: string, { modules, steps, stepFiles, unreadable }: Content): boolean {
  const belongs = (whole: string) => id === whole || id.startsWith(`${whole}/`);
  // Of a module that could not be read the id is not known either.
  const hidden = [...unreadable].some((what) => /^(module|stappen|oefengesprek):/.test(what));
  if (hidden) return true;
  const read = new Set(steps.map(({ file }) => file));
  return stepFiles
    .filter(({ file }) => !read.has(file))
    .some(({ moduleSlug, id: step }) => {
      const module = modules.find(({ slug }) => slug === moduleSlug)?.data.id;
      return module === undefined || belongs(stepId(module, step));
    });
}
