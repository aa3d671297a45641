import { useRef, useState } from 'preact/hooks';
import { openTransfer } from '#storage/transfer.ts';
import { useFocusOnChange } from '../parts/useFocusOnChange.ts';
import { Preview } from './Preview.tsx';
import type { BackupTexts } from './texts.ts';

/** Puts the device back as it was before a file was joined. */
type Undo = () => Promise<void>;

/** Where opening a file stands. Nothing changes on the device before `joined`. */
type Stage =
  | { readonly name: 'idle' | 'joined' | 'undone' }
  | { readonly name: 'busy'; readonly doing: 'backup.reading' | 'backup.working' }
  | { readonly name: 'refused'; readonly why: keyof BackupTexts }
  | {
      readonly name: 'preview';
      readonly lines: readonly string[];
      readonly nothing: boolean;
      readonly join: () => Promise<Undo>;
    };

/** Opens a file: shows what would change, joins it, and can put everything back. */
export function OpenFile({ texts }: { texts: BackupTexts }) {
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  /** One for each file that was joined on this page, the last one first; whatever is chosen since. */
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const [undoLast] = undos;
  const outcome = useRef<HTMLDivElement>(null);
  useFocusOnChange(outcome, stage.name);
  const refuse = (why: keyof BackupTexts) => setStage({ name: 'refused', why });

  async function choose(file: File): Promise<void> {
    setStage({ name: 'busy', doing: 'backup.reading' });
    const transfer = await openTransfer();
    if (!transfer) return refuse('backup.failed');
    try {
      const { content, mistake } = await transfer.read(file);
      if (mistake !== undefined) return refuse(`backup.${mistake}`);
      const plan = await transfer.plan(content);
      // What it means in words is only needed once a file is chosen.
      const { changesNothing, previewLines } = await import('./previewLines.ts');
      const join = async (): Promise<Undo> => {
        const made = await transfer.join(content, plan);
        return () => transfer.undo(made);
      };
      setStage({
        name: 'preview',
        lines: previewLines(plan, texts),
        nothing: changesNothing(plan),
        join,
      });
    } catch {
      refuse('backup.failed');
    }
  }

  async function join(task: () => Promise<Undo>): Promise<void> {
    setStage({ name: 'busy', doing: 'backup.working' });
    try {
      const undo = await task();
      setUndos((earlier) => [undo, ...earlier]);
      setStage({ name: 'joined' });
    } catch {
      refuse('backup.failed');
    }
  }

  async function goBack(undo: Undo): Promise<void> {
    setStage({ name: 'busy', doing: 'backup.working' });
    try {
      await undo();
      setUndos((others) => others.filter((other) => other !== undo));
      setStage({ name: 'undone' });
    } catch {
      refuse('backup.failed');
    }
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
        {stage.name === 'busy' && <p>{texts[stage.doing]}</p>}
        {stage.name === 'refused' && <p class="problem">{texts[stage.why]}</p>}
        {stage.name === 'preview' && <Preview {...stage} texts={texts} />}
        {stage.name === 'joined' && <p>{texts['backup.joined']}</p>}
        {stage.name === 'undone' && <p>{texts['backup.undone']}</p>}
      </div>
      {stage.name === 'preview' && (
        <div class="row">
          {!stage.nothing && (
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
      {undoLast && stage.name !== 'busy' && (
        <>
          {stage.name !== 'joined' && <p class="hint">{texts['backup.undoLast']}</p>}
          <button class="button button-quiet" type="button" onClick={() => void goBack(undoLast)}>
            {texts['backup.undo']}
          </button>
        </>
      )}
    </section>
  );
}
