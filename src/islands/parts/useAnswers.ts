import { useEffect, useRef, useState } from 'preact/hooks';
import { projectAnswers } from '#core/progress/answers.ts';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Result, Statement, Verb } from '#core/progress/statement.ts';
import { STORAGE_KEPT, STORAGE_REFUSED } from '#storage/door.ts';
import { hasLog } from '#storage/hasLog.ts';
import { erase, record, thisDevice, watchStatements } from '#storage/learner.ts';

/** `refused`: an answer is not on disk. `unerased`: words that were taken back still are. */
export type Keeping = 'idle' | 'busy' | 'kept' | 'erased' | 'refused' | 'unerased';

export interface Answers {
  /** The present and the first answer to an object, if there is one. */
  of(object: string): { readonly latest: Result; readonly first: Result } | undefined;
  /** Id of the last statement about an object that was written on this device, whatever it says. */
  lastId(object: string): string | undefined;
  /** Gives an answer; an earlier one to the same object is replaced, and stays in the log. */
  give(object: string, verb: Verb, result: Result): void;
  /** Takes back the present answer to an object with its earlier versions: its words leave the device. */
  takeBack(object: string): void;
  /** State of the last answer given or taken back on this page. */
  readonly keeping: Keeping;
}

/**
 * The learner's answers to one question and its parts, followed from the log. An answer shows at
 * once; `keeping` becomes `kept` only after it was committed to disk.
 *
 * @param question stable id of the question.
 */
export function useAnswers(question: string): Answers {
  const [statements, setStatements] = useState<readonly Statement[]>([]);
  const [pending, setPending] = useState<ReadonlyMap<string, Result | undefined>>(new Map());
  const [device, setDevice] = useState<string>();
  const [keeping, setKeeping] = useState<Keeping>('idle');
  const followed = useRef<readonly Statement[]>([]);
  /** Written here, and not seen in the log yet. */
  const written = useRef<readonly Statement[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const turns = useRef(0);
  /** What is true once the storage keeps what waits. */
  const settled = useRef<Keeping>('kept');

  /** Fulfilled when the log has come, when there is none, or when it cannot be read now. */
  const arrival = useRef(Promise.resolve());

  const known = () => mergeLogs(followed.current, written.current);

  // The log is followed, not added up: what an undo elsewhere took out is gone here too.
  function follow(log: readonly Statement[]): void {
    followed.current = log.filter(
      ({ object }) => object === question || object.startsWith(`${question}/`),
    );
    const seen = new Set(log.map(({ id }) => id));
    written.current = written.current.filter(({ id }) => !seen.has(id));
    setStatements(known());
    void thisDevice().then(setDevice);
  }

  /** What the log says; an answer can be given before the page has heard of the one it replaces. */
  async function heard(): Promise<Statement[]> {
    await arrival.current;
    return known();
  }

  useEffect(() => {
    arrival.current = new Promise((resolve) => {
      const come = () => resolve();
      document.addEventListener(STORAGE_REFUSED, come, { once: true });
      void hasLog().then((has) => has || come());
      void watchStatements(question, (log) => {
        follow(log);
        come();
      });
    });
  }, [question]);

  // What could not be kept before may be kept after all.
  useEffect(() => {
    const kept = () => setKeeping((now) => (isRefused(now) ? settled.current : now));
    document.addEventListener(STORAGE_KEPT, kept);
    return () => document.removeEventListener(STORAGE_KEPT, kept);
  }, []);

  async function keep(object: string, verb: Verb, result: Result): Promise<Keeping> {
    const replaces = projectAnswers(await heard()).get(object)?.latest.id;
    const { statements, kept } = await record({
      verb,
      object,
      result,
      ...(replaces === undefined ? {} : { replaces }),
    });
    if (statements) settle(object, result, statements);
    settled.current = 'kept';
    return kept ? 'kept' : 'refused';
  }

  async function forget(object: string): Promise<Keeping> {
    // Only what stood here: what else was written about it, on another device, was not thrown away.
    const own = await heard();
    const chain = projectAnswers(own).get(object)?.heads.at(-1)?.chain ?? [];
    const told = own.filter(({ attempt = '' }) => chain.includes(attempt));
    const ids = [...chain, ...told.map(({ id }) => id)];
    const { statements = [], kept } = await erase(object, ids);
    const taken = kept || statements.length > 0;
    if (taken) settle(object, undefined, statements);
    settled.current = taken ? 'erased' : 'refused';
    if (kept) return 'erased';
    return taken ? 'unerased' : 'refused';
  }

  /** What was pending is in the log, unless the learner has said something else since. */
  function settle(object: string, given: Result | undefined, more: readonly Statement[]): void {
    const seen = new Set(followed.current.map(({ id }) => id));
    written.current = [...written.current, ...more].filter(({ id }) => !seen.has(id));
    setStatements(known());
    setPending((map) => new Map([...map].filter(([id, own]) => id !== object || own !== given)));
  }

  // One after the other, so that each answer replaces the one before it. What became of one is told
  // only when no other is on its way: that one is not on disk yet.
  function enqueue(object: string, given: Result | undefined, task: () => Promise<Keeping>): void {
    const turn = (turns.current += 1);
    setPending((map) => new Map(map).set(object, given));
    setKeeping('busy');
    queue.current = queue.current.then(task).then((outcome) => {
      if (turn === turns.current) setKeeping(outcome);
    });
  }

  const answers = projectAnswers(statements);

  function of(object: string): ReturnType<Answers['of']> {
    const answer = answers.get(object);
    const latest = pending.has(object) ? pending.get(object) : answer?.latest.result;
    if (latest === undefined) return undefined;
    return { latest, first: answer?.first.result ?? latest };
  }

  // The log is sorted by id.
  const lastId = (object: string) =>
    statements.findLast((each) => each.object === object && each.device === device)?.id;

  function give(object: string, verb: Verb, result: Result): void {
    // Pressed twice: what stands there already is not written again.
    if (JSON.stringify(of(object)?.latest) === JSON.stringify(result)) return;
    enqueue(object, result, () => keep(object, verb, result));
  }

  function takeBack(object: string): void {
    if (of(object) === undefined) return;
    enqueue(object, undefined, () => forget(object));
  }

  return { of, lastId, give, takeBack, keeping };
}

/** Whether what was asked last has not come to the disk. */
export const isRefused = (keeping: Keeping): boolean =>
  keeping === 'refused' || keeping === 'unerased';
