import type { Version } from '#core/documents/document.ts';
import { statesOf } from '#core/dialogue/graph.ts';
import { choiceOf, momentOf, openChoices, playableOf, type Turn } from '#core/dialogue/play.ts';
import { beginRoom, goOn, viewOf, voteFor } from '#core/dialogue/room.ts';
import { fieldsOf, roomName } from '#core/dialogue/roomKept.ts';
import { intentionId, momentId, scenarioId } from '#core/identity.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { documentOf, line } from './backupFile.ts';

/** The way to an ending with the most to print: what is said on it, and what would have been stronger. */
export function longestWay(scenario: Scenario): readonly Turn[] {
  const nodes = statesOf(scenario) ?? [];
  const found = new Map<number, { length: number; way: readonly Turn[] }>();
  const none = { length: -Infinity, way: [] };

  function wayFrom(state: number): { length: number; way: readonly Turn[] } {
    const known = found.get(state);
    if (known) return known;
    // A way leads through a state once.
    found.set(state, none);
    const node = nodes[state];
    let longest = node?.ended ? { length: 0, way: [] as readonly Turn[] } : none;
    for (const { choice, to } of node?.edges ?? []) {
      const turn = { moment: node?.at ?? '', choice };
      const rest = wayFrom(to);
      const length = rest.length + lettersOf(scenario, turn);
      if (length > longest.length) longest = { length, way: [turn, ...rest.way] };
    }
    found.set(state, longest);
    return longest;
  }

  return wayFrom(0).way;
}

function lettersOf(scenario: Scenario, turn: Turn): number {
  const { lines, choices } = momentOf(scenario, turn.moment);
  const chosen = choiceOf(scenario, turn);
  const stronger = choices.find(({ how }) => how === 'sterk');
  const texts = [...lines, chosen, ...chosen.reaction];
  if (chosen.how !== 'sterk' && stronger) texts.push(stronger);
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

/** The log of someone who went a way to its end, and what that one takes along. */
export function triedOnce(scenario: Scenario, way: readonly Turn[], text: string): object[] {
  const id = scenarioId(scenario.id);
  const attempt = 'een-poging';
  const log = [line('experienced', id, { attempt })];
  let after: { readonly after?: string } = {};
  for (const { moment, choice } of way) {
    const made = line('chose', momentId(scenario.id, moment), {
      attempt,
      ...after,
      result: { option: choice },
    });
    log.push(made);
    after = { after: made.id };
  }
  return [
    ...log,
    line('completed', id, { attempt }),
    line('planned', intentionId(id), { attempt, result: { text } }),
  ];
}

/** A group that went a way, with votes for every choice on it. */
export function playedTogether(
  scenario: Scenario,
  way: readonly Turn[],
  agreement: string,
): Version {
  const playable = playableOf(scenario);
  let room = beginRoom('2026-11-01T09:00:00.000Z');
  for (const { choice } of way) {
    for (const { id } of openChoices(scenario, viewOf(playable, room).here)) {
      room = voteFor(viewOf(playable, room), id, 12);
    }
    room = goOn(viewOf(playable, room), choice);
  }
  return documentOf(
    roomName(scenario.id),
    fieldsOf({ room: { ...room, agreement }, aside: [] }) ?? {},
  );
}
