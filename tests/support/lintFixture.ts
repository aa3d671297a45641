import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';

const PROJECT = join(import.meta.dirname, '../..');

/** Files that are right or wrong about who may import whom. */
export const LAYER_FIXTURES = join(PROJECT, 'tests/fixtures/layers');

const eslint = new ESLint({ cwd: PROJECT });

interface Finding {
  readonly rule: string | null;
  readonly message: string;
}

/** What our lint says of a text, as if it stood at a place in the project. */
export async function lintText(text: string, place: string): Promise<Finding[]> {
  const results = await eslint.lintText(text, { filePath: join(PROJECT, place) });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ({ rule: ruleId, message })),
  );
}

/** What our lint says of a fixture; its first comment tells where it stands (`// stands in: src/…`). */
export async function lintFixture(path: string): Promise<Finding[]> {
  const text = readFileSync(join(LAYER_FIXTURES, path), 'utf8');
  const place = /^\/\/ stands in: (src\/\S+)$/m.exec(text)?.[1];
  if (place === undefined) throw new Error(`${path} does not say where it stands.`);
  return lintText(text, place);
}
