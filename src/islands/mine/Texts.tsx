import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Place } from '#core/progress/contentIndex.ts';
import type { OwnText } from '#core/progress/ownTexts.ts';
import { useFocusOnChange } from '../parts/useFocusOnChange.ts';
import { readDraft, removeDraft, writeDraft } from '#storage/draft.ts';
import { erase, record } from '#storage/learner.ts';
import { dayOf, inWords } from '../parts/day.ts';
import type { MineTexts } from './texts.ts';
import { Where } from './Where.tsx';

interface Props {
  readonly entries: readonly OwnText[];
  readonly places: ReadonlyMap<string, Place>;
  readonly texts: MineTexts;
}

/** The learner's private texts, to read, change and throw away. */
export function Texts({ entries, places, texts }: Props) {
  const status = useRef<HTMLParagraphElement>(null);
  const [gone, setGone] = useState(false);
  if (entries.length === 0 && !gone) return null;

  function sayGone(): void {
    setGone(true);
    // Whoever uses a keyboard goes on from here: the button pressed is gone too.
    status.current?.focus();
  }

  return (
    <section aria-labelledby="teksten">
      <h2 id="teksten">{texts['mine.texts']}</h2>
      <p class="keep-status" role="status" tabIndex={-1} ref={status}>
        {gone && texts['keep.erased']}
      </p>
      <ul class="mine-list">
        {entries.map((entry) => (
          <Entry
            key={entry.object}
            entry={entry}
            place={places.get(entry.object)}
            texts={texts}
            onGone={sayGone}
          />
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly entry: OwnText;
  readonly place: Place | undefined;
  readonly texts: MineTexts;
  readonly onGone: () => void;
}

function Entry({ entry, place, texts, onGone }: EntryProps) {
  const draft = draftOf(entry.object);
  // Words that were not kept yet when the page was left are there again.
  const [mode, setMode] = useState<'read' | 'edit' | 'sure'>(() => {
    const words = readDraft(draft)?.text;
    return words === undefined || words === entry.text ? 'read' : 'edit';
  });
  const [status, setStatus] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusOnChange(first, mode);
  useFocusOnChange(field, mode);

  async function save(text: string): Promise<void> {
    const { kept } = await record({
      verb: 'reflected',
      object: entry.object,
      result: { text },
      replaces: entry.id,
    });
    setStatus(texts[kept ? 'keep.kept' : 'keep.notKept']);
    // The words stay in the field as long as they are not on disk.
    if (kept) stopEditing();
  }

  function stopEditing(): void {
    removeDraft(draft);
    setMode('read');
  }

  async function throwAway(): Promise<void> {
    const { kept } = await erase(entry.object);
    if (!kept) return setStatus(texts['keep.notKept']);
    removeDraft(entry.object);
    removeDraft(draft);
    onGone();
  }

  return (
    <li class="mine-item">
      <Where place={place} texts={texts} />
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
        <div class="mine-ask">
          <p>{texts['mine.deleteSure']}</p>
          <div class="row">
            <button class="button" type="button" ref={first} onClick={() => void throwAway()}>
              {texts['mine.deleteYes']}
            </button>
            <button class="button button-quiet" type="button" onClick={() => setMode('read')}>
              {texts['mine.cancel']}
            </button>
          </div>
        </div>
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
  const [problem, setProblem] = useState('');
  const [words] = useState(() => readDraft(draftOf(entry.object))?.text ?? entry.text);

  function changed(text: string): void {
    setProblem('');
    writeDraft(draftOf(entry.object), { text });
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

/** Apart from the draft on the step's own page: that one is kept by itself, this one when asked. */
const draftOf = (object: string): string => `mijn:${object}`;
