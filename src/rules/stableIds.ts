import {
  cardId,
  choiceId,
  moduleId,
  momentId,
  optionId,
  questionId,
  scenarioId,
  stepId,
} from '#core/identity.ts';
import type { Exercise } from '#schemas/exercise.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { Content } from './content.ts';

/** Every stable id in the content, with the file it comes from. Duplicates stay in the list. */
export function stableIds(content: Content): { readonly id: string; readonly file: string }[] {
  const moduleBySlug = new Map(content.modules.map(({ slug, data }) => [slug, data.id]));
  return [
    ...content.modules.map(({ file, data }) => ({ id: moduleId(data.id), file })),
    ...content.steps.flatMap(({ file, moduleSlug, id: step, data }) => {
      const module = moduleBySlug.get(moduleSlug);
      // Without a readable module.yaml there is no module id yet; that is reported elsewhere.
      if (module === undefined) return [];
      const ids = data.exercises.flatMap((exercise) =>
        idsInQuestion(questionId(module, step, exercise.id), exercise),
      );
      return [stepId(module, step), ...ids].map((id) => ({ id, file }));
    }),
    ...content.scenarios.flatMap(({ file, data }) =>
      idsInScenario(data).map((id) => ({ id, file })),
    ),
  ];
}

/** Every stable id in one conversation. */
export function idsInScenario({ id: scenario, moments, endings }: Scenario): string[] {
  return [
    scenarioId(scenario),
    ...moments.flatMap(({ id, choices }) => {
      const moment = momentId(scenario, id);
      return [moment, ...choices.map((choice) => choiceId(moment, choice.id))];
    }),
    ...endings.map(({ id }) => momentId(scenario, id)),
  ];
}

function idsInQuestion(question: string, exercise: Exercise): string[] {
  switch (exercise.form) {
    case 'choice':
      return [question, ...exercise.options.map(({ id }) => optionId(question, id))];
    case 'sort':
      return [
        question,
        ...exercise.categories.map(({ id }) => optionId(question, id)),
        ...exercise.cards.map(({ id }) => cardId(question, id)),
      ];
    case 'action':
      return [question, ...exercise.suggestions.map(({ id }) => optionId(question, id))];
    case 'reflection':
      return [question];
  }
}
