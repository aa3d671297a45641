import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { endingOf, momentOf, openChoices, replay, type Playable } from '#core/dialogue/play.ts';
import { shuffled } from '#core/dialogue/shuffle.ts';
import { transcriptOf } from '#core/dialogue/transcript.ts';
import { momentId, wordsId } from '#core/identity.ts';
import type { LoggedTurn } from '#core/progress/tries.ts';
import { Choices } from './Choices.tsx';
import { Course } from './Course.tsx';
import { Lines } from './Lines.tsx';
import { Moved } from './Moved.tsx';
import { OwnWords } from './OwnWords.tsx';
import { showNext } from './showNext.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly playable: Playable;
  readonly turns: readonly LoggedTurn[];
  readonly seed: string;
  /** Whether an earlier way could not be followed to its end. */
  readonly changed: boolean;
  /** What was written at this moment before its choices were shown. */
  readonly words: string | undefined;
  readonly texts: TalkTexts;
  readonly choose: (choice: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly keepWords: (text: string, object: string) => Promise<void>;
  readonly stop: () => void;
  readonly lookBack: () => void;
}

/** The conversation itself: what was said, and what to say now. */
export function Conversation(props: Props) {
  const { playable, turns, seed, changed, words, texts, choose, back } = props;
  const { scenario } = playable;
  const replayed = replay(playable, turns);
  const here = replayed.positions.at(-1) ?? playable.begin;
  const ending = endingOf(scenario, here.at);
  const place = `${turns.length} ${here.at}`;
  const title = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLElement>(null);
  const change = useRef<HTMLParagraphElement>(null);
  const [live, setLive] = useState<'off' | 'polite'>('off');
  /** The place at which the learner saw the choices without writing first. */
  const [passed, setPassed] = useState('');
  const before = useRef(place);

  const moment = ending ? undefined : momentOf(scenario, here.at);
  const asks = moment?.ownWords !== undefined && words === undefined && passed !== place;
  const choices = useMemo(
    () => (moment ? shuffled(openChoices(scenario, here), `${seed} ${here.at}`) : []),
    [place, seed],
  );

  // At the beginning it is read from its heading on; who comes back goes on where it was left. Only
  // what comes now is told.
  useEffect(() => {
    if (changed) showNext(change.current);
    else if (turns.length === 0 && words === undefined) title.current?.focus();
    else showNext(next.current);
    setLive('polite');
  }, []);
  useEffect(() => {
    if (before.current !== `${place} ${asks}` && before.current !== place) showNext(next.current);
    before.current = `${place} ${asks}`;
  }, [place, asks]);

  return (
    <div class="stage">
      <section class="talk" aria-labelledby="gesprek">
        <div class="talk-head">
          <h2 id="gesprek" tabIndex={-1} ref={title}>
            {texts['talk.conversation']}
          </h2>
          <div class="row">
            {turns.length > 0 && (
              <button class="button button-quiet" type="button" onClick={() => void back()}>
                {texts['talk.stepBack']}
              </button>
            )}
            <button class="button button-quiet" type="button" onClick={props.stop}>
              {texts['talk.stop']}
            </button>
          </div>
        </div>
        <Lines
          scenario={scenario}
          lines={transcriptOf(playable, replayed, turns)}
          live={live}
          texts={texts}
        />
        {changed && (
          <p class="problem" tabIndex={-1} ref={change}>
            {texts['talk.changed']}
          </p>
        )}
        <Moved {...{ playable, replayed, texts }} />
        {ending && (
          <div class="talk-end">
            <h3 tabIndex={-1} ref={next as preact.RefObject<HTMLHeadingElement>}>
              {texts['talk.ended']}: {ending.title}
            </h3>
            <button
              class="button"
              type="button"
              onClick={(event) => {
                if (event.detail < 2) props.lookBack();
              }}
            >
              {texts['talk.toDebrief']}
            </button>
          </div>
        )}
        {moment && asks && (
          <OwnWords
            key={place}
            object={wordsId(momentId(scenario.id, moment.id))}
            question={moment.ownWords ?? ''}
            heading={next}
            texts={texts}
            go={async (text) => {
              if (text !== '')
                await props.keepWords(text, wordsId(momentId(scenario.id, moment.id)));
              setPassed(place);
            }}
          />
        )}
        {moment && !asks && (
          <Choices key={place} {...{ choices, choose, texts }} heading={next} words={words} />
        )}
      </section>
      <Course {...{ playable, replayed, turns, texts }} />
    </div>
  );
}
