import { useEffect, useRef, useState } from 'preact/hooks';
import { openTransfer } from '#storage/transfer.ts';
import { useFocusOnChange } from '../parts/useFocusOnChange.ts';
import type { BackupTexts } from './texts.ts';

/** Marks that this page was loaded anew after everything was erased. */
const ERASED = '#gewist';

interface Props {
  readonly save: () => Promise<boolean>;
  readonly texts: BackupTexts;
}

/** Takes everything off this device, after a second thought and the offer to save a file first. */
export function EraseAll({ save, texts }: Props) {
  const [asked, setAsked] = useState(false);
  const [status, setStatus] = useState('');
  const first = useRef<HTMLButtonElement>(null);

  useFocusOnChange(first, asked);
  useEffect(() => {
    if (location.hash !== ERASED) return;
    history.replaceState(null, '', location.pathname);
    setStatus(texts['backup.erased']);
  }, []);

  async function eraseAll(): Promise<void> {
    const transfer = await openTransfer();
    try {
      if (!transfer) throw new Error('The code for erasing could not be fetched.');
      await transfer.eraseAll();
      // Nothing on this page may go on showing what is gone.
      location.hash = ERASED;
      location.reload();
    } catch {
      setStatus(texts['backup.eraseFailed']);
    }
  }

  return (
    <section aria-labelledby="wissen">
      <h3 id="wissen">{texts['backup.eraseTitle']}</h3>
      <p>{texts['backup.eraseLead']}</p>
      {asked ? (
        <div class="row">
          <button class="button" type="button" ref={first} onClick={() => void save()}>
            {texts['backup.eraseSaveFirst']}
          </button>
          <button class="button button-quiet" type="button" onClick={() => void eraseAll()}>
            {texts['backup.eraseYes']}
          </button>
          <button class="button button-quiet" type="button" onClick={() => setAsked(false)}>
            {texts['backup.cancel']}
          </button>
        </div>
      ) : (
        <button
          class="button button-quiet"
          type="button"
          ref={first}
          onClick={() => setAsked(true)}
        >
          {texts['backup.erase']}
        </button>
      )}
      <p class="keep-status" role="status">
        {status}
      </p>
    </section>
  );
}
