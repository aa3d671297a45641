import { useEffect, useState } from 'preact/hooks';
import { hasLog } from '#storage/hasLog.ts';
import { openTransfer } from '#storage/transfer.ts';
import { EraseAll } from './EraseAll.tsx';
import { OpenFile } from './OpenFile.tsx';
import { SaveFile } from './SaveFile.tsx';
import { Staying } from './Staying.tsx';
import type { BackupTexts } from './texts.ts';

export interface BackupProps {
  /** Address of the JSON Schema of the file. */
  readonly schema: string;
  readonly texts: BackupTexts;
}

/** Taking what this device keeps along, bringing it back, and taking it off. */
export function Backup({ schema, texts }: BackupProps) {
  const [lastSaved, setLastSaved] = useState<string>();

  useEffect(() => {
    // Looking opens the database, and that would make one.
    void hasLog()
      .then((has) => (has ? openTransfer() : undefined))
      .then((transfer) => transfer?.lastSaved())
      .then(setLastSaved, () => undefined);
  }, []);

  async function save(): Promise<boolean> {
    const transfer = await openTransfer();
    if (!transfer) return false;
    try {
      download(await transfer.save(schema));
      setLastSaved(new Date().toISOString());
      return true;
    } catch {
      return false;
    }
  }

  return (
    <div class="backup">
      <SaveFile {...{ save, lastSaved, texts }} />
      <OpenFile texts={texts} />
      <Staying texts={texts} />
      <EraseAll {...{ save, texts }} />
    </div>
  );
}

/** Hands a text over to the browser's downloads. */
function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `gelijke-stage-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The download has its own copy by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
