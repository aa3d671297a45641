import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { commonTurns, debriefOf } from '#core/dialogue/debrief.ts';
import { replay, type Playable, type Turn } from '#core/dialogue/play.ts';
import type { Tries, Try } from '#core/progress/tries.ts';
import { Comparison } from './Comparison.tsx';
import { Goals } from './Goals.tsx';
import { Intention } from './Intention.tsx';
import { LookedBackAt } from './LookedBackAt.tsx';
import { TakeAway } from './TakeAway.tsx';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly playable: Playable;
  readonly tries: Tries;
  /** Id of the last choice of the try that is looked back at. */
  readonly end: string;
  readonly texts: TalkTexts;
  readonly institution: ComponentChildren;
  readonly branch: (after: string | undefined) => void;
  readonly begin: () => Promise<void>;
  readonly toTries: () => void;
}

/** Looks back at a try: what each choice did, what else could have been said, and other tries. */
export function Debrief(props: Props) {
  const { playable, tries, end, texts, institution, branch, begin, toTries } = props;
  const turns = tries.wayTo(end);
  const replayed = replay(playable, turns);
  const debrief = debriefOf(playable, replayed, turns);
  const others = finished(playable, tries).filter(({ id }) => id !== end);
  // The one that has most in common: after a branch that is the way it came from.
  const [other, setOther] = useState(() => mostAlike(turns, others)?.id ?? '');
  const compared = others.find(({ id }) => id === other);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [end]);

  return (
    <div class="debrief">
      <div class="debrief-screen">
        <h2 tabIndex={-1} ref={title}>
          {texts['debrief.title']}
        </h2>
        {debrief.ending && (
          <div class="ending">
            <h3>{debrief.ending.title}</h3>
            <p>{debrief.ending.debrief}</p>
          </div>
        )}
        <h3>{texts['debrief.path']}</h3>
        <ol class="looked-back">
          {debrief.choices.map((entry, index) => (
            <LookedBackAt
              key={turns[index]?.id}
              entry={entry}
              words={turns[index]?.words}
              texts={texts}
              tryFromHere={() => branch(turns[index - 1]?.id)}
            />
          ))}
        </ol>
        <Goals scenario={playable.scenario} goals={debrief.goals} texts={texts} />
        {others.length > 0 && (
          <Comparison
            {...{ playable, others, compared, turns, texts }}
            common={compared ? commonTurns(turns, compared.turns) : 0}
            choose={setOther}
          />
        )}
        <Intention scenario={playable.scenario} texts={texts} />
        <div class="row">
          <button class="button" type="button" onClick={() => print()}>
            {texts['debrief.print']}
          </button>
          <button class="button button-quiet" type="button" onClick={() => void begin()}>
            {texts['debrief.again']}
          </button>
          <button class="button button-quiet" type="button" onClick={toTries}>
            {texts['debrief.toTries']}
          </button>
        </div>
      </div>
      <TakeAway scenario={playable.scenario} {...{ debrief, institution, texts }} />
    </div>
  );
}

/** Of several tries the newest of those that have most turns in common with a way. */
const mostAlike = (turns: readonly Turn[], others: readonly Try[]): Try | undefined =>
  others.toSorted((a, b) => commonTurns(turns, b.turns) - commonTurns(turns, a.turns))[0];

/** The tries that came to an end that today's scenario still knows, newest first. */
const finished = (playable: Playable, { all }: Tries): Try[] =>
  all.filter(({ turns }) => {
    const { positions, followed } = replay(playable, turns);
    return followed === turns.length && positions.at(-1)?.ended;
  });
