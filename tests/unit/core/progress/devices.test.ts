import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectAnswers } from '#core/progress/answers.ts';
import { projectComparisons } from '#core/progress/comparisons.ts';
import { mergeLogs, voidedIds } from '#core/progress/merge.ts';
import { projectModule } from '#core/progress/moduleProgress.ts';
import { projectTexts } from '#core/progress/ownTexts.ts';
import { projectPlans } from '#core/progress/plans.ts';
import type { Statement } from '#core/progress/statement.ts';
import { projectTimeline } from '#core/progress/timeline.ts';
import { meeting, PLAN, type Meeting } from '../../../support/devices.ts';
import { OBJECTS, statement } from '../../../support/statements.ts';

const [step, choice, card, reflection] = OBJECTS;
const outline = { id: 'module:proef', steps: [{ id: step, graded: [choice, card] }] };

/** Everything that is shown of a log. */
const projections = (log: readonly Statement[]) => ({
  module: projectModule(outline, log),
  answers: Object.fromEntries(projectAnswers(log)),
  plans: projectPlans(log, '2026-11-10'),
  texts: projectTexts(log),
  comparisons: projectComparisons(log),
  days: projectTimeline(log, (at) => at.slice(0, 10)),
});

/** Ids of what was written with a verb, was not deleted, and has no living version after it. */
function present(log: readonly Statement[], verb: Statement['verb']): string[] {
  const deleted = voidedIds(log);
  const byId = new Map(log.map((line) => [line.id, line]));
  const own = log.filter((line) => line.verb === verb && !line.object.endsWith('/outcome'));
  const living = own.filter(({ id }) => !deleted.has(id));
  const earlier = new Set<string>();
  for (const { replaces } of living) {
    for (let id = replaces; id !== undefined; id = byId.get(id)?.replaces) earlier.add(id);
  }
  return living.map(({ id }) => id).filter((id) => !earlier.has(id));
}

/** All devices have opened the files of all others, each in an order of its own. */
const exchanged = fc.tuple(meeting, fc.infiniteStream(fc.nat())).map(([met, order]) => {
  const orders = met.logs.map(() =>
    [...met.logs].sort(() => ((order.next().value ?? 0) % 2 === 0 ? 1 : -1)),
  );
  const logs = met.logs.map((own, device) =>
    (orders[device] ?? []).reduce<Statement[]>((log, other) => mergeLogs(log, other), own),
  );
  return { ...met, logs } satisfies Meeting;
});

describe('two to five devices that wrote, changed and deleted, once all have exchanged', () => {
  it('hold the same log, with every line that was ever written', () => {
    fc.assert(
      fc.property(exchanged, ({ logs: [first = [], ...others], written }) => {
        for (const other of others) expect(other).toStrictEqual(first);
        expect(first.map(({ id }) => id)).toEqual(written.map(({ id }) => id).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('show the same, in whatever order the lines are read', () => {
    fc.assert(
      fc.property(exchanged, ({ logs: [first = [], second = []] }) => {
        expect(projections(second)).toStrictEqual(projections(first));
        expect(projections(first.toReversed())).toStrictEqual(projections(first));
      }),
      { numRuns: 300 },
    );
  });

  it('have lost no words but those that were deleted, and those everywhere', () => {
    fc.assert(
      fc.property(exchanged, ({ logs: [first = []], written }) => {
        const deleted = voidedIds(written);
        const words = new Map(written.map(({ id, result }) => [id, result]));
        for (const { id, result } of first) {
          expect(result).toEqual(deleted.has(id) ? undefined : words.get(id));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('show every text and intention of any device that was not deleted or replaced', () => {
    fc.assert(
      fc.property(exchanged, ({ logs: [first = []], written }) => {
        const words = new Map(written.map(({ id, result }) => [id, result?.text]));
        const shown = (entries: readonly { id: string; text: string }[]) =>
          new Map(entries.map(({ id, text }) => [id, text]));
        for (const [verb, entries] of [
          ['reflected', projectTexts(first)],
          ['planned', projectPlans(first, '2026-11-10')],
        ] as const) {
          const expected = present(first, verb).map((id) => [id, words.get(id)] as const);
          expect(shown(entries)).toEqual(new Map(expected));
          expect(entries).toHaveLength(expected.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('throw one text away and keep the others, also after opening all older files', () => {
    fc.assert(
      fc.property(exchanged, fc.nat(), ({ logs: [first = []], written }, which) => {
        const entries = (log: readonly Statement[]) =>
          [...projectTexts(log), ...projectPlans(log, '2026-11-10')].map(({ id, text, chain }) => ({
            id,
            text,
            chain,
          }));
        const before = entries(first);
        const thrown = before[which % Math.max(1, before.length)];
        fc.pre(thrown !== undefined);
        const taken = thrown.chain.map((replaces, index) =>
          statement(`weg-${index}`, { verb: 'voided', object: reflection, replaces }),
        );
        const after = mergeLogs(first, taken, written);
        expect(entries(after).map(({ id, text }) => [id, text])).toEqual(
          before.filter(({ id }) => id !== thrown.id).map(({ id, text }) => [id, text]),
        );
        for (const { id, result } of after) {
          if (thrown.chain.includes(id)) expect(result).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never show what was deleted or replaced', () => {
    fc.assert(
      fc.property(exchanged, ({ logs: [first = []] }) => {
        const deleted = voidedIds(first);
        const answers = first.filter(({ id, result }) => result && !deleted.has(id));
        const replaced = new Set(answers.map(({ replaces }) => replaces));
        for (const { latest } of projectAnswers(first).values()) {
          expect(deleted.has(latest.id) || replaced.has(latest.id)).toBe(false);
        }
      }),
    );
  });

  it('ask how an intention went as long as nobody told about its present words', () => {
    fc.assert(
      fc.property(exchanged, ({ logs: [first = []] }) => {
        const deleted = voidedIds(first);
        for (const { id, ask } of projectPlans(first, '2026-11-10')) {
          const told = first.some(
            ({ id: own, object, attempt, result }) =>
              object === `${PLAN}/outcome` && attempt === id && result && !deleted.has(own),
          );
          expect(ask).toBe(!told);
        }
      }),
    );
  });
});
