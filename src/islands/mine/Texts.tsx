import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Place } from '#core/progress/contentIndex.ts';
import type { OwnText } from '#core/progress/ownTexts.ts';
import { recordNow } from '#storage/learner.ts';
import { dayOf, inWords } from '../parts/day.ts';
import { useFocusOnChange } from '../parts/useFocusOnChange.ts';
import { placed, type Placed } from './entries.ts';
import { entryDraft } from './entryDraft.ts';
import type { MineTexts } from './texts.ts';
import { ThrowAway } from './ThrowAway.tsx';
import { throwAwayEntry } from './throwAwayEntry.ts';
import { useGone } from './useGone.ts';
import { Where } from './Where.tsx';

interface Props {
  readonly entries: readonly OwnText[];
  readonly places: ReadonlyMap<string, Place>;
  readonly texts: MineTexts;
}

/** The learner's private texts, to read, change and throw away. */
export function Texts({ entries, places, texts }: Props) {
  const { status, said, sayGone } = useGone(texts);
  if (entries.length === 0 && said === '') return null;
  return (
    <section aria-labelledby="teksten">
      <h2 id="teksten">{texts['mine.texts']}</h2>
      <p class="keep-status" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      <ul class="mine-list">
        {placed(entries).map((own) => (
          <Entry
            key={own.key}
            own={own}
            place={places.get(own.entry.object)}
            texts={texts}
            onGone={sayGone}
          />
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly own: Placed<OwnText>;
  readonly place: Place | undefined;
  readonly texts: MineTexts;
  readonly onGone: (kept: boolean) => void;
}

function Entry({ own, place, texts, onGone }: EntryProps) {
  const { entry, newest, several } = own;
  const draft = entryDraft(entry.chain);
  // Words that were not kept yet when the page was left are there again.
  const [mode, setMode] = useState<'read' | 'edit' | 'sure'>(() => {
    const words = draft.read();
    return words === undefined || words === entry.text ? 'read' : 'edit';
  });
  const [status, setStatus] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusOnChange(first, mode);
  useFocusOnChange(field, mode);

  async function save(text: string): Promise<void> {
    // The words stay in the field as long as they are not on disk: nothing else holds them.
    const { kept } = await recordNow({
      verb: 'reflected',
      object: entry.object,
      result: { text },
      replaces: entry.id,
    });
    if (kept) stopEditing();
    setStatus(texts[kept ? 'keep.kept' : 'keep.notKept']);
  }

  function stopEditing(): void {
    draft.remove();
    setStatus('');
    setMode('read');
  }

  async function leave(): Promise<void> {
    const { gone, kept } = await throwAwayEntry(own);
    if (gone) onGone(kept);
    else setStatus(texts['keep.notKept']);
  }

  return (
    <li class="mine-item">
      <Where place={place} texts={texts} />
      {several && newest && <p>{texts['mine.several']}</p>}
      {mode === 'edit' ? (
        <Edit {...{ entry, field, texts, save }} cancel={stopEditing} />
      ) : (
        <p class="own-words">{entry.text}</p>
      )}
      <p class="hint">{inWords(dayOf(entry.at))}</p>
      {mode === 'read' && (
        <div class="row">
          <button
            class="button button-quiet"
            type="button"
            ref={first}
            onClick={() => setMode('edit')}
          >
            {texts['mine.edit']}
          </button>
          <button class="button button-quiet" type="button" onClick={() => setMode('sure')}>
            {texts['mine.delete']}
          </button>
        </div>
      )}
      {mode === 'sure' && (
        <ThrowAway {...{ first, texts }} yes={() => void leave()} cancel={() => setMode('read')} />
      )}
      <p class="keep-status" role="status">
        {status}
      </p>
    </li>
  );
}

interface EditProps {
  readonly entry: OwnText;
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly texts: MineTexts;
  readonly save: (text: string) => Promise<void>;
  readonly cancel: () => void;
}

function Edit({ entry, field, texts, save, cancel }: EditProps) {
  const draft = entryDraft(entry.chain);
  const [problem, setProblem] = useState('');
  const [words] = useState(() => draft.read() ?? entry.text);

  function changed(text: string): void {
    setProblem('');
    draft.write(text);
  }

  function submit(): void {
    const text = field.current?.value.trim() ?? '';
    if (text !== '') void save(text);
    else setProblem(texts['keep.nothing']);
  }

  return (
    <form
      class="mine-ask"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={field}
        rows={4}
        autocomplete="off"
        aria-label={texts['mine.editLabel']}
        defaultValue={words}
        onInput={({ currentTarget }) => changed(currentTarget.value)}
      />
      <p role="alert">{problem}</p>
      <div class="row">
        <button class="button" type="submit">
          {texts['mine.save']}
        </button>
        <button class="button button-quiet" type="button" onClick={cancel}>
          {texts['mine.cancel']}
        </button>
      </div>
    </form>
  );
}
