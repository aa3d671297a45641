import { replay, type Playable } from '#core/dialogue/play.ts';
import type { Tries } from '#core/progress/tries.ts';

/** A place in a conversation, and the try it belongs to. */
export interface LeftAt {
  readonly attempt: string;
  /** Id of the last choice; none at the beginning. */
  readonly after: string | undefined;
  /** Whether part of the way is not there any more. */
  readonly changed: boolean;
}

/**
 * Where a conversation was left, or the last moment of that way that is still there.
 *
 * @returns undefined when it was never begun.
 */
export function leftAt(playable: Playable, { present, wayTo }: Tries): LeftAt | undefined {
  if (present === undefined) return undefined;
  const turns = wayTo(present.after);
  const { followed } = replay(playable, turns);
  return {
    attempt: present.attempt,
    after: turns[followed - 1]?.id,
    changed: followed < turns.length,
  };
}
