import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { ContentIndex } from '#core/progress/contentIndex.ts';
import type { MineTexts } from './texts.ts';
import { useStatements } from './useStatements.ts';

export interface MineProps {
  readonly content: ContentIndex;
  readonly modulesUrl: string;
  readonly texts: MineTexts;
}

/**
 * The learner's overview, or a word about it when it cannot be shown: what is on disk is still there
 * then. Its code comes when there is something to show.
 */
export function Mine({ content, modulesUrl, texts }: MineProps) {
  const statements = useStatements();
  const [parts, setParts] = useState<typeof import('./Overview.tsx')>();
  const [missing, setMissing] = useState(false);
  const [failed] = useErrorBoundary((error: unknown) => console.error(error));
  const empty = statements?.length === 0;

  useEffect(() => {
    if (statements === undefined || empty) return;
    import('./Overview.tsx').then(setParts, () => setMissing(true));
  }, [statements === undefined || empty]);

  if (failed !== undefined || missing) {
    return (
      <div class="mine">
        <p class="problem">{texts['mine.broken']}</p>
      </div>
    );
  }
  if (empty) {
    return (
      <div class="mine">
        <p>{texts['mine.empty']}</p>
        <p>
          <a class="button" href={modulesUrl}>
            {texts['mine.emptyLink']}
          </a>
        </p>
      </div>
    );
  }
  if (statements === undefined || !parts) return <div class="mine" />;
  return <parts.Overview {...{ statements, content, texts }} />;
}
