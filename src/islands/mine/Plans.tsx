import { useEffect, useRef, useState } from 'preact/hooks';
import { outcomeId } from '#core/identity.ts';
import type { Place } from '#core/progress/contentIndex.ts';
import { SKIPPED, type Plan } from '#core/progress/plans.ts';
import type { StatementDraft } from '#core/progress/statement.ts';
import { readDraft, removeDraft, writeDraft } from '#storage/draft.ts';
import { record } from '#storage/learner.ts';
import { fill } from '#strings/fill.ts';
import { inWords } from '../parts/day.ts';
import type { MineTexts } from './texts.ts';
import { Where } from './Where.tsx';

interface Props {
  readonly plans: readonly Plan[];
  readonly places: ReadonlyMap<string, Place>;
  readonly texts: MineTexts;
}

/** The learner's intentions: open, done, and once the day has passed how it went. */
export function Plans({ plans, places, texts }: Props) {
  if (plans.length === 0) return null;
  return (
    <section aria-labelledby="voornemens">
      <h2 id="voornemens">{texts['mine.plans']}</h2>
      <ul class="mine-list">
        {plans.map((plan) => (
          <Entry key={plan.id} plan={plan} place={places.get(plan.object)} texts={texts} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ plan, place, texts }: { plan: Plan; place: Place | undefined; texts: MineTexts }) {
  const object = outcomeId(plan.object);
  const done = plan.doneBy !== undefined;
  const check = useRef<HTMLInputElement>(null);

  const turn = () =>
    record(
      plan.doneBy === undefined
        ? { verb: 'completed', object, attempt: plan.id }
        : { verb: 'voided', object, replaces: plan.doneBy },
    );

  return (
    <li class="mine-item" data-done={done}>
      <p class="own-words">{plan.text}</p>
      {plan.due !== undefined && (
        <p class="hint">{fill(texts['mine.planDue'], { day: inWords(plan.due) })}</p>
      )}
      <label class="mine-check">
        <input type="checkbox" ref={check} checked={done} autocomplete="off" onChange={turn} />
        <span>{texts['mine.planDone']}</span>
      </label>
      {plan.ask && <HowWasIt plan={plan} texts={texts} onTold={() => check.current?.focus()} />}
      {plan.outcome !== undefined && (
        <p class="own-words">
          <span class="label">{texts['mine.howWasIt']}</span> {plan.outcome}
        </p>
      )}
      <Where place={place} texts={texts} />
    </li>
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

  // What was being typed when the page was left.
  useEffect(() => {
    if (field.current) field.current.value = readDraft(object)?.text ?? '';
  }, [object]);

  function changed(text: string): void {
    setProblem('');
    writeDraft(object, { text });
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
    const { kept } = await record({ ...told, object, attempt: plan.id });
    if (!kept) return setProblem(texts['keep.notKept']);
    removeDraft(object);
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
