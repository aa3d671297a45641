import type { Playable, Replayed } from '#core/dialogue/play.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly playable: Playable;
  readonly replayed: Replayed;
  readonly texts: Pick<TalkTexts, 'talk.up' | 'talk.down'>;
}

/** What the last choice did, in a line: on a small screen the whole course stands below the choices. */
export function Moved({ playable: { scenario }, replayed: { positions }, texts }: Props) {
  const [before, now] = [positions.at(-2), positions.at(-1)];
  if (!before || !now) return null;
  const moved = scenario.parameters.flatMap(({ id, label }) => {
    const by = (now.values[id] ?? 0) - (before.values[id] ?? 0);
    return by === 0 ? [] : [`${label}: ${texts[by > 0 ? 'talk.up' : 'talk.down']}`];
  });
  return moved.length === 0 ? null : <p class="moved hint">{moved.join(' · ')}</p>;
}
