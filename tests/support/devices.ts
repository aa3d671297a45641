import fc from 'fast-check';
import { livingAnswers, projectAnswers } from '#core/progress/answers.ts';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { uuidv7 } from '#core/progress/uuidv7.ts';
import { OBJECTS } from './statements.ts';

/** Several devices of one learner that write, change and delete apart, and now and then exchange files. */
const [STEP, CHOICE, CARD, TEXT] = OBJECTS;
export const PLAN = `${STEP}/question:morgen`;

type Deed =
  | { readonly kind: 'open' | 'finish' | 'choose' | 'sort' | 'write' | 'plan' | 'tell' }
  | { readonly kind: 'delete'; readonly object: string }
  /** Makes a file of all lines (a part of 0), or of those whose place can be divided by `part`. */
  | { readonly kind: 'save'; readonly part: number }
  | { readonly kind: 'import'; readonly file: number };

interface Turn {
  readonly device: number;
  /** Milliseconds that the clock of this device goes on; it may be set back. */
  readonly passed: number;
  readonly deed: Deed;
}

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('open', 'finish', 'choose', 'sort', 'write', 'plan', 'tell'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      object: fc.constantFrom(TEXT, PLAN, CHOICE),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('save' as const), part: fc.nat({ max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('import' as const), file: fc.nat({ max: 20 }) }),
  },
);

/** What happened on 2 to 5 devices. */
export interface Meeting {
  /** What each holds in the end. */
  readonly logs: readonly Statement[][];
  /** Everything that was ever written, with its words. */
  readonly written: readonly Statement[];
}

export const meeting: fc.Arbitrary<Meeting> = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc
    .array(
      fc.record({
        device: fc.nat({ max: count - 1 }),
        passed: fc.integer({ min: -50, max: 200 }),
        deed,
      }),
      { minLength: 5, maxLength: 60 },
    )
    .map((turns) => play(count, turns)),
);

function play(count: number, turns: readonly Turn[]): Meeting {
  const logs = Array.from({ length: count }, (): Statement[] => []);
  const clocks = Array.from({ length: count }, (_, index) => Date.UTC(2026, 10, 1) + index * 37);
  const files: Statement[][] = [];
  const written: Statement[] = [];

  turns.forEach(({ device, passed, deed: done }) => {
    const log = logs[device] ?? [];
    clocks[device] = (clocks[device] ?? 0) + passed;
    if (done.kind === 'save') {
      files.push(log.filter((_line, place) => done.part === 0 || place % done.part === 0));
    } else if (done.kind === 'import') {
      logs[device] = mergeLogs(log, files[done.file % Math.max(1, files.length)] ?? []);
    } else {
      const lines = draftsOf(done, log, written.length).map((draft, index): Statement => {
        const random = [0, 0, 0, 0, 0, 0, 0, device, (written.length + index) >> 8];
        return {
          ...draft,
          id: uuidv7(clocks[device] ?? 0, Uint8Array.from([...random, written.length + index])),
          device: `d${device}`,
          at: new Date(clocks[device] ?? 0).toISOString(),
          release: '0.2.0',
        };
      });
      written.push(...lines);
      logs[device] = mergeLogs(log, lines);
    }
  });
  return { logs, written };
}

/** What a page would write, given what its device holds. */
function draftsOf(
  done: Exclude<Deed, { kind: 'save' | 'import' }>,
  log: readonly Statement[],
  turn: number,
): StatementDraft[] {
  const latest = (object: string) => projectAnswers(log).get(object)?.latest.id;
  const replacing = (object: string) => {
    const replaces = latest(object);
    return replaces === undefined ? {} : { replaces };
  };
  const answer = (verb: StatementDraft['verb'], object: string, result: Statement['result']) => [
    { verb, object, ...(result && { result }), ...replacing(object) },
  ];
  switch (done.kind) {
    case 'open':
      return [{ verb: 'experienced', object: STEP }];
    case 'finish':
      return [{ verb: 'completed', object: STEP }];
    case 'choose':
      return answer('answered', CHOICE, { option: `optie-${turn % 3}` });
    case 'sort':
      return answer('answered', CARD, { category: `vak-${turn % 2}` });
    case 'write':
      return answer('reflected', TEXT, { text: `Tekst ${turn}.` });
    case 'plan':
      return answer('planned', PLAN, { text: `Plan ${turn}.`, due: '2026-11-02' });
    case 'tell': {
      const attempt = latest(PLAN);
      if (attempt === undefined) return [];
      const object = `${PLAN}/outcome`;
      return [
        { verb: 'completed', object, attempt },
        { verb: 'reflected', object, attempt, result: { text: `Ging ${turn}.` } },
      ];
    }
    case 'delete': {
      const own = log.filter(({ object }) => object === done.object);
      return livingAnswers(own).map((replaces) => ({
        verb: 'voided',
        object: done.object,
        replaces,
      }));
    }
  }
}
