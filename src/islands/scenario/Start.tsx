import { useEffect, useRef } from 'preact/hooks';
import { replay, titleAt, type Playable } from '#core/dialogue/play.ts';
import type { Tries } from '#core/progress/tries.ts';
import { fill } from '#strings/fill.ts';
import { Attempts } from './Attempts.tsx';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly playable: Playable;
  readonly tries: Tries;
  /** Whether the learner comes from the conversation: then focus comes along. */
  readonly stopped: boolean;
  readonly texts: TalkTexts;
  readonly begin: () => Promise<void>;
  readonly goOn: (attempt: string, after: string | undefined) => void;
  readonly lookBack: (end: string) => Promise<void>;
}

/** The buttons under the introduction: begin, go on, look back. One of them is the next thing to do. */
export function Start({ playable, tries, stopped, texts, begin, goOn, lookBack }: Props) {
  const { present, all } = tries;
  const here = replay(playable, tries.wayTo(present?.after)).positions.at(-1) ?? playable.begin;
  const running = present !== undefined && !here.ended;
  const ended = all.find(({ turns }) => {
    const { positions, followed } = replay(playable, turns);
    return followed === turns.length && positions.at(-1)?.ended;
  });
  // A try that neither of the buttons opens.
  const apart = all.some(({ id }) => !(running && id === present.after) && id !== ended?.id);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stopped) row.current?.querySelector('button')?.focus();
  }, []);

  return (
    <>
      <div class="row" ref={row}>
        {running && present && (
          <button class="button" type="button" onClick={() => goOn(present.attempt, present.after)}>
            {fill(texts['talk.resume'], { moment: titleAt(playable.scenario, here.at) })}
          </button>
        )}
        <button
          class={running ? 'button button-quiet' : 'button'}
          type="button"
          onClick={() => void begin()}
        >
          {texts[all.length > 0 ? 'talk.again' : 'talk.begin']}
        </button>
        {ended && (
          <button class="button button-quiet" type="button" onClick={() => void lookBack(ended.id)}>
            {texts['talk.lookBack']}
          </button>
        )}
      </div>
      {(apart || all.length > 1) && <Attempts {...{ playable, all, texts, goOn, lookBack }} />}
    </>
  );
}
