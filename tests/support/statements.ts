import fc from 'fast-check';
import type { Result, Statement, Verb } from '#core/progress/statement.ts';
import { uuidv7 } from '#core/progress/uuidv7.ts';

/** A step with a choice and a sorting, as the site names them. */
const STEP = 'module:proef/step:kijken';
export const OBJECTS = [
  STEP,
  `${STEP}/question:eerste-zin`,
  `${STEP}/question:sorteren/card:taal`,
  `${STEP}/question:wat-zag-ik`,
] as const;

const DEVICES = ['d1', 'd2', 'd3'] as const;
const START = Date.UTC(2026, 10, 1);

/** A statement with only what a test is about; the rest is filled in. */
export function statement(
  id: string,
  about: Partial<Statement> & Pick<Statement, 'verb'>,
): Statement {
  return {
    id,
    device: 'd1',
    at: '2026-11-01T09:00:00.000Z',
    object: OBJECTS[1],
    release: '0.1.0',
    ...about,
  };
}

/** What someone does, before it has an id. `earlier` picks one of the statements made before. */
interface Deed {
  readonly verb: Verb;
  readonly object: string;
  readonly result: Result;
  readonly device: string;
  /** Milliseconds since START on that device's clock; devices need not agree. */
  readonly clock: number;
  readonly random: readonly number[];
  readonly earlier: number | undefined;
  /** Which try it belongs to. */
  readonly attempt: string | undefined;
}

/** Plain objects, as they come out of a database or a file. */
const plain = { noNullPrototype: true } as const;

const result: fc.Arbitrary<Result> = fc.oneof(
  fc.record({ option: fc.constantFrom('a', 'b', 'c') }, plain),
  fc.record({ category: fc.constantFrom('gesprek', 'meer-weten') }, plain),
  fc.record({ text: fc.string({ maxLength: 12 }), due: fc.constant('2026-11-23') }, plain),
);

const deed: fc.Arbitrary<Deed> = fc.record({
  verb: fc.constantFrom<Verb>(
    'experienced',
    'completed',
    'answered',
    'answered',
    'reflected',
    'planned',
    'voided',
  ),
  object: fc.constantFrom(...OBJECTS),
  result,
  device: fc.constantFrom(...DEVICES),
  clock: fc.nat({ max: 5_000 }),
  random: fc.array(fc.nat({ max: 255 }), { minLength: 9, maxLength: 9 }),
  earlier: fc.option(fc.nat({ max: 30 }), { nil: undefined }),
  attempt: fc.option(fc.constantFrom('poging-1', 'poging-2'), { nil: undefined }),
});

/**
 * A log as real devices leave it: every id is unique, `replaces` names an earlier statement about the
 * same object, clocks disagree, some statements belong to one attempt, some are voided.
 */
export const soundLog: fc.Arbitrary<Statement[]> = fc
  .array(deed, { maxLength: 20 })
  .map((deeds) =>
    deeds.reduce<Statement[]>((log, done, index) => [...log, ...write(done, index, log)], []),
  );

function write(done: Deed, index: number, log: readonly Statement[]): Statement[] {
  const { verb, object, device, clock, random, earlier, attempt } = done;
  const target = earlier === undefined ? undefined : log[earlier % Math.max(1, log.length)];
  // Nothing can be taken back before there is something.
  if (verb === 'voided' && target === undefined) return [];
  const common = {
    id: uuidv7(START + clock, Uint8Array.from([...random, index])),
    device,
    at: new Date(START + clock).toISOString(),
    verb,
    release: '0.1.0',
    ...(attempt !== undefined && { attempt }),
  };
  if (verb === 'voided' && target)
    return [{ ...common, object: target.object, replaces: target.id }];
  if (verb === 'experienced' || verb === 'completed') return [{ ...common, object }];
  const corrects = target?.object === object && target.verb === verb;
  return [{ ...common, object, ...(corrects && { replaces: target.id }), result: done.result }];
}

/**
 * A log in which ids were reused with other content, as after damage or an edit by hand. What voids
 * stays as it is: when that itself was damaged, nobody can tell what was meant.
 */
export const conflictingLog: fc.Arbitrary<Statement[]> = soundLog.chain((log) =>
  fc
    .tuple(
      fc.subarray(log.filter(({ verb }) => verb !== 'voided')),
      fc.constantFrom<Verb>('answered', 'reflected'),
      result,
    )
    .map(([reused, verb, edited]) => [
      ...log,
      ...reused.map((line) => ({ ...line, verb, result: edited })),
    ]),
);

/** A log in which `replaces` may point anywhere, at itself and in circles too. */
export const circularLog: fc.Arbitrary<Statement[]> = soundLog.chain((log) =>
  fc.array(fc.nat({ max: 19 }), { minLength: log.length, maxLength: log.length }).map((targets) =>
    log.map((line, index) => {
      const target = log[(targets[index] ?? 0) % log.length];
      return target && line.verb !== 'voided' ? { ...line, replaces: target.id } : line;
    }),
  ),
);

/** Parts of one log, as several devices and backups hold them: overlapping, in any order. */
export const partsOf = (
  log: fc.Arbitrary<Statement[]>,
  count: number,
): fc.Arbitrary<Statement[][]> =>
  log.chain((all) => fc.array(fc.shuffledSubarray(all), { minLength: count, maxLength: count }));

/** A log, and the same one in another order with some lines twice. */
export const shuffledTwice = (
  log: fc.Arbitrary<Statement[]>,
): fc.Arbitrary<readonly [Statement[], Statement[]]> =>
  log.chain((all) =>
    fc
      .tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.shuffledSubarray(all))
      .map(([shuffled, doubled]) => [all, [...shuffled, ...doubled]] as const),
  );
