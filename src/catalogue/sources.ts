import { getCollection } from 'astro:content';
import type { Source } from '#schemas/source.ts';
import { t } from '#strings/t.ts';
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

/** A source in words: "Auteur, 2024", then what a reader has to know of it. */
export function sourceParts({ author, year, sector, status }: Source): string[] {
  return [
    `${author}, ${year}`,
    ...(sector === 'mbo' ? [t('source.mboNote')] : []),
    ...(status === 'te controleren' ? [t('source.toVerify')] : []),
  ];
}

/** A source as it stands among others: "Auteur, 2024 [3] (te controleren)". */
export function sourceInWords(source: Source, number?: number): string {
  const [name = '', ...labels] = sourceParts(source);
  const numbered = number === undefined ? name : `${name} [${number}]`;
  return labels.length === 0 ? numbered : `${numbered} (${labels.join(', ')})`;
}

/** Id of a source in a list of sources. */
export const sourceAnchor = (id: string): string => `bron-${id}`;
