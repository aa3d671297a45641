import type { Keeping } from './useAnswers.ts';

export type KeepTexts = Record<
  | 'keep.kept'
  | 'keep.busy'
  | 'keep.erased'
  | 'keep.notKept'
  | 'keep.notErased'
  | 'exercise.notReady'
  | 'exercise.needsScript',
  string
>;

/** Says whether the last answer is kept. "Bewaard" stands there only after it is on disk. */
export function KeepStatus({
  keeping,
  texts,
}: {
  keeping: Keeping;
  texts: Pick<
    KeepTexts,
    'keep.kept' | 'keep.busy' | 'keep.erased' | 'keep.notKept' | 'keep.notErased'
  >;
}) {
  const text = {
    idle: '',
    busy: texts['keep.busy'],
    kept: texts['keep.kept'],
    erased: texts['keep.erased'],
    refused: texts['keep.notKept'],
    unerased: texts['keep.notErased'],
  }[keeping];
  return (
    <p class="keep-status" role="status" data-keeping={keeping}>
      {text}
    </p>
  );
}
