import { isMoment, nameIn, wordsId } from '../identity.ts';
import { voidedIds } from './merge.ts';
import type { Statement } from './statement.ts';

/** One choice in a conversation, as it stands in the log. */
export interface LoggedTurn {
  /** Id of the statement. */
  readonly id: string;
  /** Ids within the scenario. */
  readonly moment: string;
  readonly choice: string;
  /** What the learner wrote before seeing the choices. */
  readonly words?: string;
}

/** A way through a conversation: the turns from the beginning up to one of them. */
export interface Try {
  /** Id of its last statement. */
  readonly id: string;
  /** Moment of writing of that one, ISO 8601. */
  readonly at: string;
  readonly turns: readonly LoggedTurn[];
  /** Which attempt its last choice belongs to. */
  readonly attempt: string;
}

/** What the log says about one conversation. */
export interface Tries {
  /** Every way that was gone to where it stopped, newest first. Steps back leave their way in it. */
  readonly all: readonly Try[];
  /** Where it was left; undefined before the first begin. */
  readonly present: { readonly attempt: string; readonly after: string | undefined } | undefined;
  /** The turns up to a choice, by the id of its statement; none before the first. */
  wayTo(id: string | undefined): readonly LoggedTurn[];
  /**
   * What was written at a moment before its choices were shown. After a choice the place tells which
   * words those are; at the beginning every attempt has its own.
   */
  wordsAt(moment: string, after: string | undefined, attempt: string): string | undefined;
}

/**
 * Projects a log on one conversation. Each choice names the one it comes after, so the choices are a
 * tree: going back and choosing again, trying from an earlier moment and a second tab each add a
 * branch, and none of them disturbs another.
 *
 * @param statements in order of writing; those about other things are ignored.
 * @param scenario `scenario:<id>`.
 */
export function projectTries(statements: readonly Statement[], scenario: string): Tries {
  const voided = voidedIds(statements);
  const about = statements.filter(
    ({ object }) => object === scenario || object.startsWith(`${scenario}/`),
  );
  const own = about.filter(({ id }) => !voided.has(id));
  const chosen = new Map(own.filter(isTurn).map((statement) => [statement.id, statement]));
  const words = wordsIn(about, voided);
  const continued = new Set([...chosen.values()].map(({ after }) => after));

  function wayTo(statement: Statement | undefined): LoggedTurn[] {
    const turns: LoggedTurn[] = [];
    const passed = new Set<string>();
    let here = statement;
    // A damaged log can hold a circle: each choice is passed once.
    while (here !== undefined && !passed.has(here.id)) {
      passed.add(here.id);
      const { id, object, after, result } = here;
      const said = words.get(placeOf(wordsId(object), here));
      turns.unshift({
        id,
        moment: nameIn(object),
        choice: result?.option ?? '',
        ...(said !== undefined && { words: said }),
      });
      here = after === undefined ? undefined : chosen.get(after);
    }
    return turns;
  }

  const all = [...chosen.values()]
    .filter(({ id }) => !continued.has(id))
    .map((statement) => ({
      id: statement.id,
      at: statement.at,
      turns: wayTo(statement),
      attempt: statement.attempt ?? statement.id,
    }))
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const last = own.filter((each) => isTurn(each) || isMark(each, scenario)).at(-1);
  return {
    all,
    present: last && {
      attempt: last.attempt ?? last.id,
      after: isTurn(last) ? last.id : last.after,
    },
    wayTo: (id) => wayTo(id === undefined ? undefined : chosen.get(id)),
    wordsAt: (moment, after, attempt) =>
      words.get(placeOf(`${scenario}/moment:${moment}/words`, { after, attempt })),
  };
}

const isTurn = ({ verb, object, result }: Statement): boolean =>
  verb === 'chose' && isMoment(object) && result?.option !== undefined;

/** What moves the place without choosing: a begin, or a step back. */
const isMark = ({ verb, object }: Statement, scenario: string): boolean =>
  (verb === 'experienced' && object === scenario) || verb === 'returned';

/** Where words belong: to a moment after a choice, or to the beginning of an attempt. */
const placeOf = (
  object: string,
  {
    after,
    attempt,
  }: { readonly after?: string | undefined; readonly attempt?: string | undefined },
): string => `${object} ${after ?? `begin ${attempt ?? ''}`}`;

/**
 * Own words by where they were written: the moment, and the choice that came before it. A first
 * version that was thrown away elsewhere still tells where its later ones belong.
 */
function wordsIn(about: readonly Statement[], voided: ReadonlySet<string>): Map<string, string> {
  const written = about.filter(({ verb }) => verb === 'reflected');
  const byId = new Map(written.map((statement) => [statement.id, statement]));
  const words = new Map<string, string>();
  for (const statement of written) {
    if (voided.has(statement.id)) continue;
    const first = firstOf(statement, byId);
    words.set(placeOf(first.object, first), statement.result?.text ?? '');
  }
  return words;
}

/** A text that was changed later belongs where its first version was written. */
function firstOf(statement: Statement, byId: ReadonlyMap<string, Statement>): Statement {
  const passed = new Set<string>();
  let here = statement;
  for (;;) {
    const before = here.replaces === undefined ? undefined : byId.get(here.replaces);
    if (before === undefined || passed.has(before.id)) return here;
    passed.add(before.id);
    here = before;
  }
}
