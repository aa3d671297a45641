import { describe, expect, it } from 'vitest';
import { countWords, minutesOf, secondsOfBlock, shownMinutes } from '#core/timing/minutes.ts';

describe('the time of one block', () => {
  it('is a minute for 200 words of prose', () => {
    expect(secondsOfBlock({ kind: 'prose', words: 200 })).toBe(60);
    expect(secondsOfBlock({ kind: 'prose', words: 50 })).toBe(15);
    expect(secondsOfBlock({ kind: 'prose', words: 0 })).toBe(0);
  });

  it('is reading, the longest feedback and 20 seconds to think for a choice', () => {
    // (60 + 40) words = 30 s, and 20 s.
    expect(secondsOfBlock({ kind: 'choice', words: 60, feedbackWords: [10, 40, 25] })).toBe(50);
  });

  it('is reading and thinking for a choice that has no feedback yet', () => {
    expect(secondsOfBlock({ kind: 'choice', words: 20, feedbackWords: [] })).toBe(26);
  });

  it('is, for a sorting, reading the question and per card reading, its explanation and 8 seconds', () => {
    const cards = [
      { words: 20, explanationWords: 30 }, // 15 s + 8 s
      { words: 10, explanationWords: 0 }, // 3 s + 8 s
    ];
    // 10 words = 3 s.
    expect(secondsOfBlock({ kind: 'sort', words: 10, cards })).toBeCloseTo(37, 10);
  });

  it('is, for a reflection, its own seconds after reading the question', () => {
    expect(secondsOfBlock({ kind: 'reflection', words: 20, seconds: 75 })).toBe(81);
  });

  it('is, for an action, reading and 45 seconds to decide', () => {
    expect(secondsOfBlock({ kind: 'action', words: 50 })).toBe(60);
  });

  it('counts several perspectives once, the longest', () => {
    expect(secondsOfBlock({ kind: 'perspectives', words: [100, 250, 40] })).toBe(75);
    expect(secondsOfBlock({ kind: 'perspectives', words: [] })).toBe(0);
  });

  it('is the real duration of media', () => {
    expect(secondsOfBlock({ kind: 'media', seconds: 187 })).toBe(187);
  });
});

describe('the time of several blocks', () => {
  it('is their sum in minutes, not rounded', () => {
    const blocks = [
      { kind: 'prose', words: 200 }, // 60 s
      { kind: 'reflection', words: 0, seconds: 75 },
      { kind: 'media', seconds: 30 },
    ] as const;
    expect(minutesOf(blocks)).toBe(2.75);
  });

  it('is nothing without blocks', () => {
    expect(minutesOf([])).toBe(0);
  });
});

describe('the minutes that are shown', () => {
  it.each([
    [0, 1],
    [0.2, 1],
    [1.4, 1],
    [1.5, 2],
    [2.49, 2],
    [12.6, 13],
  ])('are whole and at least one: %d becomes %d', (minutes, shown) => {
    expect(shownMinutes(minutes)).toBe(shown);
  });
});

describe('counting words', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['– … !? —', 0],
    ['Malik kijkt je aan.', 4],
    ['‘Goed dat je het vertelt,’ zei ze.', 7],
    ['een hbo-opleiding', 2],
    ["foto's en foto’s", 3],
    ['zo’n stagecoördinator', 2],
    ['Eén café, twee cafés', 4],
    ['Daniël (47) zei niets', 4],
    ['stage – en daarna', 3],
    ['regel een\nregel twee', 4],
    ['z.j. of n.v.t.', 3],
    ['1.500 studenten', 2],
  ])('"%s" has %d', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('reads an accent that is stored as a letter of its own as part of the word', () => {
    expect(countWords('coördinator'.normalize('NFD'))).toBe(1);
  });
});
