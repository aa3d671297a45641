import { isAbsolute, relative } from 'node:path';
import { checkContent } from '#rules/checkContent.ts';
import { formatMistakes } from '#rules/mistake.ts';

/** Milliseconds of rest after the last change: an editor that saves everything asks for one check. */
const REST = 200;

/** The part of Vite's file watcher that is used here. */
interface Watcher {
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
}

interface Options {
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** Absolute path that file names in messages are relative to. */
  readonly project: string;
  /** Makes Astro read the content again. */
  readonly refresh: () => Promise<void>;
  readonly print?: (text: string) => void;
}

/** Checks the content after each change in its folder, tells what it found, and lets Astro read it again. */
export function watchContent(
  watcher: Watcher,
  { folder, project, refresh, print = console.log }: Options,
): void {
  let waiting: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!isInside(folder, path)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void check(), REST);
  });

  async function check(): Promise<void> {
    try {
      const { mistakes } = checkContent(folder, project);
      print(mistakes.length === 0 ? 'De inhoud klopt.' : `\n${formatMistakes(mistakes)}`);
      await refresh();
    } catch (error) {
      // A file that went while it was read: that change comes here too, and is checked then.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') print(String(error));
    }
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
