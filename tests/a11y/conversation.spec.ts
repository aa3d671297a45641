import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { readScenario, waysToEndings } from '../support/conversations.ts';
import { begin, choose, passWords, urlOf } from '../support/talking.ts';

/** One in each run, the others in the full one. */
const LOOKED_AT = [
  { slug: 'representatief', tag: [] },
  { slug: 'al-elf-keer', tag: ['@full'] },
  { slug: 'vertel-ik-het', tag: ['@full'] },
] as const;

for (const { slug, tag } of LOOKED_AT) {
  test(
    `axe finds nothing at any moment or ending of ${slug}, nor in its look back`,
    { tag: [...tag] },
    async ({ page }) => {
      test.setTimeout(240_000);
      const scenario = readScenario(slug);
      const seen = new Set<string>();
      const look = async (what: string) => {
        if (seen.has(what)) return;
        seen.add(what);
        await expectNoViolations(page, `${slug}: ${what}`);
      };
      await page.goto(urlOf(slug));
      await expect(page.getByRole('button', { name: 'Begin het gesprek' })).toBeVisible();
      await look('start');
      for (const [ending, way] of waysToEndings(scenario)) {
        await begin(page, slug);
        for (const turn of way) {
          if (await page.getByRole('button', { name: 'Sla over' }).isVisible()) {
            await look(`own words at ${turn.moment}`);
          }
          await passWords(page);
          await look(turn.moment);
          await choose(page, scenario, turn);
        }
        await expect(page.getByRole('button', { name: 'Naar de terugblik' })).toBeVisible();
        await look(ending);
      }
      await page.getByRole('button', { name: 'Naar de terugblik' }).click();
      await expect(page.getByRole('heading', { name: 'Terugblik', exact: true })).toBeVisible();
      for (const fold of await page.getByText('Wat had ook gekund').all()) await fold.click();
      await page.getByLabel('Vergelijk met').selectOption({ index: 1 });
      await look('look back');
      const places = [...scenario.moments, ...scenario.endings].map(({ id }) => id);
      expect([...seen]).toEqual(
        expect.arrayContaining(places.filter((id) => reached(scenario, id))),
      );
    },
  );
}

/** Whether the shortest ways to the endings pass through a place. */
const reached = (scenario: ReturnType<typeof readScenario>, id: string): boolean =>
  [...waysToEndings(scenario)].some(
    ([ending, way]) => ending === id || way.some(({ moment }) => moment === id),
  );
