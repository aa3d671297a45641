import { ME, type Spoken } from '#core/dialogue/transcript.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { Face } from '../parts/Face.tsx';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly scenario: Scenario;
  readonly lines: readonly Spoken[];
  readonly live: 'off' | 'polite';
  readonly texts: Pick<TalkTexts, 'talk.me' | 'talk.conversation'>;
}

/** What was said. A log: what is added is told once, what stood there is not told again. */
export function Lines({ scenario, lines, live, texts }: Props) {
  return (
    <div role="log" aria-live={live} aria-label={texts['talk.conversation']} class="lines">
      {lines.map(({ key, who, emotion, text }) => {
        if (who === undefined) {
          return (
            <p class="told" key={key}>
              {text}
            </p>
          );
        }
        const role = scenario.roles.find(({ id }) => id === who);
        const voice = who === ME ? scenario.learner.voice : (role?.voice ?? 'student');
        return (
          <div class="said" data-me={who === ME} data-voice={voice} key={key}>
            <Face voice={voice} emotion={emotion} />
            <p>
              <b class="speaker">{who === ME ? texts['talk.me'] : role?.name}</b>
              <span class="visually-hidden">: </span>
              {text}
            </p>
          </div>
        );
      })}
    </div>
  );
}
