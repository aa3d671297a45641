import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { cardId, questionId, stepId } from '#core/identity.ts';
import type { Result } from '#core/progress/statement.ts';
import { ready } from './learner.ts';

const FOLDER = 'content/modules/herkennen';

interface Exercise {
  readonly form: 'choice' | 'sort' | 'reflection' | 'action';
  readonly id: string;
  readonly options?: readonly { readonly id: string; readonly verdict?: string }[];
  readonly categories?: readonly { readonly id: string }[];
  readonly cards?: readonly { readonly id: string }[];
}

/** A step of the first module as its author wrote it. */
export interface WorkStep {
  readonly id: string;
  readonly path: string;
  readonly exercises: readonly (Exercise & { readonly object: string })[];
  /** Objects that need an answer before the step is done. */
  readonly graded: readonly string[];
}

export const WORK: readonly WorkStep[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => {
    const step = file.replace(/^\d+-|\.mdx$/g, '');
    const [, frontmatter = ''] = readFileSync(`${FOLDER}/${file}`, 'utf8').split(/^---$/m);
    const { exercises = [] } = parse(frontmatter) as { exercises?: Exercise[] };
    const placed = exercises.map((each) => ({
      ...each,
      object: questionId('herkennen', step, each.id),
    }));
    return {
      id: stepId('herkennen', step),
      path: `modules/herkennen/${step}/`,
      exercises: placed,
      graded: placed.flatMap(gradedIn),
    };
  });

function gradedIn({ object, cards = [], options = [] }: WorkStep['exercises'][number]): string[] {
  if (cards.length > 0) return cards.map(({ id }) => cardId(object, id));
  return options.some(({ verdict }) => verdict !== undefined) ? [object] : [];
}

/** What a page was asked to keep. */
export interface Deed {
  readonly object: string;
  readonly result: Result;
}

/** A number from 0 up to, not including, `below`; the same row of numbers for the same seed. */
export type Dice = (below: number) => number;

/** Mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export interface Witness {
  /** Called before a step is opened. */
  opening(step: WorkStep): void;
  /** Called before something is answered. */
  doing(deed: Deed): void;
  /** Called when the page says that it is on disk. */
  kept(deed: Deed): void;
}

/** Opens a step and answers something in it, once. */
export async function workOn(page: Page, url: string, step: WorkStep, dice: Dice, told: Witness) {
  told.opening(step);
  await page.goto(url + step.path);
  await ready(page);
  await page
    .getByText(/stappen gedaan|Afgerond/)
    .first()
    .waitFor();
  for (const exercise of step.exercises) {
    const tries = exercise.form === 'sort' ? 1 + dice(6) : 1;
    for (let index = 0; index < tries; index += 1) await answerOnce(page, exercise, dice, told);
  }
  await page.getByRole('navigation', { name: 'Vorige en volgende stap' }).scrollIntoViewIfNeeded();
}

async function answerOnce(
  page: Page,
  { form, object, options = [], cards = [], categories = [] }: WorkStep['exercises'][number],
  dice: Dice,
  { doing, kept }: Witness,
): Promise<void> {
  if (form === 'choice') {
    const radios = page.locator('.exercise [type=radio]');
    const index = await another(
      radios.evaluateAll((all) => all.findIndex((r) => (r as HTMLInputElement).checked)),
      options.length,
      dice,
    );
    await radios.nth(index).check();
    const deed = { object, result: { option: options[index]?.id ?? '' } };
    await keep(page, deed, () => page.locator('.exercise [type=submit]').click());
    return;
  }
  if (form === 'sort') {
    const card = dice(cards.length);
    const buttons = page.locator('.sort-card').nth(card).getByRole('button');
    const index = await another(
      buttons.evaluateAll((all) => all.findIndex((b) => b.ariaPressed === 'true')),
      categories.length,
      dice,
    );
    const deed = {
      object: cardId(object, cards[card]?.id ?? ''),
      result: { category: categories[index]?.id ?? '' },
    };
    await keep(page, deed, () => buttons.nth(index).click());
    return;
  }
  const field = page.locator('.exercise textarea');
  await field.fill(`Wat ik dacht, nummer ${dice(2 ** 31)}.`);
  // The text of an earlier visit may arrive while this one is being typed: what stands there counts.
  const result = { text: await field.inputValue() };
  await keep(page, { object, result }, () => page.locator('.exercise [type=submit]').click());

  async function keep(on: Page, deed: Deed, press: () => Promise<void>): Promise<void> {
    // An earlier answer on this page may still be called kept: wait for this one to begin and end.
    const saysKept = on.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const status = document.querySelector<HTMLElement>('[data-keeping]');
          if (!status) throw new Error('No status.');
          let begun = false;
          new MutationObserver(() => {
            begun ||= status.dataset['keeping'] === 'busy';
            if (begun && status.dataset['keeping'] === 'kept') resolve();
          }).observe(status, { attributes: true });
        }),
    );
    saysKept.catch(() => undefined);
    doing(deed);
    await press();
    await saysKept;
    kept(deed);
  }
}

/** An index other than the present one. */
async function another(present: Promise<number>, count: number, dice: Dice): Promise<number> {
  const now = await present;
  if (now < 0) return dice(count);
  return (now + 1 + dice(count - 1)) % count;
}
