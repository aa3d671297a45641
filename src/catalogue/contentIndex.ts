import type {
  ContentIndex,
  IndexedQuestion,
  IndexedScenario,
} from '#core/progress/contentIndex.ts';
import { cardId, momentId } from '#core/identity.ts';
import { getModules } from './modules.ts';
import { placesOf } from './placedScenarios.ts';
import { getMinis, getScenarios } from './scenarios.ts';
import type { CatalogueStep } from './steps.ts';

/** Names and addresses of everything that progress can point at, small and serialisable. */
export async function getContentIndex(): Promise<ContentIndex> {
  const [modules, scenarios, minis] = await Promise.all([
    getModules(),
    getScenarios(),
    getIndexedMinis(),
  ]);
  return {
    scenarios: [
      ...scenarios.map(({ id, url, data }) => ({
        id,
        title: data.title,
        url,
        asked: Object.fromEntries(
          data.moments.flatMap((moment) =>
            moment.ownWords === undefined ? [] : [[momentId(data.id, moment.id), moment.ownWords]],
          ),
        ),
      })),
      ...minis,
    ],
    modules: modules.map(({ id, data, url, steps }) => ({
      id,
      title: data.title,
      url,
      steps: steps.map((step) => ({
        id: step.id,
        graded: step.graded,
        title: step.title,
        url: step.url,
        questions: step.exercises.map(toQuestion),
      })),
    })),
  };
}

/** A mini-case is found in the first step that holds it. */
async function getIndexedMinis(): Promise<IndexedScenario[]> {
  const found = (await getMinis()).map(async (mini) => {
    const [place] = await placesOf(mini);
    const { id, data } = mini;
    return place ? [{ id, title: data.title, url: place.step.url, asked: {} }] : [];
  });
  return (await Promise.all(found)).flat();
}

function toQuestion(exercise: CatalogueStep['exercises'][number]): IndexedQuestion {
  const { object: id, question: text } = exercise;
  const textOf = (parts: readonly { id: string; text: string }[]) =>
    Object.fromEntries(parts.map((part) => [part.id, part.text]));
  switch (exercise.form) {
    case 'choice':
      return { id, text, answers: textOf(exercise.options), cards: {} };
    case 'sort':
      return {
        id,
        text,
        answers: Object.fromEntries(exercise.categories.map((each) => [each.id, each.label])),
        cards: Object.fromEntries(exercise.cards.map((card) => [cardId(id, card.id), card.text])),
      };
    case 'reflection':
    case 'action':
      return { id, text, answers: {}, cards: {} };
  }
}
