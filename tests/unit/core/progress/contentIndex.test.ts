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

describe('the place of something in the content', () => {
  const places = placesOf({ modules: [module] });

  it('is found for a step, a question and a card, with what was asked', () => {
    expect(Object.fromEntries(places)).toEqual({
      [STEP]: { module, step },
      [question.id]: { module, step, question, asked: 'Wat doe je hiermee?' },
      [`${question.id}/card:taal`]: {
        module,
        step,
        question,
        asked: 'Vloeiend Nederlands gevraagd.',
      },
    });
  });

  it('is unknown for what another release has', () => {
    expect(places.get('module:proef/step:weg')).toBeUndefined();
  });
});
