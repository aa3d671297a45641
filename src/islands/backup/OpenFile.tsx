import { useRef, useState } from 'preact/hooks';
import { openTransfer, type Plan } from '#storage/transfer.ts';
import { fill } from '#strings/fill.ts';
import { useFocusOnChange } from '../parts/useFocusOnChange.ts';
import type { BackupTexts } from './texts.ts';

/** Where opening a file stands. Nothing changes on the device before `joined`. */
type Stage =
  | { readonly name: 'idle' | 'reading' | 'undone' }
  | { readonly name: 'refused'; readonly why: keyof BackupTexts }
  | { readonly name: 'preview'; readonly plan: Plan; readonly join: () => Promise<Plan> }
  | { readonly name: 'joined'; readonly undo: () => Promise<void> };

/** Opens a file: shows what would change, joins it, and can put everything back. */
export function OpenFile({ texts }: { texts: BackupTexts }) {
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const outcome = useRef<HTMLDivElement>(null);
  useFocusOnChange(outcome, stage.name);
  const refuse = (why: keyof BackupTexts) => setStage({ name: 'refused', why });

  async function choose(file: File): Promise<void> {
    setStage({ name: 'reading' });
    const transfer = await openTransfer();
    if (!transfer) return refuse('backup.failed');
    try {
      const { content, mistake } = await transfer.read(file);
      if (mistake !== undefined) return refuse(`backup.${mistake}`);
      const plan = await transfer.plan(content);
      setStage({ name: 'preview', plan, join: () => transfer.join(content, plan) });
    } catch {
      refuse('backup.failed');
    }
  }

  async function join(task: () => Promise<Plan>): Promise<void> {
    try {
      const plan = await task();
      const transfer = await openTransfer();
      setStage({ name: 'joined', undo: async () => transfer?.undo(plan) });
    } catch {
      refuse('backup.failed');
    }
  }

  async function undo(task: () => Promise<void>): Promise<void> {
    await task().then(
      () => setStage({ name: 'undone' }),
      () => refuse('backup.failed'),
    );
  }

  return (
    <section aria-labelledby="openen">
      <h3 id="openen">{texts['backup.openTitle']}</h3>
      <p>{texts['backup.openLead']}</p>
      <label class="file">
        <span>{texts['backup.open']}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void choose(file);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status" class="stage" tabIndex={-1} ref={outcome}>
        {stage.name === 'reading' && <p>{texts['backup.reading']}</p>}
        {stage.name === 'refused' && <p class="problem">{texts[stage.why]}</p>}
        {stage.name === 'preview' && <Preview plan={stage.plan} texts={texts} />}
        {stage.name === 'joined' && <p>{texts['backup.joined']}</p>}
        {stage.name === 'undone' && <p>{texts['backup.undone']}</p>}
      </div>
      {stage.name === 'preview' && (
        <div class="row">
          {!changesNothing(stage.plan) && (
            <button class="button" type="button" onClick={() => void join(stage.join)}>
              {texts['backup.join']}
            </button>
          )}
          <button
            class="button button-quiet"
            type="button"
            onClick={() => setStage({ name: 'idle' })}
          >
            {texts['backup.cancel']}
          </button>
        </div>
      )}
      {stage.name === 'joined' && (
        <button class="button button-quiet" type="button" onClick={() => void undo(stage.undo)}>
          {texts['backup.undo']}
        </button>
      )}
    </section>
  );
}

const changesNothing = ({ added, changed, documents }: Plan): boolean =>
  added.length + changed.length + documents.length === 0;

/** What will change, in numbers. */
function Preview({ plan, texts }: { plan: Plan; texts: BackupTexts }) {
  if (changesNothing(plan)) return <p>{texts['backup.nothing']}</p>;
  const { added, changed, documents, known } = plan;
  const own = added.filter(({ result }) => result?.text !== undefined).length;
  const lines = [
    added.length > 0 && fill(texts['backup.added'], { count: added.length }),
    own > 0 && fill(texts['backup.addedTexts'], { count: own }),
    changed.length > 0 && fill(texts['backup.changed'], { count: changed.length }),
    documents.length > 0 && texts['backup.documents'],
    known > 0 && fill(texts['backup.known'], { count: known }),
  ].filter((line): line is string => typeof line === 'string');
  return (
    <>
      <p class="mine-question">{texts['backup.preview']}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
