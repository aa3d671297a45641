import type { Emotion } from '#schemas/scenario.ts';
import type { Voice } from '#schemas/shared.ts';

interface Props {
  readonly voice: Voice;
  readonly emotion?: Emotion;
  readonly size?: number;
}

/** Eyes and mouth of each emotion, in a square of 60. */
const STROKES: Readonly<Record<Emotion, string>> = {
  rustig: 'M21 26v4 M39 26v4 M22 41h16',
  blij: 'M21 26v4 M39 26v4 M20 38q10 8 20 0',
  verdrietig: 'M19 28q2 -3 4 0 M37 28q2 -3 4 0 M21 43q9 -6 18 0',
  bezorgd: 'M21 27v4 M39 27v4 M17 22l7 -2 M43 22l-7 -2 M23 42q7 -4 14 0',
  boos: 'M21 27v4 M39 27v4 M17 20l8 3 M43 20l-8 3 M22 42h16',
  moe: 'M18 29h6 M36 29h6 M24 42h12',
  verrast:
    'M21 25v5 M39 25v5 M17 19q4 -3 8 0 M35 19q4 -3 8 0 M30 40m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0',
};

/** A speaker: the shape of a voice with a few strokes for a face. Only to look at; the name stands beside it. */
export function Face({ voice, emotion = 'rustig', size = 54 }: Props) {
  return (
    <svg
      class="face"
      width={size}
      height={size}
      viewBox="0 0 60 60"
      aria-hidden="true"
      focusable="false"
    >
      {voice === 'student' && <circle class="voice-student" cx="30" cy="30" r="29" />}
      {voice === 'onderwijs' && (
        <rect class="voice-onderwijs" x="3" y="3" width="54" height="54" rx="6" />
      )}
      {voice === 'stageplek' && <path class="voice-stageplek" d="M0 58 L30 -6 L60 58Z" />}
      <path
        class="face-strokes"
        transform={voice === 'stageplek' ? 'translate(4.5 11) scale(0.85)' : undefined}
        d={STROKES[emotion]}
      />
    </svg>
  );
}
