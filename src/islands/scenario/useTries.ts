import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mergeLogs } from '#core/progress/merge.ts';
import type { Statement, StatementDraft } from '#core/progress/statement.ts';
import { projectTries, type Tries } from '#core/progress/tries.ts';
import { hasLog } from '#storage/hasLog.ts';
import { nextId } from '#storage/nextId.ts';
import { record, thisDevice, watchStatements } from '#storage/learner.ts';

export interface Recording {
  /** What the log says about this conversation; undefined until it is known. */
  readonly tries: Tries | undefined;
  /** The same for one device: gives choices their order. */
  readonly seed: string;
  /** Adds to the log. @returns the statement, also when it could only be held in memory. */
  write(draft: StatementDraft): Promise<Statement | undefined>;
}

const inMemory = (draft: StatementDraft, last: string | undefined): Statement => ({
  ...draft,
  id: nextId(last),
  device: 'memory',
  at: new Date().toISOString(),
  release: import.meta.env.PUBLIC_RELEASE,
});

/** Follows what the log says about one conversation, and adds to it. @param scenario `scenario:<id>`. */
export function useTries(scenario: string): Recording {
  const [statements, setStatements] = useState<readonly Statement[]>();
  const [seed, setSeed] = useState('');
  const followed = useRef<readonly Statement[]>([]);
  const written = useRef<readonly Statement[]>([]);
  const show = () => setStatements(mergeLogs(followed.current, written.current));

  useEffect(() => {
    void hasLog().then((has) => has || show());
    void thisDevice().then((device) => device !== undefined && setSeed(device));
    void watchStatements(scenario, (log) => {
      followed.current = log;
      show();
    });
  }, [scenario]);

  const tries = useMemo(
    () => statements && projectTries(statements, scenario),
    [statements, scenario],
  );

  async function write(draft: StatementDraft): Promise<Statement | undefined> {
    const outcome = await record(draft);
    // The code for keeping did not come: then the conversation lives as long as the page.
    const made = outcome.statements ?? [inMemory(draft, written.current.at(-1)?.id)];
    if (made[0]) setSeed(made[0].device);
    written.current = [...written.current, ...made];
    show();
    return made.at(-1);
  }

  return { tries, seed, write };
}
