import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { moved, type Moved } from '#schemas/moved.ts';

const FILE = 'content/verhuisd.yaml';

/** What became of stable ids that no longer exist, for the browser. A mistake in the file stops the check. */
export function readMoves(): Moved {
  if (!existsSync(FILE)) return {};
  try {
    const { data } = moved.safeParse(parse(readFileSync(FILE, 'utf8')) ?? {});
    return data ?? {};
  } catch {
    return {};
  }
}
