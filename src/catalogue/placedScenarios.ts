import { getModules, type CatalogueModule } from './modules.ts';
import type { CatalogueScenario } from './scenarios.ts';
import type { CatalogueStep } from './steps.ts';

/** Where a conversation stands in a module. */
export interface ScenarioPlace {
  readonly module: CatalogueModule;
  readonly step: CatalogueStep;
}

const TAGS = { gesprek: 'Oefengesprek', mini: 'Minigesprek' } as const;

/** The steps that lead to a conversation, or that hold a mini-case. */
export async function placesOf({ data }: CatalogueScenario): Promise<ScenarioPlace[]> {
  return (await getModules()).flatMap((module) =>
    module.steps
      .filter(({ outline }) =>
        outline.tags.some(
          ({ name, attributes }) => name === TAGS[data.form] && attributes['id'] === data.id,
        ),
      )
      .map((step) => ({ module, step })),
  );
}
