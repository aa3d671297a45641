import type { BackupTexts } from './texts.ts';

interface Props {
  readonly lines: readonly string[];
  /** Whether the device would stay as it is. */
  readonly nothing: boolean;
  readonly texts: BackupTexts;
}

/** What a file would change, before anything is done. */
export function Preview({ lines, nothing, texts }: Props) {
  return (
    <>
      {nothing ? (
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
