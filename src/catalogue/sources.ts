import { getCollection } from 'astro:content';
import type { Source } from '#schemas/source.ts';
import { remember } from './remember.ts';

const sourcesById = remember(
  async () => new Map((await getCollection('sources')).map(({ data }) => [data.id, data])),
);

/**
 * The source with an id.
 *
 * @throws when there is none; `usedBy` tells where it was asked for.
 */
export async function getSource(id: string, usedBy: string): Promise<Source> {
  const source = (await sourcesById()).get(id);
  if (!source) throw new Error(`${usedBy}: bron "${id}" staat niet in content/bronnen.yaml.`);
  return source;
}
