import { describe, expect, it } from 'vitest';
import { exercise } from '#schemas/exercise.ts';
import { microModule } from '#schemas/microModule.ts';
import { isoDate, text } from '#schemas/shared.ts';

describe('a date', () => {
  it('may be text, or the Date that YAML makes of it', () => {
    expect(isoDate.parse('2027-11-01')).toBe('2027-11-01');
    expect(isoDate.parse(new Date('2027-11-01T00:00:00Z'))).toBe('2027-11-01');
  });

  it.each(['1 november 2027', '2027-13-01', '2027-02-30', '2027', ''])('is not "%s"', (value) => {
    expect(isoDate.safeParse(value).success).toBe(false);
  });
});

describe('a text', () => {
  it('loses the spaces around it', () => {
    expect(text.parse('  Malik vertelt \n')).toBe('Malik vertelt');
  });

  it('is not only spaces', () => {
    expect(text.safeParse('  \n').success).toBe(false);
  });
});

const option = (id: string) => ({ id, text: 'Ja.', feedback: 'Dat kan.' });
const question = { id: 'vraag', question: 'Wat doe je?' };

describe('a choice', () => {
  it.each([
    [1, false],
    [2, true],
    [6, true],
    [7, false],
  ])('with %d answers is accepted: %s', (count, accepted) => {
    const options = Array.from({ length: count }, (_, index) => option(`a${index}`));
    expect(exercise.safeParse({ form: 'choice', ...question, options }).success).toBe(accepted);
  });
});

describe('a sorting', () => {
  const categories = ['gesprek', 'later'].map((id) => ({ id, label: 'Zo' }));

  it.each([
    [2, false],
    [3, true],
    [8, true],
    [9, false],
  ])('with %d cards is accepted: %s', (count, accepted) => {
    const cards = Array.from({ length: count }, (_, index) => ({
      id: `k${index}`,
      text: 'Een grap.',
      explanation: 'Vraag door.',
    }));
    const value = { form: 'sort', ...question, categories, cards };
    expect(exercise.safeParse(value).success).toBe(accepted);
  });
});

describe('a reflection', () => {
  it('takes 75 seconds when the author says nothing', () => {
    expect(exercise.parse({ form: 'reflection', ...question })).toMatchObject({ seconds: 75 });
  });

  it.each([
    [59, false],
    [60, true],
    [90, true],
    [91, false],
    [75.5, false],
  ])('of %d seconds is accepted: %s', (seconds, accepted) => {
    const value = { form: 'reflection', ...question, seconds };
    expect(exercise.safeParse(value).success).toBe(accepted);
  });
});

describe('a module', () => {
  const related = microModule.shape.related;

  it.each(['term:signaal', 'module:herkennen'])('may hang together with "%s"', (item) => {
    expect(related.safeParse([item]).success).toBe(true);
  });

  it.each(['signaal', 'bron:wet', 'term:', 'term:Signaal'])(
    'may not hang together with "%s"',
    (item) => {
      expect(related.safeParse([item]).success).toBe(false);
    },
  );
});
