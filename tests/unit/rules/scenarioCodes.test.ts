import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CHECKS = [
  'checks/scenarios',
  'checks/scenarioParts',
  'checks/scenarioWeights',
  'checks/minis',
  'checks/identity',
  'yamlText',
];

/** The codes as they stand in the checks: `code: '…'`, or the first thing given to `tell`. */
const codes = CHECKS.flatMap((name) => [
  ...readFileSync(`src/rules/${name}.ts`, 'utf8').matchAll(
    /(?:code: |kind === 'rol' \? |tell\(\s*)'([a-z-]+)'/g,
  ),
]).map(([, code]) => code ?? '');

describe('the codes of mistakes in a conversation', () => {
  it('are more than twelve', () => {
    expect(new Set(codes).size).toBeGreaterThan(12);
  });

  it.each([...new Set(codes), 'onbekend-moment', 'onbekend-kenmerk', 'onbekend-leerdoel'])(
    'have a line in CONTRIBUTING.md: %s',
    (code) => {
      expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`\`${code}\``);
    },
  );
});
