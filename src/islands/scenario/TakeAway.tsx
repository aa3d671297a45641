import type { ComponentChildren } from 'preact';
import type { Debrief } from '#core/dialogue/debrief.ts';
import { intentionId, scenarioId } from '#core/identity.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { beginOf } from '../parts/beginOf.ts';
import { useAnswers } from '../parts/useAnswers.ts';
import type { TalkTexts } from './texts.ts';

interface Props {
  readonly scenario: Scenario;
  readonly debrief: Debrief;
  readonly institution: ComponentChildren;
  readonly texts: TalkTexts;
}

/**
 * The conversation on one A4, only on paper: what one chose, beside it what would have been stronger,
 * what one takes along, and where students can go. What the others said stands on screen.
 */
export function TakeAway({ scenario, debrief, institution, texts }: Props) {
  const object = intentionId(scenarioId(scenario.id));
  const { begin, more } = beginOf(useAnswers(object).of(object)?.latest.text ?? '');
  const rows = debrief.choices.map(({ moment, choice, alternatives }) => ({
    moment,
    choice,
    stronger: choice.how === 'sterk' ? undefined : alternatives.find(({ how }) => how === 'sterk'),
  }));
  return (
    <div class="take-away one-page">
      <p>
        {texts['talk.ended']}: <b>{debrief.ending?.title}</b>
      </p>
      <p class="take-away-row take-away-head">
        <span>{texts['debrief.conversation']}</span>
        <span>{texts['debrief.youChose']}</span>
        {rows.some(({ stronger }) => stronger) && <span>{texts['debrief.stronger']}</span>}
      </p>
      <ol class="gives-way">
        {rows.map(({ moment, choice, stronger }, index) => (
          <li class="take-away-row" key={index}>
            <b>{moment.title}</b>
            <span>{choice.text}</span>
            {stronger && <span class="take-away-stronger">{stronger.text}</span>}
          </li>
        ))}
      </ol>
      <p class="paper-note">{texts['debrief.restOfTalk']}</p>
      <h2>{texts['debrief.intention']}</h2>
      <p class="own-text">{begin}</p>
      {more && <p class="paper-note">{texts['paper.more']}</p>}
      <h2>{texts['debrief.whereToGo']}</h2>
      {institution}
      <p class="take-away-row">
        <b>{texts['debrief.also']}</b>
        <span>{texts['debrief.alsoPlaces']}</span>
      </p>
    </div>
  );
}
