import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { outcomeId } from '#core/identity.ts';
import { projectAnswers } from '#core/progress/answers.ts';
import { projectModule, type ModuleOutline } from '#core/progress/moduleProgress.ts';
import type { Moves } from '#core/progress/moved.ts';
import { projectTexts } from '#core/progress/ownTexts.ts';
import { projectPlans } from '#core/progress/plans.ts';
import type { Statement } from '#core/progress/statement.ts';
import { projectTimeline } from '#core/progress/timeline.ts';
import { projectTries } from '#core/progress/tries.ts';
import { Connection } from '#storage/connection.ts';
import { DocumentStore } from '#storage/documentStore.ts';
import { DATABASE_NAME } from '#storage/name.ts';
import { StatementLog } from '#storage/statementLog.ts';
import { oldLogs, restore, type OldLog } from '../../support/oldLogs.ts';
import { realContent } from '../../support/realContent.ts';

const { ids, outline } = realContent('herkennen');
const STEP = 'module:herkennen/step:';
const PLAN = `${STEP}morgen/question:morgen-doe-ik`;

/** Every id that begins with `from`, under its new name. */
const renamed = (from: string, to: string): Moves =>
  Object.fromEntries(
    ids
      .filter((id) => id === from || id.startsWith(`${from}/`))
      .map((id) => [id, to + id.slice(from.length)]),
  );

const gone = (from: string): Moves =>
  Object.fromEntries(Object.keys(renamed(from, '')).map((id) => [id, 'weg']));

/** What a later release may make of the content: its outline, and the lines in verhuisd.yaml. */
const RELEASES: readonly (readonly [string, ModuleOutline, Moves])[] = [
  ['the content of today', outline, {}],
  ['steps in another order', { ...outline, steps: outline.steps.toReversed() }, {}],
  [
    'a step added, and a question to one that was there',
    {
      ...outline,
      steps: outline.steps.flatMap((step, index) => [
        {
          ...step,
          graded: [...step.graded, ...(index === 0 ? [`${step.id}/question:erbij`] : [])],
        },
        { id: `${step.id}-vervolg`, graded: [] },
      ]),
    },
    {},
  ],
  [
    'a step removed',
    { ...outline, steps: outline.steps.filter(({ id }) => id !== `${STEP}bedoeling`) },
    gone(`${STEP}bedoeling`),
  ],
  ...[
    ['a step renamed', renamed(`${STEP}zes-situaties`, `${STEP}zes-keer-kijken`)] as const,
    ['a question renamed', renamed(PLAN, `${STEP}morgen/question:mijn-stap`)] as const,
    [
      'a question moved to another step',
      renamed(`${STEP}van-wie/question:wat-hoorde-ik`, `${STEP}morgen/question:wat-hoorde-ik`),
    ] as const,
    [
      'an option, a category and a card renamed',
      {
        ...renamed(
          `${STEP}ineens-vergeven/question:eerste-zin/option:doorvragen`,
          `${STEP}ineens-vergeven/question:eerste-zin/option:vraag-door`,
        ),
        ...renamed(
          `${STEP}zes-situaties/question:zes-situaties/option:gesprek`,
          `${STEP}zes-situaties/question:zes-situaties/option:praten`,
        ),
        ...renamed(
          `${STEP}zes-situaties/question:zes-situaties/card:ontzien`,
          `${STEP}zes-situaties/question:zes-situaties/card:gespaard`,
        ),
      },
    ] as const,
  ].map(([what, moves]) => [what, inOutline(moves), moves] as const),
];

function inOutline(moves: Moves): ModuleOutline {
  const present = (id: string) => moves[id] ?? id;
  const steps = outline.steps.map(({ id, graded }) => ({
    id: present(id),
    graded: graded.map(present),
  }));
  return { ...outline, steps };
}

let connection: Connection | undefined;

afterEach(async () => {
  connection?.database.close();
  await Dexie.delete(DATABASE_NAME);
});

async function open(old: OldLog, moves: Moves = {}): Promise<Statement[]> {
  await restore(old);
  connection = new Connection();
  return new StatementLog(connection, 'today', moves).read('');
}

/** The id that something of an old log has in a later release. */
const presentId = (id: string, moves: Moves): string => {
  const about = id.replace(/\/outcome$/, '');
  const moved = moves[about];
  return moved === undefined || moved === 'weg' ? id : moved + id.slice(about.length);
};

/** The rows of an old log that say the present words about their object. */
function present({ stores }: OldLog): Statement[] {
  const { rows } = stores.statements;
  const voided = rows.filter(({ verb }) => verb === 'voided').map(({ replaces }) => replaces);
  const living = rows.filter(({ id, verb }) => verb !== 'voided' && !voided.includes(id));
  return living.filter(({ id }) => !living.some(({ replaces }) => replaces === id));
}

it('the stored data of this release is among those of all releases', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  // Missing? Take from a browser what the release keeps, of someone halfway a module.
  expect(oldLogs().map(({ release }) => release)).toContain(version);
});

