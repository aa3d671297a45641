import { MODULE_MINUTES, STEP_MINUTES_MAX } from '#core/timing/minutes.ts';
import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';
import { outlineOf } from '../outline.ts';
import { moduleMinutes, type StepParts } from '../stepTime.ts';

/** A module takes 10 to 15 minutes and a step at most 3.5: that is what a docent plans with. */
export function checkTime(content: Content): Mistake[] {
  const scenarios = content.scenarios.map(({ data }) => data);
  const timed = content.modules.flatMap(({ slug }) => {
    const steps = content.steps.filter(({ moduleSlug }) => moduleSlug === slug);
    const parts = steps.map(({ outline, data }) => ({ outline, exercises: data.exercises }));
    // With a step that could not be read, the closing block may be for another one than the last.
    const minutes = moduleMinutes(isWhole(content, slug) ? parts : [...parts, UNREAD], scenarios);
    return steps.map((step, index) => ({ ...step, minutes: minutes[index] ?? 0 }));
  });
  const long = timed
    .filter(({ minutes }) => minutes > STEP_MINUTES_MAX)
    .map(({ file, minutes }) => ({
      file,
      field: 'tijd',
      problem: `de stap duurt ${inDutch(minutes)} minuten; hoogstens ${inDutch(STEP_MINUTES_MAX)} mag.`,
      remedy: 'Maak er twee stappen van, of kort in.',
    }));
  const outside = content.modules.flatMap(({ file, slug }) => {
    const steps = timed.filter(({ moduleSlug }) => moduleSlug === slug);
    const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
    // A step that could not be read would make its module seem too short.
    if (!isWhole(content, slug) || steps.length === 0) return [];
    if (total >= MODULE_MINUTES.min && total <= MODULE_MINUTES.max) return [];
    return [
      {
        file,
        field: 'tijd',
        problem: `de module duurt ${inDutch(total)} minuten; het moeten er ${MODULE_MINUTES.min} tot ${MODULE_MINUTES.max} zijn.`,
        remedy:
          total > MODULE_MINUTES.max
            ? 'Kort in, of verplaats een deel naar een andere module.'
            : 'Voeg een stap of een oefening toe.',
      },
    ];
  });
  return [...long, ...outside];
}

/** Whether every step of a module could be read. */
const isWhole = ({ steps, stepFiles, unreadable }: Content, slug: string): boolean =>
  !unreadable.has(`stappen:${slug}`) &&
  steps.filter(({ moduleSlug }) => moduleSlug === slug).length ===
    stepFiles.filter(({ moduleSlug }) => moduleSlug === slug).length;

const UNREAD: StepParts = { outline: outlineOf('', 'mdx'), exercises: [] };

const inDutch = (minutes: number): string =>
  new Intl.NumberFormat('nl', { maximumFractionDigits: 1 }).format(minutes);
