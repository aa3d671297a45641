import { expect, test, type Page } from '@playwright/test';
import { choiceOf, momentOf, openChoices, playableOf, replay } from '#core/dialogue/play.ts';
import { transcriptOf } from '#core/dialogue/transcript.ts';
import { backupOf, institution, joinFile } from '../support/backupFile.ts';
import { longestWay, playedTogether, triedOnce } from '../support/longWay.ts';
import { expectWithin, pagesOnPaper, showAsPrinted } from '../support/paper.ts';
import { shippedScenarios } from '../support/scenarios.ts';
import { begin, choose, passWords, urlOf } from '../support/talking.ts';
import { ready } from '../support/learner.ts';

const SENTENCE =
  'Ik vraag eerst wat een student nodig heeft, en kijk een week later hoe het ging. ';
const WORDS = {
  'what people write': {
    own: SENTENCE.repeat(5).trim(),
    place: 'Meldpunt ongewenst gedrag van de hogeschool, gebouw B',
    address: 'https://www.hogeschoolvoorbeeldstad.nl/over-ons/veilig-studeren/meldpunt',
  },
  'absurdly long words': {
    own: `${SENTENCE}\n${'W'.repeat(1000)}${'\nen verder'.repeat(1000)}`,
    // The form takes no more.
    place: 'M'.repeat(200),
    address: 'W'.repeat(300),
  },
} as const;

const WAYS = shippedScenarios.map(([slug, scenario]) => {
  const way = longestWay(scenario);
  const [first] = way;
  if (!first) throw new Error(`No way through ${slug}.`);
  return { slug, scenario, way, first };
});

const places = ['desk', 'confidant', 'complaints'];

for (const [kind, { own, place, address }] of Object.entries(WORDS)) {
  test(`on the longest way of each conversation both sheets are one page, with ${kind}`, async ({
    page,
  }) => {
    await joinFile(
      page,
      backupOf(
        WAYS.flatMap(({ scenario, way }) => triedOnce(scenario, way, own)),
        [
          ...WAYS.map(({ scenario, way }) => playedTogether(scenario, way, own)),
          institution(
            Object.fromEntries(
              places.flatMap((id) => [
                [id, place],
                [`${id}.address`, address],
              ]),
            ),
          ),
        ],
      ),
    );
    await showAsPrinted(page);
    for (const { slug, scenario, first } of WAYS) {
      await lookBack(page, slug);
      const sheet = page.locator('.take-away');
      await expect(sheet).toContainText(SENTENCE.trim());
      await expect(sheet).toContainText(place.slice(0, 20));
      expect(await pagesOnPaper(page), slug).toBe(1);
      await expectWithin(
        sheet.getByText(choiceOf(scenario, first).text).first(),
        sheet.locator('.gives-way'),
      );
      await expectWithin(sheet.locator('.own-text'), sheet);
      await expectWithin(sheet.locator('my-institution'), sheet);

      await page.goto(`oefengesprekken/${slug}/samen/`);
      const together = page.locator('.room-sheet');
      await expect(together).toContainText(SENTENCE.trim());
      expect(await pagesOnPaper(page), slug).toBe(1);
      await expectWithin(together.locator('.own-text'), together);
      const { title } = momentOf(scenario, first.moment);
      await expectWithin(
        together.getByText(title, { exact: true }).first(),
        together.locator('.gives-way'),
      );
    }
  });
}

/** Opens the look back on the last try, also where paper shows no buttons. */
async function lookBack(page: Page, slug: string): Promise<void> {
  await page.goto(urlOf(slug));
  await page.getByText('Bekijk je laatste terugblik').dispatchEvent('click');
}

const [{ slug: SLUG, scenario: SCENARIO, way: WAY }] = WAYS as [(typeof WAYS)[number]];

test('where nothing was filled in there are lines to write on, and no invitation to fill it in', async ({
  page,
}) => {
  await joinFile(page, backupOf(triedOnce(SCENARIO, WAY, 'Ik vraag het morgen.')));
  await showAsPrinted(page);
  await lookBack(page, SLUG);
  const sheet = page.locator('.take-away');
  for (const place of ['Meldpunt', 'Vertrouwenspersoon', 'Klachtenregeling', 'Ook']) {
    await expectWithin(sheet.getByText(place, { exact: true }), sheet);
  }
  await expect(sheet.getByText('Vul in wat jouw instelling heeft')).toBeHidden();
  expect(await pagesOnPaper(page)).toBe(1);
});

const controls = (page: Page) =>
  page.getByRole('main').getByRole('button', {
    name: /^(Stop|Een stap|Sla over|Toon|Start|Begin|Pauze|Een stem|−|\+)/,
  });

test('a conversation that is printed half-way shows what was said and what can be said, without buttons', async ({
  page,
}) => {
  await begin(page, SLUG);
  for (const turn of WAY.slice(0, 2)) await choose(page, SCENARIO, turn);
  await passWords(page);
  const choices = await page.locator('.choice > span').allTextContents();
  await showAsPrinted(page);
  await expect(controls(page)).toHaveCount(0);
  for (const turn of WAY.slice(0, 2)) {
    await expect(page.getByText(choiceOf(SCENARIO, turn).text)).toBeVisible();
  }
  for (const choice of choices) await expect(page.getByText(choice)).toBeVisible();
  await expect(page.locator('.choice').first()).toHaveCSS('border-top-style', 'none');
});

test('a group that prints half-way sees what was said and what can be chosen, without buttons', async ({
  page,
}) => {
  await page.goto(`oefengesprekken/${SLUG}/samen/`);
  await ready(page);
  await page.getByRole('button', { name: 'Begin met de groep' }).click();
  await page.getByRole('button', { name: 'Een stem erbij voor keuze 1' }).click();
  await showAsPrinted(page);
  const playable = playableOf(SCENARIO);
  const lines = transcriptOf(playable, replay(playable, []), []);
  const choices = openChoices(SCENARIO, playable.begin);
  const paper = page.locator('.room-so-far');
  for (const { text } of [...lines, ...choices]) await expect(paper.getByText(text)).toBeVisible();
  await expect(paper.getByText('1 stem')).toBeVisible();
  await expect(controls(page)).toHaveCount(0);
});
