import { useEffect, useState } from 'preact/hooks';
import {
  addMinute,
  clockFace,
  freshTimer,
  pauseTimer,
  secondsLeft,
  startTimer,
  TALKING_TIME,
  type Timer,
} from '#core/dialogue/roomTimer.ts';
import { fill } from '#strings/fill.ts';
import type { RoomTexts } from './texts.ts';

interface Props {
  readonly timer: Timer;
  readonly texts: RoomTexts;
  readonly change: (timer: Timer) => void;
}

/** How often to look at the clock, in milliseconds: often enough to show each second. */
const LOOK = 250;

/** Time to talk. Silent: digits that change, and one sentence when it is over. */
export function TalkTimer({ timer, texts, change }: Props) {
  const [now, setNow] = useState(() => Date.now());
  const { ends } = timer;
  const left = secondsLeft(timer, ends === undefined ? now : Math.max(now, Date.now()));
  const over = left === 0;
  const running = ends !== undefined && !over;

  useEffect(() => {
    if (!running) return;
    const looking = setInterval(() => setNow(Date.now()), LOOK);
    return () => clearInterval(looking);
  }, [running, ends]);

  return (
    <div class="room-timer">
      <div class="room-time">
        <p role="timer" aria-label={texts['room.timer']} class="room-clock">
          {clockFace(left)}
        </p>
        <p role="status" class="room-over">
          {over ? texts['room.timerOver'] : ''}
        </p>
      </div>
      <div class="row">
        <button
          class="button button-quiet"
          type="button"
          aria-disabled={over}
          onClick={() => change((running ? pauseTimer : startTimer)(timer, Date.now()))}
        >
          {texts[running ? 'room.timerPause' : 'room.timerStart']}
        </button>
        <button
          class="button button-quiet"
          type="button"
          onClick={() => change(addMinute(timer, Date.now()))}
        >
          {texts['room.timerMinute']}
        </button>
        <button class="button button-quiet" type="button" onClick={() => change(freshTimer)}>
          {fill(texts['room.timerReset'], { time: clockFace(TALKING_TIME) })}
        </button>
      </div>
    </div>
  );
}
