import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { TEST_SITES } from '#cli/testSites.ts';
import { projectModule } from '#core/progress/moduleProgress.ts';
import { isStatement, type Statement } from '#core/progress/statement.ts';
import { diceOf, WORK, workOn, type Deed, type Dice } from '../support/busyLearner.ts';
import { openKillable } from '../support/killableBrowser.ts';
import { readStore } from '../support/store.ts';

/**
 * The promise of this site: what the page called kept is there, also when the browser is killed at
 * that very moment. KILLS and SEED (environment) repeat or lengthen it.
 */
const KILLS = Number(process.env['KILLS'] ?? 200);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const LANES = 2;
const { url } = TEST_SITES.site;
const OUTLINE = { id: 'module:herkennen', steps: WORK };

interface Figures {
  kills: number;
  /** Kills while something was on its way to the disk. */
  duringWrite: number;
  /** Answers that the page called kept. */
  kept: number;
  /** Answers that were killed on their way and are there all the same. */
  luckily: number;
  statements: number;
}

test(
  'nothing that the page called kept is lost when the browser is killed',
  {
    tag: '@full',
  },
  async () => {
    test.setTimeout(KILLS * 20_000);
    const started = Date.now();
    console.log(`kill test: ${KILLS} kills, SEED=${SEED}`);
    const stop = new AbortController();
    const lanes = await Promise.allSettled(
      Array.from({ length: LANES }, async (_, lane) => {
        try {
          return await runLane(Math.ceil(KILLS / LANES), SEED + lane, stop.signal);
        } catch (error) {
          // The other lane ends too, and clears away its browser and its profile.
          stop.abort();
          throw error;
        }
      }),
    );
    const failed = lanes.find((lane) => lane.status === 'rejected');
    if (failed) throw failed.reason;
    const total: Figures = { kills: 0, duringWrite: 0, kept: 0, luckily: 0, statements: 0 };
    for (const lane of lanes) {
      if (lane.status === 'rejected') continue;
      for (const key of Object.keys(total) as (keyof Figures)[]) total[key] += lane.value[key];
    }
    console.log(
      `kill test: ${total.kills} kills, ${total.duringWrite} during a write; ` +
        `${total.kept} answers called kept, 0 lost, ${total.luckily} more were on disk already; ` +
        `${total.statements} statements in the log; ${Math.round((Date.now() - started) / 1000)} s`,
    );
    expect(total.kills).toBeGreaterThanOrEqual(KILLS);
  },
);

/** One profile that is killed again and again. Throws at the first loss. */
async function runLane(kills: number, seed: number, stop: AbortSignal): Promise<Figures> {
  const dice = diceOf(seed);
  const profile = mkdtempSync(join(tmpdir(), 'gelijke-stage-'));
  const figures: Figures = { kills: 0, duringWrite: 0, kept: 0, luckily: 0, statements: 0 };
  const kept: Deed[] = [];
  let log: readonly Statement[] = [];
  /** Steps of which one was opened last: those since the last answer that was called kept. */
  const places: string[] = [];
  try {
    for (; figures.kills < kills && !stop.aborted; figures.kills += 1) {
      const browser = await openKillable(profile);
      const about = `SEED=${SEED}, lane of ${seed}, after ${figures.kills} kills`;
      const { page } = browser;
      try {
        await page.goto(url);
        const { statements: rows = [] } = await readStore(page);
        expect(
          rows.filter((row) => !isStatement(row)),
          `${about}: damaged rows`,
        ).toEqual([]);
        log = rows as Statement[];
        expect(missing(kept, log), `${about}: called kept, and gone; ${tail(log)}`).toEqual([]);
        if (log.length > 0) {
          const { resumeIndex } = projectModule(OUTLINE, log);
          const step = resumeIndex + 1;
          // Where to go on: at the step opened last or, when that was done, at the next one.
          const opened = log.findLast(({ verb }) => verb === 'experienced')?.object;
          if (places.length > 0) expect(places, `${about}: place`).toContain(opened);
          const resume = page
            .getByRole('link', { name: `Verder bij stap ${step} van` })
            .or(page.getByRole('link', { name: 'Bekijk opnieuw' }));
          await expect(resume.first(), `${about}: resumes`).toBeVisible();
        }
        const before = kept.length;
        const pending = await workUntilKilled(browser, dice, kept, places);
        figures.kept += kept.length - before;
        if (pending) figures.duringWrite += 1;
      } catch (error) {
        await browser.kill();
        throw error;
      }
    }
    const last = await openKillable(profile);
    await last.page.goto(url);
    log = (await readStore(last.page))['statements'] as Statement[];
    await last.kill();
    expect(missing(kept, log), 'called kept, and gone').toEqual([]);
    const answers = log.filter(({ result }) => result !== undefined).length;
    return { ...figures, statements: log.length, luckily: answers - kept.length };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Works at random steps; half of the kills come at any moment, half right after something was pressed. */
async function workUntilKilled(
  { page, kill }: Awaited<ReturnType<typeof openKillable>>,
  dice: Dice,
  kept: Deed[],
  places: string[],
): Promise<Deed | undefined> {
  const pressesToGo = dice(2) === 0 ? 1 + dice(8) : undefined;
  let presses = 0;
  let pending: Deed | undefined;
  let dead = false;
  let killing: Promise<void> | undefined;
  const killAfter = (delay: number) =>
    setTimeout(() => {
      dead = true;
      killing = kill();
    }, delay);
  const timer = killAfter(pressesToGo === undefined ? 200 + dice(4000) : 15_000);
  let soon: NodeJS.Timeout | undefined;
  try {
    for (;;) {
      const step = WORK[dice(WORK.length)];
      if (!step) throw new Error('No steps.');
      await workOn(page, url, step, dice, {
        opening({ id }) {
          places.push(id);
        },
        doing(deed) {
          pending = deed;
          presses += 1;
          if (presses === pressesToGo) soon = killAfter(dice(120));
        },
        kept(deed) {
          if (dead) return;
          kept.push(deed);
          places.splice(0, places.length - 1);
          pending = undefined;
        },
      });
    }
  } catch (error) {
    // The browser that is killed breaks off whatever was going on; anything else is a mistake.
    if (!dead) throw error;
  } finally {
    clearTimeout(timer);
    clearTimeout(soon);
  }
  await killing;
  return pending;
}

/** What was called kept more often than the log has it. */
function missing(kept: readonly Deed[], log: readonly Statement[]): string[] {
  const keyOf = ({ object, result }: Pick<Statement, 'object' | 'result'>) =>
    `${object} ${JSON.stringify(result)}`;
  const left = new Map<string, number>();
  for (const statement of log) left.set(keyOf(statement), (left.get(keyOf(statement)) ?? 0) + 1);
  return kept.map(keyOf).filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count === 0;
  });
}

/** The end of the log, to see what stands there instead. */
const tail = (log: readonly Statement[]): string => JSON.stringify(log.slice(-12), null, 1);
