import { describe, expect, it } from 'vitest';
import { placesOf, type IndexedModule } from '#core/progress/contentIndex.ts';

const STEP = 'module:proef/step:kijken';
const question = {
  id: `${STEP}/question:sorteren`,
  text: 'Wat doe je hiermee?',
  answers: { gesprek: 'Een gesprek waard' },
  cards: { [`${STEP}/question:sorteren/card:taal`]: 'Vloeiend Nederlands gevraagd.' },
};
const step = { id: STEP, title: 'Kijken', url: '/kijken/', graded: [], questions: [question] };
const module: IndexedModule = { id: 'module:proef', title: 'Proef', url: '/proef/', steps: [step] };

const scenario = {
  id: 'scenario:proef',
  title: 'Een gesprek',
  url: '/gesprek/',
  asked: { 'scenario:proef/moment:begin': 'Wat zou jij zeggen?' },
};

describe('the place of something in the content', () => {
  const places = placesOf({ modules: [module], scenarios: [scenario] });

  it('is found for a step, a question, a card and a conversation, with what was asked', () => {
    expect(Object.fromEntries(places)).toEqual({
      [STEP]: { title: 'Kijken', url: '/kijken/' },
      [question.id]: { title: 'Kijken', url: '/kijken/', question, asked: 'Wat doe je hiermee?' },
      [`${question.id}/card:taal`]: {
        title: 'Kijken',
        url: '/kijken/',
        question,
        asked: 'Vloeiend Nederlands gevraagd.',
      },
      'scenario:proef': { title: 'Een gesprek', url: '/gesprek/' },
      'scenario:proef/moment:begin/words': {
        title: 'Een gesprek',
        url: '/gesprek/',
        asked: 'Wat zou jij zeggen?',
      },
      'scenario:proef/intention': { title: 'Een gesprek', url: '/gesprek/' },
    });
  });

  it('is unknown for what another release has', () => {
    expect(places.get('module:proef/step:weg')).toBeUndefined();
  });
});
