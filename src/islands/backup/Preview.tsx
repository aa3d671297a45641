import type { Plan } from '#storage/transfer.ts';
import { changesNothing, previewLines } from './previewLines.ts';
import type { BackupTexts } from './texts.ts';

/** What a file would change, before anything is done. */
export function Preview({ plan, texts }: { plan: Plan; texts: BackupTexts }) {
  const lines = previewLines(plan, texts);
  return (
    <>
      {changesNothing(plan) ? (
        <p>{texts[lines.length > 0 ? 'backup.nothingTaken' : 'backup.nothing']}</p>
      ) : (
        <p class="mine-question">{texts['backup.preview']}</p>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
