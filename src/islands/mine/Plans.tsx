import { useEffect, useRef, useState } from 'preact/hooks';
import { outcomeId } from '#core/identity.ts';
import type { Place } from '#core/progress/contentIndex.ts';
import { SKIPPED, type Plan } from '#core/progress/plans.ts';
import type { StatementDraft } from '#core/progress/statement.ts';
import { record, recordNow } from '#storage/learner.ts';
import { fill } from '#strings/fill.ts';
import { inWords } from '../parts/day.ts';
import { useFocusOnChange } from '../parts/useFocusOnChange.ts';
import { placed, type Placed } from './entries.ts';
import { entryDraft } from './entryDraft.ts';
import type { MineTexts } from './texts.ts';
import { ThrowAway } from './ThrowAway.tsx';
import { throwAwayEntry } from './throwAwayEntry.ts';
import { useGone } from './useGone.ts';
import { useKeptLater } from './useKeptLater.ts';
import { Where } from './Where.tsx';

interface Props {
  readonly plans: readonly Plan[];
  readonly places: ReadonlyMap<string, Place>;
  readonly texts: MineTexts;
}

/** The learner's intentions: open, done, and once the day has passed how it went. */
export function Plans({ plans, places, texts }: Props) {
  const { status, said, sayGone } = useGone(texts);
  if (plans.length === 0 && said === '') return null;
  return (
    <section aria-labelledby="voornemens">
      <h2 id="voornemens">{texts['mine.plans']}</h2>
      <p class="keep-status" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      <ul class="mine-list">
        {placed(plans).map((own) => (
          <Entry
            key={own.entry.id}
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
  readonly own: Placed<Plan>;
  readonly place: Place | undefined;
  readonly texts: MineTexts;
  readonly onGone: (kept: boolean) => void;
}

function Entry({ own, place, texts, onGone }: EntryProps) {
  const { entry: plan, newest, several } = own;
  const object = outcomeId(plan.object);
  const done = plan.doneBy !== undefined;
  const check = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  useKeptLater(() => setProblem(''));

  async function turn(): Promise<void> {
    const { kept } = await record(
      plan.doneBy === undefined
        ? { verb: 'completed', object, attempt: plan.id }
        : { verb: 'voided', object, replaces: plan.doneBy },
    );
    setProblem(kept ? '' : texts['keep.notKept']);
  }

  return (
    <li class="mine-item" data-done={done}>
      <p class="own-words">{plan.text}</p>
      {plan.due !== undefined && (
        <p class="hint">{fill(texts['mine.planDue'], { day: inWords(plan.due) })}</p>
      )}
      <label class="mine-check">
        <input
          type="checkbox"
          ref={check}
          checked={done}
          autocomplete="off"
          onChange={() => void turn()}
        />
        <span>{texts['mine.planDone']}</span>
      </label>
      <p role="alert">{problem}</p>
      {plan.ask && <HowWasIt plan={plan} texts={texts} onTold={() => check.current?.focus()} />}
      {plan.outcome !== undefined && (
        <p class="own-words">
          <span class="label">{texts['mine.howWasIt']}</span> {plan.outcome}
        </p>
      )}
      <Where place={place} texts={texts} />
      {several && newest && <p>{texts['mine.several']}</p>}
      {several && <Several own={own} texts={texts} onGone={onGone} />}
    </li>
  );
}

/**
 * An intention is changed, and emptied, on the page of its step. When there are more than one about
 * a question only the newest stands there; then each can be thrown away here.
 */
function Several({ own, texts, onGone }: Omit<EntryProps, 'place'>) {
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  useFocusOnChange(first, sure);

  async function leave(): Promise<void> {
    const { gone, kept } = await throwAwayEntry(own);
    if (gone) onGone(kept);
    else setProblem(texts['keep.notKept']);
  }

  return (
    <>
      {sure ? (
        <ThrowAway {...{ first, texts }} yes={() => void leave()} cancel={() => setSure(false)} />
      ) : (
        <button class="button button-quiet" type="button" ref={first} onClick={() => setSure(true)}>
          {texts['mine.delete']}
        </button>
      )}
      <p role="alert">{problem}</p>
    </>
  );
}

interface HowWasItProps {
  readonly plan: Plan;
  readonly texts: MineTexts;
  /** Called before the question goes: whoever uses a keyboard goes on elsewhere. */
  readonly onTold: () => void;
}

/** Asked once, after the day has passed. */
function HowWasIt({ plan, texts, onTold }: HowWasItProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const id = `hoe-ging-het-${plan.id}`;
  const object = outcomeId(plan.object);
  const draft = entryDraft(plan.chain);

  // What was being typed when the page was left.
  useEffect(() => {
    if (field.current) field.current.value = draft.read() ?? '';
  }, [object]);

  function changed(text: string): void {
    setProblem('');
    draft.write(text);
  }

  async function keep(): Promise<void> {
    const text = field.current?.value.trim() ?? '';
    if (text === '') {
      setProblem(texts['keep.nothing']);
      field.current?.focus();
      return;
    }
    await tell({ verb: 'reflected', result: { text } });
  }

  const skip = () => tell({ verb: 'answered', result: { option: SKIPPED } });

  async function tell(told: Pick<StatementDraft, 'verb' | 'result'>): Promise<void> {
    // The words stay in the field as long as they are not on disk: nothing else holds them.
    const { kept } = await recordNow({ ...told, object, attempt: plan.id });
    if (!kept) return setProblem(texts['keep.notKept']);
    draft.remove();
    onTold();
  }

  return (
    <form
      class="mine-ask"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label class="mine-question" for={id}>
        {texts['mine.howWasIt']}
      </label>
      <p class="hint" id={`${id}-uitleg`}>
        {texts['mine.howWasItLead']}
      </p>
      <textarea
        id={id}
        ref={field}
        rows={3}
        autocomplete="off"
        aria-describedby={`${id}-uitleg`}
        onInput={({ currentTarget }) => changed(currentTarget.value)}
      />
      <p role="alert">{problem}</p>
      <div class="row">
        <button class="button button-quiet" type="submit">
          {texts['mine.howWasItKeep']}
        </button>
        <button class="button button-quiet" type="button" onClick={() => void skip()}>
          {texts['mine.howWasItSkip']}
        </button>
      </div>
    </form>
  );
}
