import type { RefObject } from 'preact';
import { momentOf } from '#core/dialogue/play.ts';
import { goOn, show, voteFor, votesHere, type Room, type RoomView } from '#core/dialogue/room.ts';
import { fill } from '#strings/fill.ts';
import { Counting } from './Counting.tsx';
import { Reasons } from './Reasons.tsx';
import { RoomLines } from './RoomLines.tsx';
import type { RoomTexts } from './texts.ts';
import { TalkTimer } from './TalkTimer.tsx';
import { Votes } from './Votes.tsx';

interface Props {
  readonly view: RoomView;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly texts: RoomTexts;
  readonly change: (next: Room, soon?: boolean) => void;
}

/** One moment: first everyone chooses, then the votes with the few first, then what each choice does. */
export function RoomMoment({ view, heading, texts, change }: Props) {
  const { room, here, phase, turns, playable } = view;
  const moment = momentOf(playable.scenario, here.at);
  const votes = votesHere(view);
  const counting = phase === 'counting';
  return (
    <article class="room-moment" data-phase={phase} aria-labelledby="moment">
      <header>
        <p class="label">{fill(texts['room.moment'], { count: turns.length + 1 })}</p>
        <h2 id="moment" tabIndex={-1} ref={counting ? heading : null}>
          {moment.title}
        </h2>
      </header>
      <div class="room-main">
        {counting ? (
          <RoomLines {...{ view, texts }} />
        ) : (
          <details class="room-again" key={here.at}>
            <summary>{texts['room.again']}</summary>
            <RoomLines {...{ view, texts }} />
          </details>
        )}
        {counting && (
          <Counting
            {...{ votes, texts }}
            vote={(choice, count) => change(voteFor(view, choice, count), true)}
            go={() => change(show(view, 'votes'))}
          />
        )}
        {phase === 'votes' && (
          <Votes {...{ votes, heading, texts }} go={() => change(show(view, 'reasons'))} />
        )}
        {phase === 'reasons' && (
          <Reasons {...{ votes, heading, texts }} go={(choice) => change(goOn(view, choice))} />
        )}
      </div>
      <aside class="room-talk" aria-labelledby="bespreek">
        <h3 id="bespreek">{texts['room.discuss']}</h3>
        {moment.question !== undefined && <p class="room-question">{moment.question}</p>}
        <TalkTimer
          timer={room.timer}
          texts={texts}
          change={(timer) => change({ ...room, timer })}
        />
      </aside>
    </article>
  );
}
