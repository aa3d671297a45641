import { expect, test } from '@playwright/test';
import { statesOf } from '#core/dialogue/graph.ts';
import { shippedScenarios } from '../support/scenarios.ts';
import { countedAlong, readText, wentOn } from '../support/linearText.ts';

test.use({ javaScriptEnabled: false });

for (const [slug, scenario] of shippedScenarios) {
  const states = statesOf(scenario) ?? [];
  const url = `oefengesprekken/${slug}/tekst/`;

  test(`the text of ${slug} leads from every choice where the machine leads, and nowhere else`, async ({
    page,
  }) => {
    await page.goto(url);
    const text = await readText(page);
    for (const { id, choices } of scenario.moments) {
      const read = text.places.find((place) => place.id === id)?.choices ?? [];
      expect(read.map((choice) => choice.text)).toEqual(
        choices.map((choice) => choice.text.replace(/\s+/g, ' ').trim()),
      );
      for (const [index, choice] of choices.entries()) {
        const reached = states
          .filter(({ at }) => at === id)
          .flatMap(({ edges }) => edges.filter((edge) => edge.choice === choice.id))
          .map(({ to }) => states[to]?.at ?? '');
        const linked = read[index]?.exits.map(({ to }) => to) ?? [];
        expect([...new Set(linked)].sort(), `${id} ${choice.id}`).toEqual(
          [...new Set(reached)].sort(),
        );
      }
    }
    const anchors = text.places.map(({ id }) => id);
    expect(anchors).toEqual(expect.arrayContaining(scenario.endings.map(({ id }) => id)));
    for (const anchor of anchors)
      await expect(page.locator(`[id="${anchor}"]`), anchor).toHaveCount(1);
  });

  test(`who plays ${slug} by what the page says comes where the machine comes`, async ({
    page,
  }) => {
    await page.goto(url);
    const text = await readText(page);
    expect(text.parameters.map(({ start }) => start)).toEqual(
      scenario.parameters.map(({ start }) => start),
    );
    const labels = scenario.parameters.map(({ id, label }) => [label, id] as const);
    const wrong: string[] = [];
    for (const { at, values, edges } of states) {
      const moment = scenario.moments.find(({ id }) => id === at);
      const before = new Map(labels.map(([label, id]) => [label, values[id] ?? NaN]));
      for (const { choice: id, to } of edges) {
        const index = moment?.choices.findIndex((choice) => choice.id === id) ?? -1;
        const choice = text.places.find((place) => place.id === at)?.choices[index];
        if (!choice) throw new Error(`${at} ${id} is not on the page.`);
        const after = countedAlong(text, before, choice);
        const there = states[to];
        const same = labels.every(([label, each]) => after.get(label) === there?.values[each]);
        if (!same || wentOn(text, after, choice) !== there?.at)
          wrong.push(`${at} ${JSON.stringify(values)} ${id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test(`the map of ${slug} and its text have the same numbers`, async ({ page }) => {
    await page.goto(url);
    const { places } = await readText(page);
    for (const { choices } of places)
      expect(choices.map(({ number }) => number)).toEqual(
        choices.map((_choice, index) => `${index + 1}.`),
      );
    await page.goto(`oefengesprekken/${slug}/begeleiding/`);
    const told = await page.locator('.words > li').evaluateAll((items) =>
      items.map((item) => ({
        id: item.querySelector('a')?.hash.slice(1) ?? '',
        heading: item.querySelector('a')?.textContent.trim() ?? '',
        choices: [...item.querySelectorAll('li')].map(
          (choice) => /^Keuze (\d+\.?)/.exec(choice.textContent.trim())?.[1] ?? '',
        ),
      })),
    );
    expect(told).toEqual(
      places.map(({ id, heading, choices }) => ({
        id,
        heading,
        choices: choices.map(({ number }) => number.replace('.', '')),
      })),
    );
    const drawn = await page.locator('.map svg .number').allTextContents();
    expect(drawn.map((number) => number.trim()).sort()).toEqual(
      places.map(({ heading }) => /^(?:Einde )?(\w+)[.:]/.exec(heading)?.[1] ?? '').sort(),
    );
  });
}

test('the text says where it comes from, keeps nothing and says nothing of keeping', async ({
  page,
}) => {
  for (const [slug] of shippedScenarios) {
    await page.goto(`oefengesprekken/${slug}/tekst/`);
    const sources = page.getByRole('region', { name: 'Bronnen van dit gesprek' });
    await expect(sources.getByRole('listitem').first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText('blijft bewaard');
  }
});

test('the text is at most ten pages on paper, with every choice open', async ({ page }) => {
  for (const [slug] of shippedScenarios) {
    await page.goto(`oefengesprekken/${slug}/tekst/`);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, slug).toBeLessThanOrEqual(10);
  }
});