describe.each(oldLogs().map((old) => [old.release, old] as const))(
  'the log of release %s',
  (_release, old) => {
    it('is read as it was written', async () => {
      expect(await open(old)).toStrictEqual(old.stores.statements.rows);
    });

    it('goes on: what is added stands behind it, under the same device', async () => {
      await open(old);
      const log = new StatementLog(connection ?? new Connection(), 'today');
      const added = await log.append({ verb: 'experienced', object: `${STEP}morgen` });
      expect(added.device).toBe(old.stores.device.rows.find(([key]) => key === 'id')?.[1]);
      expect((await log.read('')).at(-1)).toEqual(added);
    });

    it('keeps its documents', async () => {
      await open(old);
      const rows = old.stores.documents?.rows ?? [];
      const documents = new DocumentStore(connection ?? new Connection(), 'today');
      for (const name of new Set(rows.map((row) => row.name))) {
        const replaced = rows.flatMap(({ replaces }) => replaces);
        expect(await documents.read(name)).toEqual(
          rows.filter((row) => row.name === name && !replaced.includes(row.id)),
        );
      }
      await documents.save('proef', { desk: 'Meldpunt' });
      expect((await documents.read('proef')).map(({ value }) => value?.['desk'])).toEqual([
        'Meldpunt',
      ]);
    });

    describe.each(RELEASES)('against %s', (_what, later, moves) => {
      it('loses no answer', async () => {
        const answers = projectAnswers(await open(old, moves));
        const rows = present(old).filter(({ result }) => result !== undefined);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          const { latest } = answers.get(presentId(row.object, moves)) ?? {};
          expect(latest?.id).toBe(row.id);
          const question = row.object.replace(/\/card:.*/, '');
          const nameOf = (part: string | undefined) =>
            part && presentId(`${question}/option:${part}`, moves).replace(/.*option:/, '');
          expect(latest?.result).toEqual({
            ...row.result,
            ...(row.result?.option && { option: nameOf(row.result.option) }),
            ...(row.result?.category && { category: nameOf(row.result.category) }),
          });
        }
      });

      it('shows as done what was done, and nothing else', async () => {
        const { steps } = projectModule(later, await open(old, moves));
        const did = new Set(
          present(old).map(({ verb, object }) => `${verb} ${presentId(object, moves)}`),
        );
        const done = later.steps.filter(
          ({ id, graded }) =>
            did.has(`completed ${id}`) && graded.every((object) => did.has(`answered ${object}`)),
        );
        expect(done.length).toBeGreaterThan(0);
        expect(steps.filter(({ state }) => state === 'done').map(({ id }) => id)).toEqual(
          done.map(({ id }) => id),
        );
      });

      it('shows the own texts and the intentions, with what became of them', async () => {
        const statements = await open(old, moves);
        const rows = present(old);
        const texts = rows.filter(
          ({ verb, object }) => verb === 'reflected' && !object.endsWith('/outcome'),
        );
        expect(projectTexts(statements).map(({ object, text }) => [object, text])).toEqual(
          texts.toReversed().map(({ object, result }) => [presentId(object, moves), result?.text]),
        );
        const plans = rows.filter(({ verb }) => verb === 'planned');
        expect(projectPlans(statements, '2027-01-01')).toEqual(
          plans.map(({ id, object, result, at }) => {
            const about = rows.filter((row) => row.object === outcomeId(object));
            const done = about.find(({ verb }) => verb === 'completed');
            const told = about.filter((row) => row.result);
            const outcome = told[0]?.result?.text;
            return {
              id,
              chain: [id, ...told.map((row) => row.id)],
              at,
              object: presentId(object, moves),
              text: result?.text,
              due: result?.due,
              ask: outcome === undefined,
              ...(done && { doneBy: done.id }),
              ...(outcome && { outcome }),
            };
          }),
        );
      });

      it('shows each day', async () => {
        const days = projectTimeline(await open(old, moves), (at) => at.slice(0, 10));
        const rows = present(old).map(({ at }) => at.slice(0, 10));
        expect(days.map(({ day }) => day)).toEqual([...new Set(rows)].sort().toReversed());
      });
    });
  },
);

describe('someone halfway the first module, in release 0.1.0', () => {
  it('sees today what was done then', async () => {
    const old = oldLogs().find(({ release }) => release === '0.1.0');
    const { steps } = projectModule(outline, old ? await open(old) : []);
    expect(steps.map(({ id, state }) => [id.replace(STEP, ''), state])).toEqual([
      ['ineens-vergeven', 'done'],
      ['drie-lezingen', 'done'],
      ['zes-situaties', 'done'],
      ['het-patroon', 'open'],
      ['bedoeling', 'open'],
      ['van-wie', 'done'],
      ['morgen', 'open'],
    ]);
  });
});

describe('someone in the middle of a conversation, in release 0.3.0', () => {
  it('stands today where that was left, with the words written first', async () => {
    const old = oldLogs().find(({ release }) => release === '0.3.0');
    const tries = projectTries(old ? await open(old) : [], 'scenario:al-elf-keer');
    // The last thing was a step back.
    expect(tries.wayTo(tries.present?.after)).toEqual([
      expect.objectContaining({
        moment: 'elf-keer',
        choice: 'slopend',
        words: 'Vertel eens, wat heb je tot nu toe gehoord?',
      }),
    ]);
    expect(tries.all.map(({ turns }) => turns.map(({ moment }) => moment))).toEqual([
      ['elf-keer', 'mijn-naam'],
    ]);
  });
});
