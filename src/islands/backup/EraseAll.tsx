import { useEffect, useRef, useState } from 'preact/hooks';
import { openTransfer, type Place } from '#storage/transfer.ts';
import { fill } from '#strings/fill.ts';
import { useFocusOnChange } from '../parts/useFocusOnChange.ts';
import type { BackupTexts } from './texts.ts';

/** Marks that this page was loaded anew after everything was erased. */
const ERASED = '#gewist';

/** What is called by which name when it could not go. */
const LEFT = {
  database: 'backup.leftDatabase',
  local: 'backup.leftLocal',
  session: 'backup.leftSession',
  caches: 'backup.leftCaches',
} as const satisfies Record<Place, keyof BackupTexts>;

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

  async function saveFirst(): Promise<void> {
    setStatus(texts[(await save()) ? 'backup.saved' : 'backup.failed']);
  }

  async function eraseAll(): Promise<void> {
    const transfer = await openTransfer();
    if (!transfer) return setStatus(texts['backup.failed']);
    const left = (await transfer.eraseAll()).map((place) => texts[LEFT[place]]);
    if (left.length > 0) {
      return setStatus(fill(texts['backup.eraseFailed'], { left: left.join(', ') }));
    }
    // Nothing on this page may go on showing what is gone.
    location.hash = ERASED;
    location.reload();
  }

  return (
    <section aria-labelledby="wissen">
      <h3 id="wissen">{texts['backup.eraseTitle']}</h3>
      <p>{texts['backup.eraseLead']}</p>
      {asked ? (
        <div class="row">
          <button class="button" type="button" ref={first} onClick={() => void saveFirst()}>
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
