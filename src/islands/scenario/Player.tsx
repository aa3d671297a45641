import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { playableOf, replay } from '#core/dialogue/play.ts';
import { momentId, scenarioId } from '#core/identity.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { useOneAtATime } from '../parts/useOneAtATime.ts';
import { Conversation } from './Conversation.tsx';
import { Start } from './Start.tsx';
import type { TalkTexts } from './texts.ts';
import { useTries } from './useTries.ts';

export interface PlayerProps {
  readonly scenario: Scenario;
  readonly texts: TalkTexts;
  /** What the learner's own institution offers, for the sheet to take along. */
  readonly institution?: ComponentChildren;
}

/** Looking back comes after talking: its code comes while one talks. */
const fetchDebrief = () => import('./Debrief.tsx');
type LookBack = Awaited<ReturnType<typeof fetchDebrief>>['Debrief'];

/** Where this tab is. Every tab has a place of its own: what another one does, does not move it. */
type Place =
  | { readonly stage: 'start'; readonly stopped: boolean }
  | {
      readonly stage: 'talk';
      readonly attempt: string;
      /** Id of the last choice, none at the beginning. */
      readonly after: string | undefined;
      /** Whether part of an earlier way is not there any more. */
      readonly changed: boolean;
    }
  | { readonly stage: 'debrief'; readonly end: string };

/** A conversation: begin or go on, talk, look back. The machine decides, the log remembers. */
export function Player({ scenario, texts, institution }: PlayerProps) {
  const id = scenarioId(scenario.id);
  const playable = useMemo(() => playableOf(scenario), [scenario]);
  const { tries, seed, write } = useTries(id);
  const [place, setPlace] = useState<Place>({ stage: 'start', stopped: false });
  const [Debrief, setDebrief] = useState<LookBack>();
  /** Whether that code did not come. */
  const [missing, setMissing] = useState(false);
  const oneAtATime = useOneAtATime();

  useEffect(() => {
    if (place.stage === 'talk') void fetchDebrief().catch(() => undefined);
  }, [place.stage]);

  if (tries === undefined) return <p class="hint">{texts['talk.notReady']}</p>;

  const begin = () =>
    oneAtATime(async () => {
      const attempt = crypto.randomUUID();
      // First the log: with its first line comes what gives the choices their order.
      await write({ verb: 'experienced', object: id, attempt });
      setPlace({ stage: 'talk', attempt, after: undefined, changed: false });
    });

  /** Goes on where a way was left, or at the last moment of it that is still there. */
  function goOn(attempt: string, after: string | undefined): void {
    const turns = tries?.wayTo(after) ?? [];
    const { followed } = replay(playable, turns);
    setPlace({
      stage: 'talk',
      attempt,
      after: turns[followed - 1]?.id,
      changed: followed < turns.length,
    });
  }

  function branch(after: string | undefined): void {
    setPlace({ stage: 'talk', attempt: crypto.randomUUID(), after, changed: false });
  }

  const problem = missing && (
    <p class="problem" role="alert">
      {texts['debrief.missing']}
    </p>
  );
  if (place.stage === 'start') {
    const { stopped } = place;
    return (
      <>
        {problem}
        <Start {...{ playable, tries, stopped, texts, begin, goOn, lookBack }} />
      </>
    );
  }
  if (place.stage === 'debrief') {
    if (!Debrief) return null;
    const toTries = () => setPlace({ stage: 'start', stopped: true });
    return (
      <Debrief
        {...{ playable, tries, texts, institution, branch, begin, toTries }}
        end={place.end}
      />
    );
  }

  const { attempt, after, changed } = place;
  const turns = tries.wayTo(after);
  const moment = replay(playable, turns).positions.at(-1)?.at ?? scenario.start;

  async function choose(choice: string): Promise<void> {
    const made = await write({
      verb: 'chose',
      object: momentId(scenario.id, moment),
      attempt,
      ...(after !== undefined && { after }),
      result: { option: choice },
    });
    if (!made) return;
    setPlace({ stage: 'talk', attempt, after: made.id, changed: false });
    const here = replay(playable, [...turns, { moment, choice }]).positions.at(-1);
    if (here?.ended) await write({ verb: 'completed', object: id, attempt });
  }

  async function back(): Promise<void> {
    const before = turns.at(-2)?.id;
    const object = momentId(scenario.id, turns.at(-1)?.moment ?? scenario.start);
    setPlace({ stage: 'talk', attempt, after: before, changed: false });
    await write({
      verb: 'returned',
      object,
      attempt,
      ...(before !== undefined && { after: before }),
    });
  }

  async function lookBack(end: string): Promise<void> {
    try {
      const code = await fetchDebrief();
      setDebrief(() => code.Debrief);
      setMissing(false);
      setPlace({ stage: 'debrief', end });
    } catch {
      setMissing(true);
    }
  }

  return (
    <>
      {problem}
      <Conversation
        {...{ playable, turns, seed, changed, texts }}
        choose={(choice) => oneAtATime(() => choose(choice))}
        back={() => oneAtATime(back)}
        words={tries.wordsAt(moment, after, attempt)}
        keepWords={async (text, object) => {
          await write({
            verb: 'reflected',
            object,
            attempt,
            ...(after !== undefined && { after }),
            result: { text },
          });
        }}
        stop={() => setPlace({ stage: 'start', stopped: true })}
        lookBack={() => after !== undefined && void lookBack(after)}
      />
    </>
  );
}
