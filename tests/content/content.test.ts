import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newIds } from '#rules/checks/identity.ts';
import { checkContent } from '#rules/checkContent.ts';
import { formatMistakes } from '#rules/mistake.ts';
import { moduleMinutes } from '#rules/stepTime.ts';
import type { Source } from '#schemas/source.ts';
import { CITED_SOURCES } from '#strings/citedSources.ts';

const PROJECT = join(import.meta.dirname, '../..');

const { content, mistakes } = checkContent(join(PROJECT, 'content'), PROJECT);

describe('the content', () => {
  it.each(['modules', 'steps', 'terms', 'sources', 'phases', 'pages'] as const)(
    'has %s',
    (collection) => {
      expect(content[collection].length).toBeGreaterThan(0);
    },
  );

  it('has no mistakes', () => {
    expect(formatMistakes(mistakes)).toBe(formatMistakes([]));
  });

  it('has all its ids noted in content/ids.txt', () => {
    expect(newIds(content)).toEqual([]);
  });

  it('has six phases, numbered 1 to 6', () => {
    const numbers = content.phases.map(({ data }) => data.number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('has every source that the interface leans on', () => {
    const ids = content.sources.map(({ data }) => data.id);
    expect(ids).toEqual(expect.arrayContaining(Object.values(CITED_SOURCES).flat()));
  });
});

describe('npm run check:content', () => {
  // CI, so that it writes nothing.
  const { stdout } = spawnSync(process.execPath, ['src/cli/checkContent.ts'], {
    cwd: PROJECT,
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
  });
  const raw = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
  const toVerify = (parse(raw('content/bronnen.yaml')) as Source[]).filter(
    ({ status }) => status === 'te controleren',
  );
  const listed = stdout
    .split('waar ze worden gebruikt:\n')[1]
    ?.split('\n\n')[0]
    ?.split('\n')
    .filter(Boolean);

  it('lists exactly the sources that still have to be checked', () => {
    expect(listed?.map((line) => line.trim().split(' ')[0])).toEqual(toVerify.map(({ id }) => id));
  });

  it.each(toVerify.map(({ id }) => id))('tells every file that uses %s', (id) => {
    const line = listed?.find((candidate) => candidate.startsWith(`  ${id} (`));
    const told = line?.match(/(content|src)\/[^\s:,]+/g) ?? [];
    // Read from the text itself, so that a mistake in how the check reads it shows here.
    const cites = new RegExp(
      `<Bron id="${id}"|sources:\\s*\\[[^\\]]*(?<![\\w-])${id}(?![\\w-])|^\\s*- ${id}$|'${id}'`,
      'm',
    );
    const files = [...content.files].filter(
      (file) => /\.(mdx?|yaml)$/.test(file) && !file.endsWith('bronnen.yaml'),
    );
    const users = [...files, 'src/strings/citedSources.ts'].filter((file) => cites.test(raw(file)));
    expect([...new Set(told)].sort()).toEqual(
      users.map((file) => file.replace('citedSources.ts', 'nl.ts')).sort(),
    );
  });
});

describe.each(content.modules.map(({ slug }) => slug))('the module %s', (slug) => {
  const steps = content.steps.filter(({ moduleSlug }) => moduleSlug === slug);

  it('has five to seven steps', () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(7);
  });

  it('takes 10 to 15 minutes', () => {
    const minutes = moduleMinutes(
      steps.map(({ outline, data }) => ({ outline, exercises: data.exercises })),
      content.scenarios.map(({ data }) => data),
    ).reduce((sum, each) => sum + each, 0);
    expect(minutes).toBeGreaterThanOrEqual(10);
    expect(minutes).toBeLessThanOrEqual(15);
  });
});
