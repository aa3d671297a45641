import type { ScenarioChoice, ScenarioEnding, ScenarioMoment } from '#schemas/scenario.ts';
import {
  endingOf,
  momentOf,
  openChoices,
  replay,
  type Playable,
  type Position,
  type Replayed,
  type Turn,
} from './play.ts';
import { freshTimer, type Timer } from './roomTimer.ts';

/** Votes of a group: id of a choice -> how many chose it. */
export type Counts = Readonly<Record<string, number>>;

/** What the room looks at: choosing, then the votes alone, then what each choice does. */
export type Phase = 'counting' | 'votes' | 'reasons';

/** A conversation that a group plays together, as it is kept (roomKept.ts). */
export interface Room {
  /** When the group began, ISO 8601; only shown. */
  readonly begun: string;
  readonly turns: readonly Turn[];
  /** By place (`placeOf`): so a step back, or another branch and back again, loses no votes. */
  readonly counts: Readonly<Record<string, Counts>>;
  readonly phase: Phase;
  readonly timer: Timer;
  /** What the group agrees on, in its own words. */
  readonly agreement: string;
}

/** More people than fit in a room. */
export const MOST_VOTES = 999;

/** A group that begins. @param begun ISO 8601 */
export const beginRoom = (begun: string): Room => ({
  begun,
  turns: [],
  counts: {},
  phase: 'counting',
  timer: freshTimer,
  agreement: '',
});

/** A moment on a way through a scenario: the same moment along another way is another place. */
const placeOf = (turns: readonly Turn[], moment: string): string =>
  [...turns.map(({ choice }) => choice), moment].join('/');

/** A room, looked at with today's scenario. */
export interface RoomView {
  readonly room: Room;
  readonly playable: Playable;
  readonly replayed: Replayed;
  /** The turns that could be followed. */
  readonly turns: readonly Turn[];
  readonly here: Position;
  /** Whether an author took away something on the way: then it goes on at what is still there. */
  readonly changed: boolean;
  readonly phase: Phase;
  readonly ending: ScenarioEnding | undefined;
}

export function viewOf(playable: Playable, room: Room): RoomView {
  const replayed = replay(playable, room.turns);
  const changed = replayed.followed < room.turns.length;
  const here = replayed.positions.at(-1) ?? playable.begin;
  return {
    room,
    playable,
    replayed,
    turns: room.turns.slice(0, replayed.followed),
    here,
    changed,
    phase: changed ? 'counting' : room.phase,
    ending: endingOf(playable.scenario, here.at),
  };
}

/** One choice of a moment with its votes. */
export interface Vote {
  readonly choice: ScenarioChoice;
  /** As the facilitator reads it aloud: the first is 1. */
  readonly number: number;
  readonly count: number;
}

/** The votes at a position on the way: in the author's order, because they are read aloud. */
function votesAt({ room, playable, turns, replayed }: RoomView, index: number): Vote[] {
  const position = replayed.positions[index] ?? playable.begin;
  const counts = room.counts[placeOf(turns.slice(0, index), position.at)] ?? {};
  return openChoices(playable.scenario, position).map((choice, place) => ({
    choice,
    number: place + 1,
    count: counts[choice.id] ?? 0,
  }));
}

/** The votes where the room is now; none at an ending. */
export const votesHere = (view: RoomView): Vote[] =>
  view.ending ? [] : votesAt(view, view.turns.length);

/** A moment that the group has been through. */
export interface Passed {
  readonly moment: ScenarioMoment;
  readonly votes: readonly Vote[];
  /** Id of the choice with which the group went on. */
  readonly taken: string;
}

/** The way of the group, with its votes. */
export const passedOf = (view: RoomView): Passed[] =>
  view.turns.map(({ moment, choice }, index) => ({
    moment: momentOf(view.playable.scenario, moment),
    votes: votesAt(view, index),
    taken: choice,
  }));

/** The number of votes that someone typed. Only digits count: in a field for numbers `1e3` is a thousand. */
export const votesTyped = (text: string): number => Number(text.replace(/\D/g, ''));

/** Sets the votes for one choice where the room is. What is no number counts as none. */
export function voteFor({ room, turns, here }: RoomView, choice: string, count: number): Room {
  const place = placeOf(turns, here.at);
  const votes = Math.min(Math.max(Math.trunc(count) || 0, 0), MOST_VOTES);
  return {
    ...room,
    counts: { ...room.counts, [place]: { ...room.counts[place], [choice]: votes } },
  };
}

/** Shows the next thing of a moment. From here on the way is what could be followed of it. */
export const show = ({ room, turns }: RoomView, phase: Phase): Room => ({ ...room, turns, phase });

/** Goes on with a choice, whether or not it has the most votes. */
export const goOn = ({ room, turns, here }: RoomView, choice: string): Room => ({
  ...room,
  turns: [...turns, { moment: here.at, choice }],
  phase: 'counting',
  timer: freshTimer,
});

/** Takes back the last thing that was done: what was shown, or the choice before. */
export function stepBack({ room, turns, phase }: RoomView): Room {
  if (phase === 'reasons') return { ...room, turns, phase: 'votes' };
  if (phase === 'votes') return { ...room, turns, phase: 'counting' };
  if (turns.length === 0) return { ...room, turns };
  return { ...room, turns: turns.slice(0, -1), phase: 'reasons', timer: freshTimer };
}

/** Whether there is something to take back. */
export const canStepBack = ({ turns, phase }: RoomView): boolean =>
  turns.length > 0 || phase !== 'counting';
