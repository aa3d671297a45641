import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';
import { idsInScenario, stableIds } from '../stableIds.ts';

/** Value in verhuisd.yaml for something that was dropped and has no successor. */
const GONE = 'weg';

/** Ids are unique, and an id that was ever noted never vanishes silently. */
export function checkIdentity(content: Content): Mistake[] {
  return [
    ...checkDuplicates(content),
    ...checkScenarioIds(content),
    ...checkVanished(content),
    ...checkMoved(content),
  ];
}

/** Ids in the content that content/ids.txt does not hold yet. */
export function newIds(content: Content): string[] {
  const noted = new Set(content.ledger.ids);
  return [...new Set(stableIds(content).map(({ id }) => id))].filter((id) => !noted.has(id)).sort();
}

function checkDuplicates(content: Content): Mistake[] {
  // Of conversations the file is told once, with the line (below); inside one checks/scenarioParts.ts tells.
  const scenarios = new Set(content.scenarios.map(({ file }) => file));
  const all = [
    ...stableIds(content).filter(({ file }) => !scenarios.has(file)),
    ...content.sources.map(({ file, data }) => ({ id: `bron:${data.id}`, file })),
    ...content.phases.map(({ file, data }) => ({ id: `nummer van fase:${data.number}`, file })),
  ];
  const first = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const { id, file } of all) {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    else
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

/** A new conversation often begins as a copy of another: it is the copy that needs an id of its own. */
function checkScenarioIds({ scenarios, ledger }: Content): Mistake[] {
  const noted = new Set(ledger.ids);
  /** How much of what is in a file was noted before. */
  const known = ({ data }: Content['scenarios'][number]) => {
    const ids = idsInScenario(data);
    return ids.filter((id) => noted.has(id)).length / ids.length;
  };
  return [...Map.groupBy(scenarios, ({ data }) => data.id)].flatMap(([id, all]) => {
    // What learners kept hangs on the one that was noted; a file mostly has the name of its own id.
    const [original, ...copies] = all.toSorted(
      (a, b) => known(b) - known(a) || Number(b.slug === id) - Number(a.slug === id),
    );
    return copies.map(({ file, lineOf }) => ({
      file,
      field: 'id',
      line: lineOf(['id']),
      code: 'dubbel-id',
      problem: `het id "${id}" is al dat van ${original?.file ?? ''}.`,
      remedy: 'Geef het nieuwe gesprek een eigen id.',
    }));
  });
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
