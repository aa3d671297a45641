import { useEffect, useState } from 'preact/hooks';
import { askToPersist, isPersisted } from '#storage/transfer.ts';
import type { BackupTexts } from './texts.ts';

/** What the browser promises about keeping, in plain words, and a button to ask for more. */
export function Staying({ texts }: { texts: BackupTexts }) {
  const [promise, setPromise] = useState<'promised' | 'open' | 'refused' | 'unknown'>();
  const [safari, setSafari] = useState(false);

  useEffect(() => {
    setSafari(navigator.vendor.startsWith('Apple'));
    void isPersisted().then((persisted) => {
      if (persisted === undefined) setPromise('unknown');
      else setPromise(persisted ? 'promised' : 'open');
    });
  }, []);

  const ask = () =>
    void askToPersist().then((persisted) => setPromise(persisted ? 'promised' : 'refused'));

  return (
    <section aria-labelledby="zekerheid">
      <h3 id="zekerheid">{texts['backup.stayTitle']}</h3>
      <div role="status" class="stage">
        {promise === 'promised' && <p>{texts['backup.persisted']}</p>}
        {promise === 'open' && <p>{texts['backup.notPersisted']}</p>}
        {promise === 'refused' && <p>{texts['backup.persistRefused']}</p>}
        {promise === 'unknown' && <p>{texts['backup.persistUnknown']}</p>}
      </div>
      {safari && <p>{texts['backup.safari']}</p>}
      {promise === 'open' && (
        <button class="button button-quiet" type="button" onClick={ask}>
          {texts['backup.persist']}
        </button>
      )}
    </section>
  );
}
