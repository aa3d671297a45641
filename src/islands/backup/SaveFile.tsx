import { useState } from 'preact/hooks';
import { fill } from '#strings/fill.ts';
import { dayOf, inWords } from '../parts/day.ts';
import type { BackupTexts } from './texts.ts';

interface Props {
  readonly save: () => Promise<boolean>;
  /** Moment of the last file, ISO 8601. */
  readonly lastSaved: string | undefined;
  readonly texts: BackupTexts;
}

/** A file with everything, for another device or for later. */
export function SaveFile({ save, lastSaved, texts }: Props) {
  const [status, setStatus] = useState('');
  const last =
    lastSaved === undefined
      ? texts['backup.never']
      : fill(texts['backup.last'], { day: inWords(dayOf(lastSaved)) });

  return (
    <section aria-labelledby="meenemen">
      <h3 id="meenemen">{texts['backup.saveTitle']}</h3>
      <p>{texts['backup.saveLead']}</p>
      <p class="hint">{last}</p>
      <div class="row">
        <button
          class="button"
          type="button"
          onClick={() =>
            void save().then((done) => setStatus(texts[done ? 'backup.saved' : 'backup.failed']))
          }
        >
          {texts['backup.save']}
        </button>
        <p class="keep-status" role="status">
          {status}
        </p>
      </div>
    </section>
  );
}
