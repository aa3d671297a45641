import type { CatalogueStep } from '#catalogue/steps.ts';

/**
 * The step that is being rendered; its page puts it in `locals`.
 *
 * @throws when a tag is used outside a step.
 */
export function currentStep(locals: App.Locals, tag: string): CatalogueStep {
  if (!locals.step) throw new Error(`${tag} kan alleen in een stap van een module staan.`);
  return locals.step;
}

const cited = new WeakMap<App.Locals, Set<string>>();

/** Whether this page cites a source for the first time. Ask before anything is awaited. */
export function isFirstCitation(locals: App.Locals, source: string): boolean {
  const known = cited.get(locals) ?? new Set<string>();
  cited.set(locals, known);
  if (known.has(source)) return false;
  known.add(source);
  return true;
}
