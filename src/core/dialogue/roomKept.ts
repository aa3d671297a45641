import type { Turn } from './play.ts';
import { beginRoom, MOST_VOTES, type Counts, type Phase, type Room } from './room.ts';
import { freshTimer, type Timer } from './roomTimer.ts';

/**
 * What a device keeps of the groups that play a conversation: the document `room:<id of the scenario>`.
 *
 * Fields since release 0.3.0; one is only ever added. `room`: JSON of begun, turns, counts, phase and
 * timer. `agreement`: the words of the group. `aside`: JSON of a list of such fields: what another
 * device kept and nobody has decided about yet. A new version replaces all present ones, so what is
 * not in it would be gone.
 */
export interface KeptRooms {
  /** The one that is on; undefined when nobody has begun. */
  readonly room: Room | undefined;
  readonly aside: readonly Room[];
}

type Fields = Readonly<Record<string, string>>;

/** Name of the document. @param scenario id that the author gave it */
export const roomName = (scenario: string): string => `room:${scenario}`;

/** What to keep; undefined when there is nothing, so that the document can be thrown away. */
export function fieldsOf({ room, aside }: KeptRooms): Fields | undefined {
  if (room === undefined && aside.length === 0) return undefined;
  return {
    ...(room && fieldsOfRoom(room)),
    ...(aside.length > 0 && { aside: JSON.stringify(aside.map(fieldsOfRoom)) }),
  };
}

const fieldsOfRoom = ({ agreement, ...room }: Room): Fields => ({
  room: JSON.stringify(room),
  ...(agreement !== '' && { agreement }),
});

/**
 * What was kept. The newest is on; the others stand aside.
 *
 * @param versions values of the versions that hold, oldest first: more than one when devices met.
 */
export function keptFrom(versions: readonly Fields[]): KeptRooms {
  const room = roomFrom(versions.at(-1) ?? {});
  const others = [
    ...versions.slice(0, -1).map(roomFrom),
    ...versions.flatMap(({ aside = '' }) => list(parse(aside)).map(roomFrom)),
  ];
  const seen = new Set(room && [JSON.stringify(room)]);
  const aside = others.filter((other): other is Room => {
    if (other === undefined || seen.has(JSON.stringify(other))) return false;
    seen.add(JSON.stringify(other));
    return true;
  });
  return { room, aside };
}

/** Goes on with a room that stands aside; the one that was on stands aside then. */
export const takeAside = ({ room, aside }: KeptRooms, taken: Room): KeptRooms => ({
  room: taken,
  aside: [...aside.filter((other) => other !== taken), ...(room ? [room] : [])],
});

export const dropAside = ({ room, aside }: KeptRooms, dropped: Room): KeptRooms => ({
  room,
  aside: aside.filter((other) => other !== dropped),
});

/** A room from what lies on a disk or came from a file; what is damaged in it is as at the beginning. */
function roomFrom(fields: unknown): Room | undefined {
  const { room, agreement } = record(fields);
  const kept = parse(room);
  if (kept === undefined) return undefined;
  const { begun, turns, counts, phase, timer } = record(kept);
  return {
    ...beginRoom(typeof begun === 'string' ? begun : ''),
    turns: turnsFrom(turns),
    counts: Object.fromEntries(
      Object.entries(record(counts)).map(([place, votes]) => [place, countsFrom(votes)]),
    ),
    phase: PHASES.find((each) => each === phase) ?? 'counting',
    timer: timerFrom(timer),
    agreement: typeof agreement === 'string' ? agreement : '',
  };
}

const PHASES: readonly Phase[] = ['counting', 'votes', 'reasons'];

/** As far as they are whole: what comes after a damaged turn cannot be followed anyway. */
function turnsFrom(value: unknown): Turn[] {
  const turns = list(value).map(record);
  const damaged = turns.findIndex(
    ({ moment, choice }) => typeof moment !== 'string' || typeof choice !== 'string',
  );
  return turns
    .slice(0, damaged === -1 ? turns.length : damaged)
    .map(({ moment, choice }) => ({ moment: String(moment), choice: String(choice) }));
}

const countsFrom = (value: unknown): Counts =>
  Object.fromEntries(
    Object.entries(record(value)).flatMap(([choice, count]) =>
      isWhole(count) && count <= MOST_VOTES ? [[choice, count]] : [],
    ),
  );

function timerFrom(value: unknown): Timer {
  const { left, ends } = record(value);
  if (!isWhole(left)) return freshTimer;
  return { left, ...(isWhole(ends) && { ends }) };
}

const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
