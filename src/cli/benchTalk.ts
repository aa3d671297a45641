import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';

const RUNS = 20;
/** As a phone of some years old. */
const SLOWER = 4;
const WANTED = 100;

/**
 * Prints how long it takes from pressing a key to seeing the next line of a conversation, with a
 * processor that is four times slower. Wanted: a median of at most 100 ms.
 *
 * @param base address of the built site.
 */
export async function printTalk(base: string): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath ? { executablePath } : {}),
  });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  await page.goto(`${base}oefengesprekken/representatief/`);
  while (times.length < RUNS) await talk(page, times);
  await browser.close();
  const sorted = times.toSorted((a, b) => a - b);
  const median = Math.round(sorted[Math.floor(RUNS / 2)] ?? Infinity);
  if (median > WANTED) process.exitCode = 1;
  console.log(`\nKey press to next line painted, ${SLOWER}x slower, median of ${RUNS}`);
  console.log(
    `${median > WANTED ? '✗' : '✓'} ${median} ms, at most ${WANTED} (slowest ${Math.round(sorted.at(-1) ?? 0)})`,
  );
}

/** Goes through one conversation by keyboard. */
async function talk(page: Page, times: number[]): Promise<void> {
  await page.getByRole('button', { name: /^Begin/ }).click();
  const choices = page.getByRole('group', { name: 'Wat zeg je?' });
  const end = page.getByRole('button', { name: 'Naar de terugblik' });
  const skip = page.getByRole('button', { name: 'Sla over' });
  for (;;) {
    await choices.or(end).or(skip).first().waitFor();
    if (await end.isVisible()) break;
    if (await skip.isVisible()) {
      await skip.click();
      continue;
    }
    await choices.getByRole('heading').focus();
    await page.evaluate(watchLine);
    await page.keyboard.press('1');
    times.push(await page.evaluate(() => (window as unknown as { line: Promise<number> }).line));
  }
  await end.click();
  await page.getByRole('button', { name: 'Speel opnieuw' }).waitFor();
  await page.reload();
}

/** Runs in the page: notes the time between the next key press and the paint after the next new line. */
function watchLine(): void {
  const line = new Promise<number>((resolve) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const log = document.querySelector('[role=log]');
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // The frame that shows it is done when a task after it runs.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        });
        if (log) observer.observe(log, { childList: true });
      },
      { once: true, capture: true },
    );
  });
  Object.assign(window, { line });
}
