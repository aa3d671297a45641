import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scenario as schema, type Scenario } from '#schemas/scenario.ts';

/** The file of the small mini-case: two moments of two choices, two endings. */
export const MINI_FILE = join(
  import.meta.dirname,
  '../fixtures/content/mini/oefengesprekken/mini-proef.yaml',
);

/** That mini-case, a new one each time. */
export const goodMini = (): Scenario => schema.parse(parse(readFileSync(MINI_FILE, 'utf8')));
