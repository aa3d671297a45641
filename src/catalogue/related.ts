import { getModules, type CatalogueModule } from './modules.ts';
import { getTerm } from './terms.ts';

/**
 * What an author says hangs together with a module, as links.
 *
 * @throws when something does not exist.
 */
export async function getRelated(
  module: CatalogueModule,
): Promise<{ readonly url: string; readonly text: string }[]> {
  return Promise.all(
    module.data.related.map(async (item) => {
      const [kind, id = ''] = item.split(':');
      if (kind === 'term') {
        const { url, data } = await getTerm(id, module.url);
        return { url, text: data.title };
      }
      const other = (await getModules()).find(({ data }) => data.id === id);
      if (!other) throw new Error(`${module.url}: module "${id}" bestaat niet.`);
      return { url: other.url, text: other.data.title };
    }),
  );
}
