import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newIds } from '#rules/checks/identity.ts';
import { checkContent } from '#rules/checkContent.ts';
import { formatMistakes } from '#rules/mistake.ts';
import { moduleMinutes } from '#rules/stepTime.ts';

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

  it('marks sources that still have to be checked, as long as a module was not reviewed', () => {
    const unreviewed = content.modules.filter(({ data }) => data.reviewed.length === 0);
    const toVerify = content.sources.filter(({ data }) => data.status === 'te controleren');
    expect(toVerify.length > 0 || unreviewed.length === 0).toBe(true);
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
    ).reduce((sum, each) => sum + each, 0);
    expect(minutes).toBeGreaterThanOrEqual(10);
    expect(minutes).toBeLessThanOrEqual(15);
  });
});
