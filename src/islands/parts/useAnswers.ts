import { useEffect, useRef, useState } from 'preact/hooks';
import { projectAnswers } from '#core/progress/answers.ts';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Result, Statement, Verb } from '#core/progress/statement.ts';
import { record, watchStatements } from '#storage/learner.ts';

export type Keeping = 'idle' | 'busy' | 'kept' | 'refused';

export interface Answers {
  /** The present and the first answer to an object, if there is one. */
  of(object: string): { readonly latest: Result; readonly first: Result } | undefined;
  /** Gives an answer; an earlier one to the same object is replaced, and stays in the log. */
  give(object: string, verb: Verb, result: Result): void;
  /** State of the last answer given on this page. */
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
  const [pending, setPending] = useState<ReadonlyMap<string, Result>>(new Map());
  const [keeping, setKeeping] = useState<Keeping>('idle');
  const known = useRef<readonly Statement[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());

  function learn(more: readonly Statement[]): void {
    const own = more.filter(
      ({ object }) => object === question || object.startsWith(`${question}/`),
    );
    known.current = mergeLogs(known.current, own);
    setStatements(known.current);
  }

  useEffect(() => void watchStatements(question, learn), [question]);

  async function keep(object: string, verb: Verb, result: Result): Promise<void> {
    const replaces = projectAnswers(known.current).get(object)?.latest.id;
    const { statement, kept } = await record({
      verb,
      object,
      result,
      ...(replaces === undefined ? {} : { replaces }),
    });
    if (statement) {
      learn([statement]);
      setPending((map) => new Map([...map].filter(([, given]) => given !== result)));
    }
    setKeeping(kept ? 'kept' : 'refused');
  }

  const answers = projectAnswers(statements);

  function of(object: string): ReturnType<Answers['of']> {
    const answer = answers.get(object);
    const latest = pending.get(object) ?? answer?.latest.result;
    if (latest === undefined) return undefined;
    return { latest, first: answer?.first.result ?? latest };
  }

  function give(object: string, verb: Verb, result: Result): void {
    // Pressed twice: what stands there already is not written again.
    if (JSON.stringify(of(object)?.latest) === JSON.stringify(result)) return;
    setPending((map) => new Map(map).set(object, result));
    setKeeping('busy');
    // One after the other, so that each answer replaces the one before it.
    queue.current = queue.current.then(() => keep(object, verb, result));
  }

  return { of, give, keeping };
}
