import type { ModuleOutline } from './moduleProgress.ts';

/** What the overview of a learner has to know of the content: names and addresses by stable id. */
export interface ContentIndex {
  readonly modules: readonly IndexedModule[];
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
  readonly module: IndexedModule;
  readonly step: IndexedModule['steps'][number];
  readonly question?: IndexedQuestion;
  /** What was asked: the question, or the text of the card. */
  readonly asked?: string;
}

/** Object id -> its place. What is not in it is of an earlier or a later release. */
export function placesOf({ modules }: ContentIndex): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const module of modules) {
    for (const step of module.steps) {
      places.set(step.id, { module, step });
      for (const question of step.questions) {
        places.set(question.id, { module, step, question, asked: question.text });
        for (const [id, asked] of Object.entries(question.cards)) {
          places.set(id, { module, step, question, asked });
        }
      }
    }
  }
  return places;
}
