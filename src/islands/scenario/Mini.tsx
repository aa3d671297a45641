import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { debriefOf } from '#core/dialogue/debrief.ts';
import { endingOf, openChoices, playableOf, replay } from '#core/dialogue/play.ts';
import { shuffled } from '#core/dialogue/shuffle.ts';
import { transcriptOf } from '#core/dialogue/transcript.ts';
import { momentId, scenarioId } from '#core/identity.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { useOneAtATime } from '../parts/useOneAtATime.ts';
import { useTouched } from '../parts/useTouched.ts';
import { Choices } from './Choices.tsx';
import { leftAt, type LeftAt } from './leftAt.ts';
import { Lines } from './Lines.tsx';
import { LookedBackAt } from './LookedBackAt.tsx';
import { showNext } from './showNext.ts';
import type { MiniTexts } from './texts.ts';
import { useTries } from './useTries.ts';

export interface MiniProps {
  readonly scenario: Scenario;
  readonly texts: MiniTexts;
}

/**
 * A mini-case in a step: the same engine and the same log as the player, without its rooms. There is no
 * beginning to press and no page for looking back: it stands in the text, goes on where it was left, and
 * shows below its ending what each choice did.
 */
export function Mini({ scenario, texts }: MiniProps) {
  const id = scenarioId(scenario.id);
  const playable = useMemo(() => playableOf(scenario), [scenario]);
  const { tries, seed, write } = useTries(id);
  /** Where this tab is, from the first choice made here on; before that, where the log says. */
  const [own, setOwn] = useState<LeftAt>();
  const { live, touch } = useTouched();
  const next = useRef<HTMLElement>(null);
  /** Whether focus has to follow: not when an earlier visit comes back. */
  const acted = useRef(false);
  const oneAtATime = useOneAtATime();

  const place = own ?? (tries && leftAt(playable, tries));
  const after = place?.after;
  const turns = tries?.wayTo(after) ?? [];
  const replayed = replay(playable, turns);
  const here = replayed.positions.at(-1) ?? playable.begin;
  const ending = endingOf(scenario, here.at);
  const where = `${turns.length} ${here.at}`;
  const choices = useMemo(
    () => (here.ended ? [] : shuffled(openChoices(scenario, here), `${seed} ${here.at}`)),
    [where, seed],
  );

  useEffect(() => {
    if (acted.current) showNext(next.current);
  }, [where]);

  /** Writes what the player writes: a begin, each choice, and that it came to an end. */
  async function choose(choice: string): Promise<void> {
    acted.current = true;
    const attempt = place?.attempt ?? crypto.randomUUID();
    if (place === undefined) await write({ verb: 'experienced', object: id, attempt });
    const made = await write({
      verb: 'chose',
      object: momentId(scenario.id, here.at),
      attempt,
      ...(after !== undefined && { after }),
      result: { option: choice },
    });
    if (!made) return;
    setOwn({ attempt, after: made.id, changed: false });
    if (playable.choose(here, choice)?.ended) {
      await write({ verb: 'completed', object: id, attempt });
    }
  }

  function tryFrom(before: string | undefined): void {
    acted.current = true;
    setOwn({ attempt: crypto.randomUUID(), after: before, changed: false });
  }

  return (
    <div class="talk needs-script" {...touch}>
      {place?.changed && <p class="problem">{texts['talk.changed']}</p>}
      <Lines
        scenario={scenario}
        lines={transcriptOf(playable, replayed, turns)}
        live={live}
        texts={texts}
      />
      <p class="not-ready">{texts['talk.notReady']}</p>
      {tries && !ending && (
        <Choices
          key={where}
          {...{ choices, texts }}
          choose={(choice) => oneAtATime(() => choose(choice))}
          heading={next}
          headingId={`wat-zeg-je-${scenario.id}`}
          words={undefined}
        />
      )}
      {ending && (
        <div class="talk-end">
          <h3 tabIndex={-1} ref={next as RefObject<HTMLHeadingElement>}>
            {texts['talk.ended']}: {ending.title}
          </h3>
          <p>{ending.debrief}</p>
          <ol class="looked-back">
            {debriefOf(playable, replayed, turns).choices.map((entry, index) => (
              <LookedBackAt
                key={turns[index]?.id}
                entry={entry}
                words={undefined}
                texts={{ ...texts, 'debrief.fromHere': texts['mini.other'] }}
                tryFromHere={() => tryFrom(turns[index - 1]?.id)}
              />
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
