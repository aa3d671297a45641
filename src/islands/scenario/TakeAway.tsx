import type { ComponentChildren } from 'preact';
import { useAnswers } from '../parts/useAnswers.ts';
import type { Debrief } from '#core/dialogue/debrief.ts';
import type { Playable, Replayed, Turn } from '#core/dialogue/play.ts';
import { ME, transcriptOf } from '#core/dialogue/transcript.ts';
import { intentionId, scenarioId } from '#core/identity.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly playable: Playable;
  readonly replayed: Replayed;
  readonly turns: readonly Turn[];
  readonly debrief: Debrief;
  readonly institution: ComponentChildren;
  readonly texts: TalkTexts;
}

/** The conversation on one A4, only on paper. */
export function TakeAway({ playable, replayed, turns, debrief, institution, texts }: Props) {
  const { scenario } = playable;
  const intention = useAnswers(intentionId(scenarioId(scenario.id))).of(
    intentionId(scenarioId(scenario.id)),
  );
  const nameOf = (who: string) =>
    who === ME ? texts['talk.me'] : scenario.roles.find(({ id }) => id === who)?.name;
  const stronger = debrief.choices.flatMap(({ moment, choice, alternatives }) => {
    const better = alternatives.find(({ how }) => how === 'sterk');
    return choice.how === 'sterk' || !better ? [] : [{ moment, better }];
  });
  return (
    <div class="take-away">
      <h2>{texts['debrief.conversation']}</h2>
      <div class="take-away-talk">
        {transcriptOf(playable, replayed, turns).map(({ key, who, text }) => (
          <p key={key}>
            {who === undefined ? <i>{text}</i> : <b>{nameOf(who)}: </b>}
            {who !== undefined && text}
          </p>
        ))}
      </div>
      {stronger.length > 0 && (
        <>
          <h2>{texts['debrief.stronger']}</h2>
          <ul>
            {stronger.map(({ moment, better }) => (
              <li key={moment.id}>
                <b>{moment.title}:</b> {better.text}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{texts['debrief.intention']}</h2>
      <p class="take-away-line">{intention?.latest.text}</p>
      <h2>{texts['debrief.whereToGo']}</h2>
      {institution}
    </div>
  );
}
