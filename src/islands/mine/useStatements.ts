import { useEffect, useState } from 'preact/hooks';
import type { Statement } from '#core/progress/statement.ts';
import { hasLog } from '#storage/hasLog.ts';
import { watchStatements } from '#storage/learner.ts';

/** The whole log, followed; undefined until it is known whether there is one. */
export function useStatements(): readonly Statement[] | undefined {
  const [statements, setStatements] = useState<readonly Statement[]>();
  useEffect(() => {
    void hasLog().then((has) => has || setStatements([]));
    void watchStatements('', setStatements);
  }, []);
  return statements;
}
