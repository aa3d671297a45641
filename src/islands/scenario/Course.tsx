import { titleAt, type Playable, type Replayed, type Turn } from '#core/dialogue/play.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly playable: Playable;
  readonly replayed: Replayed;
  readonly turns: readonly Turn[];
  readonly texts: TalkTexts;
}

/** How the conversation goes, in words, and the moments so far. Never a score. */
export function Course({ playable: { scenario, begin }, replayed, turns, texts }: Props) {
  const { positions } = replayed;
  const here = positions.at(-1) ?? begin;
  return (
    <aside class="course" aria-label={texts['talk.course']}>
      {scenario.parameters.length > 0 && (
        <>
          <h3>{texts['talk.course']}</h3>
          <dl>
            {scenario.parameters.map(({ id, label, values, start }) => {
              const value = here.values[id] ?? start;
              const moved = value === start ? 'same' : value > start ? 'up' : 'down';
              return (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>
                    {values[value]}{' '}
                    {turns.length > 0 && <span class="hint">({texts[`talk.${moved}`]})</span>}
                  </dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
      <h3>{texts['talk.path']}</h3>
      <ol class="path">
        {positions.map(({ at }, index) => (
          <li key={index} aria-current={index === positions.length - 1 ? 'step' : undefined}>
            {titleAt(scenario, at)}
          </li>
        ))}
      </ol>
    </aside>
  );
}
