import { describe, expect, it } from 'vitest';
import { cardId, ID_PATTERN, moduleId, optionId, questionId, stepId } from '#core/identity.ts';
import { id as idSchema } from '#schemas/shared.ts';

describe('stable ids', () => {
  it('name a module', () => {
    expect(moduleId('herkennen')).toBe('module:herkennen');
  });

  it('name a step within its module', () => {
    expect(stepId('herkennen', 'morgen')).toBe('module:herkennen/step:morgen');
  });

  it('name a question, its options and its cards within the step', () => {
    const question = questionId('herkennen', 'morgen', 'wat-doe-ik');
    expect(question).toBe('module:herkennen/step:morgen/question:wat-doe-ik');
    expect(optionId(question, 'bellen')).toBe(`${question}/option:bellen`);
    expect(cardId(question, 'week-1')).toBe(`${question}/card:week-1`);
  });

  it('keep an option and a card with one name apart', () => {
    expect(optionId('q', 'a')).not.toBe(cardId('q', 'a'));
  });
});

const GOOD = ['a', 'herkennen', 'week-1', 'wgbh-cz', 'a1-b2-c3'];
const BAD = [
  '',
  '1-week',
  'Week',
  'week_1',
  'week 1',
  'week-',
  '-week',
  'week--1',
  'één',
  'a/b',
  'a:b',
];

describe('one segment of an id', () => {
  it.each(GOOD)('may read "%s"', (id) => {
    expect(id).toMatch(ID_PATTERN);
  });

  it.each(BAD)('may not read "%s"', (id) => {
    expect(id).not.toMatch(ID_PATTERN);
  });

  it.each([...GOOD, ...BAD])('is judged by the content schema as by the core: "%s"', (id) => {
    expect(idSchema.safeParse(id).success).toBe(ID_PATTERN.test(id));
  });
});
