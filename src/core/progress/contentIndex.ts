import { intentionId, wordsId } from '../identity.ts';
import type { ModuleOutline } from './moduleProgress.ts';

/** What the overview of a learner has to know of the content: names and addresses by stable id. */
export interface ContentIndex {
  readonly modules: readonly IndexedModule[];
  readonly scenarios: readonly IndexedScenario[];
}

export interface IndexedScenario {
  /** `scenario:<id>`. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Moments at which one may write own words: `…/moment:<id>` -> what was asked. */
  readonly asked: Readonly<Record<string, string>>;
}

export interface IndexedModule extends ModuleOutline {
  readonly title: string;
  readonly url: string;
  readonly steps: readonly (ModuleOutline['steps'][number] & {
    readonly title: string;
    readonly url: string;
    readonly questions: readonly IndexedQuestion[];
  })[];
}

export interface IndexedQuestion {
  /** `…/question:<id>`. */
  readonly id: string;
  readonly text: string;
  /** Options of a choice, or categories of a sorting: id -> text. */
  readonly answers: Readonly<Record<string, string>>;
  /** Cards of a sorting: id of the card (`…/card:<id>`) -> text. */
  readonly cards: Readonly<Record<string, string>>;
}

/** Where an object of the log belongs in today's content. */
export interface Place {
  /** Title of the step or the conversation. */
  readonly title: string;
  readonly url: string;
  readonly question?: IndexedQuestion;
  /** What was asked: the question, or the text of the card. */
  readonly asked?: string;
}

/** Object id -> its place. What is not in it is of an earlier or a later release. */
export function placesOf({ modules, scenarios }: ContentIndex): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id: step, title, url, questions } of modules.flatMap(({ steps }) => steps)) {
    places.set(step, { title, url });
    for (const question of questions) {
      places.set(question.id, { title, url, question, asked: question.text });
      for (const [id, asked] of Object.entries(question.cards)) {
        places.set(id, { title, url, question, asked });
      }
    }
  }
  for (const { id, title, url, asked } of scenarios) {
    places.set(id, { title, url });
    for (const [moment, text] of Object.entries(asked)) {
      places.set(wordsId(moment), { title, url, asked: text });
    }
    places.set(intentionId(id), { title, url });
  }
  return places;
}
