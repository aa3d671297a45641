import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newIds } from './checks/identity.ts';
import type { Content } from './content.ts';
import type { Mistake } from './mistake.ts';
import { LEDGER_FILE } from './readContent.ts';

/**
 * Notes ids that are new in content/ids.txt, so that the checks can later tell when one vanishes.
 * On a build server nothing is written; there a missing id is a mistake, since nobody would commit it.
 *
 * @param folder absolute path of the content folder.
 * @param env the environment; `CI` tells that this is a build server.
 */
export function noteNewIds(
  content: Content,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Mistake[] {
  const ids = newIds(content);
  if (ids.length === 0) return [];
  if (env['CI']) {
    return ids.map((id) => ({
      file: content.ledger.file,
      field: id,
      problem: 'dit nieuwe id is nog niet genoteerd.',
      remedy:
        'Draai npm run check:content op je eigen computer en neem content/ids.txt mee in je commit.',
    }));
  }
  const all = [...content.ledger.ids, ...ids].sort();
  writeFileSync(join(folder, LEDGER_FILE), `${all.join('\n')}\n`);
  return [];
}
