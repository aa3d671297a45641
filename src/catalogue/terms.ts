import { getCollection, type CollectionEntry } from 'astro:content';
import type { Term } from '#schemas/term.ts';
import { getModules, type CatalogueModule } from './modules.ts';
import { remember } from './remember.ts';
import { termUrl } from './urls.ts';

export interface CatalogueTerm {
  readonly id: string;
  readonly url: string;
  readonly data: Term;
  readonly entry: CollectionEntry<'terms'>;
}

/** All terms, alphabetically. */
export const getTerms: () => Promise<CatalogueTerm[]> = remember(async () =>
  (await getCollection('terms'))
    .map((entry) => ({ id: entry.id, url: termUrl(entry.id), data: entry.data, entry }))
    .sort((a, b) => a.data.title.localeCompare(b.data.title, 'nl')),
);

/** @throws when there is no term with that id. */
export async function getTerm(id: string, usedBy: string): Promise<CatalogueTerm> {
  const term = (await getTerms()).find((candidate) => candidate.id === id);
  if (!term) throw new Error(`${usedBy}: begrip "${id}" bestaat niet in content/begrippen/.`);
  return term;
}

/** The modules whose text explains this term in place. */
export async function getModulesUsing(id: string): Promise<CatalogueModule[]> {
  return (await getModules()).filter(({ steps }) =>
    steps.some(({ outline }) =>
      outline.tags.some(({ name, attributes }) => name === 'Begrip' && attributes['id'] === id),
    ),
  );
}
