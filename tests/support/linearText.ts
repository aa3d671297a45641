import type { Page } from '@playwright/test';

/** The text of a conversation as a reader finds it on the page. */
export interface ReadText {
  readonly parameters: readonly {
    readonly label: string;
    readonly words: readonly string[];
    /** Which of the words it begins with. */
    readonly start: number;
  }[];
  readonly places: readonly {
    readonly id: string;
    readonly heading: string;
    readonly choices: readonly ReadChoice[];
  }[];
}

export interface ReadChoice {
  readonly number: string;
  readonly text: string;
  /** For instance "Vertrouwen: 2 stappen gegroeid". */
  readonly moved: readonly string[];
  /** The links, each with what stands before it, in the order of the page. */
  readonly exits: readonly { readonly lead: string; readonly to: string }[];
}

/** Reads the page that is open. */
export const readText = (page: Page): Promise<ReadText> =>
  page.locator('main').evaluate((main) => {
    const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];
    const textOf = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      parameters: all(main, '.standing dl > div').map((parameter) => {
        const words = all(parameter, 'li');
        return {
          label: textOf(parameter.querySelector('dt')),
          words: words.map((word) => textOf(word.querySelector('b') ?? word)),
          start: words.findIndex((word) => word.querySelector('b')),
        };
      }),
      places: all(main, '.moments > li').map((place) => ({
        id: place.id,
        heading: textOf(place.querySelector('h2')),
        choices: all(place, '.says > li').map((choice) => ({
          number: textOf(choice.querySelector('summary > b')),
          text: textOf(choice.querySelector('summary > span')),
          moved: all(choice, '.moved > li').map(textOf),
          exits: all(choice, '.exits > li').map((exit) => ({
            lead: textOf(exit.querySelector('span')),
            to: exit.querySelector('a')?.getAttribute('href')?.replace('#', '') ?? '',
          })),
        })),
      })),
    };
  });

/** Where each parameter stands: its label -> which of its words. */
type Standing = ReadonlyMap<string, number>;

/** Where a reader stands who counts along with what a choice says. @throws at words that say nothing. */
export function countedAlong(
  { parameters }: ReadText,
  before: Standing,
  { moved }: ReadChoice,
): Standing {
  const after = new Map(before);
  for (const text of moved) {
    const [, label = '', steps, way] =
      /^(.*): (\d+) stap(?:pen)? (gegroeid|gedaald)$/.exec(text) ?? [];
    const last = (parameters.find((each) => each.label === label)?.words.length ?? NaN) - 1;
    const at = (before.get(label) ?? NaN) + Number(steps) * (way === 'gegroeid' ? 1 : -1);
    if (Number.isNaN(at + last)) throw new Error(`What does "${text}" say?`);
    after.set(label, Math.min(Math.max(at, 0), last));
  }
  return after;
}

/** Where a reader goes on: the first link whose condition holds. */
export const wentOn = (text: ReadText, standing: Standing, { exits }: ReadChoice): string =>
  exits.find(({ lead }) => leadHolds(text, standing, lead))?.to ?? '';

/** @throws at a condition that names something the page does not tell about. */
function leadHolds({ parameters }: ReadText, standing: Standing, lead: string): boolean {
  if (lead === '' || lead === 'Anders:') return true;
  let left = lead;
  let all = true;
  const or = new Intl.ListFormat('nl', { type: 'disjunction' });
  for (const { label, words } of parameters) {
    for (const [from] of words.entries())
      for (let to = from + 1; to <= words.length; to += 1) {
        const clause = `‘${label}: ${or.format(words.slice(from, to))}’`;
        if (!left.includes(clause)) continue;
        left = left.replace(clause, '');
        const at = standing.get(label) ?? NaN;
        all &&= at >= from && at < to;
      }
  }
  if (!/^(Bij|Anders, bij)[ ,]*(en[ ,]*)*:$/.test(left))
    throw new Error(`What does "${lead}" say?`);
  return all;
}
