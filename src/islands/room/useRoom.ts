import { useEffect, useRef, useState } from 'preact/hooks';
import { fieldsOf, keptFrom, roomName, type KeptRooms } from '#core/dialogue/roomKept.ts';
import type { Version } from '#core/documents/document.ts';
import { saveDocument, watchDocument } from '#storage/documents.ts';
import { STORAGE_KEPT, STORAGE_REFUSED } from '#storage/door.ts';
import { readDraft, removeDraft, writeDraft } from '#storage/draft.ts';
import type { StorageFault } from '#storage/fault.ts';
import { hasLog } from '#storage/hasLog.ts';

/** After this long without another vote or letter, in milliseconds, it is kept. Short: a second tab shows it then. */
const PAUSE = 400;

export type Keeping = 'idle' | 'busy' | 'kept' | 'refused';

export interface KeptRoom {
  /** What this device keeps; undefined until that is known. */
  readonly kept: KeptRooms | undefined;
  readonly keeping: Keeping;
  /** Shows something else from now on, and keeps it. @param soon with what comes right after it */
  change(next: KeptRooms, soon?: boolean): void;
}

/**
 * Follows what this device keeps of a room, and keeps what changes. What waits to be kept stands in a
 * draft, and is never overwritten by what another tab kept; it comes after that.
 *
 * @param scenario id that the author gave it
 */
export function useRoom(scenario: string): KeptRoom {
  const name = roomName(scenario);
  const [kept, setKept] = useState<KeptRooms>();
  const [keeping, setKeeping] = useState<Keeping>('idle');
  /** What waits to be kept. */
  const waiting = useRef<KeptRooms>();
  const latest = useRef<string>();
  const timer = useRef(0);
  const known = useRef(false);
  /** The page says that this browser keeps nothing: then it keeps no draft either. */
  const nothing = useRef(false);

  function write(): void {
    if (!waiting.current || nothing.current) return;
    writeDraft(name, { after: latest.current, fields: fieldsOf(waiting.current) ?? {} });
  }

  async function save(): Promise<void> {
    clearTimeout(timer.current);
    const next = waiting.current;
    if (!next) return;
    const committed = await saveDocument(name, fieldsOf(next));
    // Changed meanwhile: that is kept in its turn.
    if (waiting.current !== next) return;
    setKeeping(committed ? 'kept' : 'refused');
    if (committed) settle();
  }

  function settle(): void {
    waiting.current = undefined;
    removeDraft(name);
  }

  function change(next: KeptRooms, soon = false): void {
    waiting.current = next;
    setKept(next);
    setKeeping('busy');
    write();
    clearTimeout(timer.current);
    if (soon) timer.current = window.setTimeout(() => void save(), PAUSE);
    else void save();
  }

  /** What the device keeps came, for the first time or anew. */
  function open(versions: readonly Version[]): void {
    const first = !known.current;
    known.current = true;
    latest.current = versions.at(-1)?.id;
    if (waiting.current) return write();
    const draft = first ? readDraft(name) : undefined;
    const values = versions.flatMap(({ value }) => (value ? [value] : []));
    // A draft from before the last version says nothing new: that version came after it.
    if (draft?.fields && draft.after === latest.current) return change(keptFrom([draft.fields]));
    if (draft) removeDraft(name);
    setKept(keptFrom(values));
  }

  useEffect(() => {
    const refused = ({ detail }: CustomEvent<StorageFault>) => {
      nothing.current = detail === 'refused' || detail === 'newer';
      // What is kept here cannot be read now. A group can begin all the same.
      if (!known.current) setKept((now) => now ?? keptFrom([readDraft(name)?.fields ?? {}]));
      if (nothing.current) removeDraft(name);
    };
    const all = () => {
      nothing.current = false;
      if (!waiting.current) return;
      settle();
      setKeeping('kept');
    };
    const leave = () => {
      if (document.visibilityState === 'hidden') void save();
    };
    document.addEventListener(STORAGE_REFUSED, refused as EventListener);
    document.addEventListener(STORAGE_KEPT, all);
    document.addEventListener('visibilitychange', leave);
    void hasLog().then((has) => has || open([]));
    void watchDocument(name, open);
    return () => {
      document.removeEventListener(STORAGE_REFUSED, refused as EventListener);
      document.removeEventListener(STORAGE_KEPT, all);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [name]);

  return { kept, keeping, change };
}
