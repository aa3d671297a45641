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
