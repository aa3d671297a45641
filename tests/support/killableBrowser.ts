import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '#cli/browser.ts';

/** A browser of our own that can be killed, with all its processes, as a crash or an empty battery does. */
export interface KillableBrowser {
  readonly page: Page;
  /** Fulfilled when nothing of it lives any more. */
  kill(): Promise<void>;
}

/** @param profile folder that outlives the browser. */
export async function openKillable(profile: string): Promise<KillableBrowser> {
  const child = spawn(
    findBrowser() ?? chromium.executablePath(),
    [
      ...BROWSER_FLAGS,
      '--headless=new',
      '--window-size=1280,900',
      '--remote-debugging-port=0',
      '--hide-crash-restore-bubble',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A process group of its own, to be killed as a whole.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const killGroup = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', killGroup);
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const [, found] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error('The browser ended before it listened.')));
  });
  const browser: Browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('The browser has no page.');
  const kill = async () => {
    killGroup();
    process.off('exit', killGroup);
    await ended;
    await browser.close().catch(() => undefined);
  };
  return { page, kill };
}
