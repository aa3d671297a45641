import { getCollection } from 'astro:content';
import type { Phase } from '#schemas/phase.ts';
import { remember } from './remember.ts';

export interface CataloguePhase extends Phase {
  readonly id: string;
}

/** The six phases of the work programme, in order. */
export const getPhases: () => Promise<CataloguePhase[]> = remember(async () =>
  (await getCollection('phases'))
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.number - b.number),
);

/** @throws when there is no phase with that id. */
export async function getPhase(id: string, usedBy: string): Promise<CataloguePhase> {
  const phase = (await getPhases()).find((candidate) => candidate.id === id);
  if (!phase) throw new Error(`${usedBy}: fase "${id}" bestaat niet.`);
  return phase;
}
