import { getCollection } from 'astro:content';
import { scenarioId } from '#core/identity.ts';
import { longestOf } from '#rules/scenarioTime.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { Source } from '#schemas/source.ts';
import { remember } from './remember.ts';
import { getSource } from './sources.ts';
import { scenarioUrl } from './urls.ts';

/** One dialogue scenario, resolved. */
export interface CatalogueScenario {
  /** Stable id, `scenario:<id>`. */
  readonly id: string;
  /** Segment of the URL: the file name. */
  readonly slug: string;
  /** Of a mini there is no page. */
  readonly url: string;
  readonly data: Scenario;
  /** Playing time of the longest way, so that nobody is promised too little. */
  readonly minutes: number;
  readonly sources: readonly Source[];
}

const getAll: () => Promise<CatalogueScenario[]> = remember(async () =>
  Promise.all(
    (await getCollection('scenarios')).map(async ({ id: slug, data }) => {
      const file = `content/oefengesprekken/${slug}.yaml`;
      const seconds = longestOf(data);
      if (seconds === undefined)
        throw new Error(`${file}: dit gesprek komt nergens aan een einde.`);
      return {
        id: scenarioId(data.id),
        slug,
        url: scenarioUrl(slug),
        data,
        minutes: seconds / 60,
        sources: await Promise.all(data.sources.map((id) => getSource(id, file))),
      };
    }),
  ),
);

/** All conversations with pages of their own, in the order of their `order`. */
export const getScenarios: () => Promise<CatalogueScenario[]> = remember(async () =>
  (await getAll())
    .filter(({ data }) => data.form === 'gesprek')
    .sort((a, b) => a.data.order - b.data.order),
);

/** All mini-cases: they have no page of their own. */
export const getMinis = async (): Promise<CatalogueScenario[]> =>
  (await getAll()).filter(({ data }) => data.form === 'mini');

/**
 * A conversation or a mini by the id that its author gave it.
 *
 * @throws when there is none of that form; `usedBy` tells where it was asked for.
 */
export async function getScenario(
  id: string,
  form: Scenario['form'],
  usedBy: string,
): Promise<CatalogueScenario> {
  const found = (await getAll()).find(({ data }) => data.id === id && data.form === form);
  if (!found) throw new Error(`${usedBy}: ${form} "${id}" staat niet in content/oefengesprekken/.`);
  return found;
}
