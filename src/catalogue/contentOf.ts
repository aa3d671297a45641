import { render, type CollectionEntry, type RenderResult } from 'astro:content';

/** The text of an entry as a component, to be given the tags it may use. */
export async function contentOf(
  entry: CollectionEntry<'steps' | 'terms' | 'pages'>,
): Promise<RenderResult['Content']> {
  return (await render(entry)).Content;
}
