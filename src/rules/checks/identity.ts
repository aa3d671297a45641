import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';
import { stableIds } from '../stableIds.ts';

/** Value in verhuisd.yaml for something that was dropped and has no successor. */
const GONE = 'weg';

/** Ids are unique, and an id that was ever noted never vanishes silently. */
export function checkIdentity(content: Content): Mistake[] {
  return [...checkDuplicates(content), ...checkVanished(content), ...checkMoved(content)];
}

/** Ids in the content that content/ids.txt does not hold yet. */
export function newIds(content: Content): string[] {
  const noted = new Set(content.ledger.ids);
  return [...new Set(stableIds(content).map(({ id }) => id))].filter((id) => !noted.has(id)).sort();
}

function checkDuplicates(content: Content): Mistake[] {
  const all = [
    ...stableIds(content),
    ...content.sources.map(({ file, data }) => ({ id: `bron:${data.id}`, file })),
    ...content.phases.map(({ file, data }) => ({ id: `nummer van fase:${data.number}`, file })),
  ];
  // Inside a conversation checks/scenarioParts.ts tells it, with the line.
  const scenarios = new Set(content.scenarios.map(({ file }) => file));
  const first = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const { id, file } of all) {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    else if (other !== file || !scenarios.has(file))
      mistakes.push({
        file,
        field: id,
        problem: `dit id bestaat al (in ${other}).`,
        remedy:
          'Geef een van de twee een ander id. Verander het nieuwste: aan het oude hangt voortgang.',
      });
  }
  return mistakes;
}

function checkVanished(content: Content): Mistake[] {
  const present = new Set(stableIds(content).map(({ id }) => id));
  return content.ledger.ids
    .filter((id) => !present.has(id) && !(id in content.moved.data))
    .map((id) => ({
      file: content.ledger.file,
      field: id,
      problem: 'dit id is verdwenen; wat lezers hier bewaarden, raakt zoek.',
      remedy: `Zet in content/verhuisd.yaml: "${id}": "<nieuw id>" (of "${GONE}"), of herstel het oude id. Is het nooit gepubliceerd? Haal dan de regel uit content/ids.txt.`,
    }));
}

function checkMoved(content: Content): Mistake[] {
  const present = new Set(stableIds(content).map(({ id }) => id));
  const { file, data } = content.moved;
  return Object.entries(data).flatMap(([from, to]) => {
    if (present.has(from)) {
      return [
        {
          file,
          field: from,
          problem: 'dit id bestaat nog.',
          remedy: 'Haal de regel weg, of geef het oude onderdeel een ander id.',
        },
      ];
    }
    if (to !== GONE && !present.has(to)) {
      return [
        {
          file,
          field: from,
          problem: `het nieuwe id "${to}" bestaat niet.`,
          remedy: `Verbeter het, of schrijf "${GONE}" als er geen opvolger is.`,
        },
      ];
    }
    return [];
  });
}
