import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';

/** Steps belong to a module and are numbered 1, 2, 3 … without gaps. */
export function checkSteps(content: Content): Mistake[] {
  const slugs = new Set([
    ...content.modules.map(({ slug }) => slug),
    ...content.stepFiles.map(({ moduleSlug }) => moduleSlug),
  ]);
  return [...slugs].flatMap((slug) => {
    const module = content.modules.find((candidate) => candidate.slug === slug);
    const steps = content.stepFiles.filter(({ moduleSlug }) => moduleSlug === slug);
    const file = module?.file ?? `content/modules/${slug}/module.yaml`;
    if (content.unreadable.has(`module:${slug}`)) return [];
    if (!module) {
      return [
        {
          file,
          field: 'bestand',
          problem: 'ontbreekt, terwijl er stappen in de map staan.',
          remedy: 'Maak module.yaml in deze map.',
        },
      ];
    }
    if (content.unreadable.has(`stappen:${slug}`)) return [];
    if (steps.length === 0) {
      return [
        {
          file,
          field: 'stappen',
          problem: 'de module heeft geen stappen.',
          remedy: 'Maak in deze map 01-<naam>.mdx.',
        },
      ];
    }
    return steps
      .toSorted((a, b) => a.number - b.number)
      .flatMap(({ file: stepFile, number }, index) =>
        number === index + 1
          ? []
          : [
              {
                file: stepFile,
                field: 'bestandsnaam',
                problem: `nummer ${number} klopt niet: hier hoort ${index + 1}.`,
                remedy: 'Nummer de stappen door: 01, 02, 03 … zonder gaten of dubbele nummers.',
              },
            ],
      );
  });
}
