import { getEntry, type CollectionEntry } from 'astro:content';

/**
 * A fixed page of running text.
 *
 * @throws when content/paginas/ has no such file.
 */
export async function getPage(id: string): Promise<CollectionEntry<'pages'>> {
  const page = await getEntry('pages', id);
  if (!page) throw new Error(`content/paginas/${id}.mdx ontbreekt.`);
  return page;
}
