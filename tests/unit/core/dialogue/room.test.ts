import { describe, expect, it } from 'vitest';
import { playableOf } from '#core/dialogue/play.ts';
import {
  beginRoom,
  goOn,
  show,
  stepBack,
  viewOf,
  voteFor,
  votesHere,
  votesTyped,
} from '#core/dialogue/room.ts';
import {
  addMinute,
  clockFace,
  freshTimer,
  pauseTimer,
  secondsLeft,
  startTimer,
} from '#core/dialogue/roomTimer.ts';
import { askFirst, mostChosen, totalOf } from '#core/dialogue/roomVotes.ts';
import { fieldsOf, keptFrom } from '#core/dialogue/roomKept.ts';
import { shippedScenarios } from '../../../support/scenarios.ts';

const [, scenario] = shippedScenarios[0] ?? [];
if (!scenario) throw new Error('No scenario.');
const playable = playableOf(scenario);
const begun = beginRoom('2026-11-25T09:00:00.000Z');
const [first, second] = votesHere(viewOf(playable, begun));
if (!first || !second) throw new Error('No choices.');

/** Votes in the order of the choices. */
const counted = (...counts: number[]) =>
  counts.map((count, index) => ({ choice: first.choice, number: index + 1, count }));

describe('whom a group hears first', () => {
  it.each([
    ['the few', [5, 2, 1], { kind: 'minority', number: 3 }],
    ['the few, choices without votes aside', [5, 0, 2], { kind: 'minority', number: 3 }],
    ['each of those with equally few', [5, 2, 2], { kind: 'tie', numbers: [2, 3] }],
    ['another view, when all agree', [5, 0, 0], { kind: 'everyone', number: 1 }],
    ['whoever wants, when nothing was counted', [0, 0, 0], { kind: 'nobody' }],
  ])('is %s', (_who, counts, expected) => {
    expect(askFirst(counted(...counts))).toEqual(expected);
  });

  it('and the most chosen are all that have as many', () => {
    expect(mostChosen(counted(3, 3, 1))).toEqual([1, 2]);
    expect(mostChosen(counted(0, 0))).toEqual([]);
    expect(totalOf(counted(3, 3, 1))).toBe(7);
  });
});

describe('a group', () => {
  const voted = voteFor(viewOf(playable, begun), first.choice.id, 4);

  it('goes on with any choice, and a step back finds the votes again', () => {
    const on = goOn(viewOf(playable, show(viewOf(playable, voted), 'reasons')), second.choice.id);
    const there = viewOf(playable, on);
    expect(there.turns).toEqual([{ moment: scenario.start, choice: second.choice.id }]);
    expect(there.phase).toBe('counting');
    const back = viewOf(playable, stepBack(there));
    expect(back.turns).toEqual([]);
    expect(votesHere(back)[0]?.count).toBe(4);
  });

  it.each([
    [-3, 0],
    [2.6, 2],
    [NaN, 0],
    [5000, 999],
  ])('counts no nonsense: %s votes are %s', (typed, kept) => {
    const view = viewOf(playable, voteFor(viewOf(playable, begun), first.choice.id, typed));
    expect(votesHere(view)[0]?.count).toBe(kept);
  });

  it.each([
    ['12', 12],
    ['1e3', 13],
    ['-3', 3],
    ['', 0],
    ['drie', 0],
  ])('counts only the digits of what is typed: ‘%s’ is %s', (typed, votes) => {
    expect(votesTyped(typed)).toBe(votes);
  });

  it('stands at the last moment that is still there when an author changed the way', () => {
    const gone = { ...voted, turns: [{ moment: 'vervallen', choice: 'weg' }] };
    expect(viewOf(playable, gone)).toMatchObject({ changed: true, turns: [] });
  });

  it('is the same after it was kept and read', () => {
    const kept = { room: { ...voted, agreement: 'Wij bellen.' }, aside: [] };
    expect(keptFrom([fieldsOf(kept) ?? {}]).room).toEqual(kept.room);
  });

  it.each([[{}], [{ room: '{' }], [{ room: '[]', turns: 'x', begun: '1' }]])(
    'of damaged fields is none, and does not break: %j',
    (fields) => {
      expect(() => keptFrom([fields as Record<string, string>])).not.toThrow();
    },
  );
});

describe('the clock', () => {
  it('runs, stands still, and stops at nothing', () => {
    const running = startTimer(freshTimer, 0);
    expect(secondsLeft(running, 30_000)).toBe(90);
    expect(secondsLeft(pauseTimer(running, 30_000), 99_000)).toBe(90);
    expect(secondsLeft(addMinute(running, 30_000), 30_000)).toBe(150);
    expect(secondsLeft(running, 999_000)).toBe(0);
    expect([clockFace(65), clockFace(120)]).toEqual(['1:05', '2:00']);
  });
});
