import { describe, expect, it } from 'vitest';
import { outlineOf } from '#rules/outline.ts';
import { moduleMinutes } from '#rules/stepTime.ts';
import { exercise, type Exercise } from '#schemas/exercise.ts';

const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');

const NOTHING = { outline: outlineOf('', 'mdx'), exercises: [] };

/** Seconds of a step, not the last one, with this much prose and these exercises. */
const secondsOf = (prose: number, ...exercises: Exercise[]) => {
  const step = { outline: outlineOf(words(prose), 'mdx'), exercises };
  return (moduleMinutes([step, NOTHING], [])[0] ?? 0) * 60;
};

const parse = (value: unknown): Exercise => exercise.parse(value);

describe('the time of a step', () => {
  it('is that of its prose: 100 words in half a minute', () => {
    expect(secondsOf(100)).toBe(30);
  });

  it('counts of a choice the question, all options and the longest feedback', () => {
    const choice = parse({
      form: 'choice',
      id: 'v',
      question: words(10),
      options: [
        { id: 'a', text: words(20), feedback: words(30) },
        { id: 'b', text: words(20), feedback: words(50) },
      ],
    });
    // (10 + 20 + 20 + 50) words = 30 s, and 20 s.
    expect(secondsOf(0, choice)).toBe(50);
  });

  it('counts of a sorting the question, the labels and each card with its moment and explanation', () => {
    const card = { when: words(2), text: words(8), explanation: words(10) };
    const sort = parse({
      form: 'sort',
      id: 'v',
      question: words(6),
      categories: [
        { id: 'x', label: words(2) },
        { id: 'y', label: words(2) },
      ],
      cards: ['a', 'b', 'c'].map((id) => ({ id, ...card })),
    });
    // 10 words = 3 s; per card 20 words = 6 s, and 8 s.
    expect(secondsOf(0, sort)).toBeCloseTo(45, 10);
  });

  it('counts of a reflection the question, the hint and its own seconds', () => {
    const reflection = parse({
      form: 'reflection',
      id: 'v',
      question: words(10),
      hint: words(10),
      seconds: 60,
    });
    expect(secondsOf(0, reflection)).toBe(66);
  });

  it('counts of an action the question, the suggestions and 45 seconds', () => {
    const action = parse({
      form: 'action',
      id: 'v',
      question: words(10),
      suggestions: [
        { id: 'a', text: words(20) },
        { id: 'b', text: words(20) },
      ],
    });
    expect(secondsOf(0, action)).toBe(60);
  });

  it('is the sum of prose and exercises', () => {
    const reflection = parse({ form: 'reflection', id: 'v', question: words(10), seconds: 90 });
    expect(secondsOf(200, reflection, reflection)).toBeCloseTo(60 + 93 + 93, 10);
  });
});

describe('the last step of a module', () => {
  it('also has the closing block, over a minute of reading', () => {
    const [first = 0, last = 0] = moduleMinutes([NOTHING, NOTHING], []);
    expect(first).toBe(0);
    expect(last).toBeGreaterThan(1);
    expect(last).toBeLessThan(2);
  });
});
