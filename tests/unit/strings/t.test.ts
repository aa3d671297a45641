import { describe, expect, it } from 'vitest';
import { fill } from '#strings/fill.ts';
import { nl } from '#strings/nl.ts';
import { formatDay, t, texts } from '#strings/t.ts';

describe('a text of the interface', () => {
  it('is the Dutch text of its key', () => {
    expect(t('nav.modules')).toBe('Modules');
  });

  it('gets its placeholders filled in', () => {
    expect(t('progress.resume', { step: 2, total: 6 })).toBe('Verder bij stap 2 van 6');
    expect(t('step.next', { title: 'Het patroon' })).toBe('Verder: Het patroon');
  });

  it('is never shown half filled', () => {
    expect(() => t('progress.resume', { step: 2 })).toThrow('No value for {total}');
    expect(() => t('progress.resume')).toThrow('No value for {step}');
  });

  it('is handed to an island with its placeholders still open', () => {
    expect(texts('keep.kept', 'exercise.first')).toEqual({
      'keep.kept': nl['keep.kept'],
      'exercise.first': 'Eerst koos je: {answer}',
    });
  });
});

describe('filling in', () => {
  it('repeats a value that is asked for twice', () => {
    expect(fill('{a} en {a}', { a: 'x' })).toBe('x en x');
  });

  it('shows 0 and an empty value', () => {
    expect(fill('{count} van {total}{rest}', { count: 0, total: 3, rest: '' })).toBe('0 van 3');
  });

  it('takes a value as it is, whatever signs are in it', () => {
    expect(fill('Eerst koos je: {answer}', { answer: '$& {total}' })).toBe(
      'Eerst koos je: $& {total}',
    );
  });

  it('leaves a text without placeholders alone', () => {
    expect(fill('Bewaard', { unused: 1 })).toBe('Bewaard');
  });
});

describe('a day', () => {
  it.each([
    ['2027-03-01', '1 maart 2027'],
    ['2026-12-31', '31 december 2026'],
    ['2027-01-01', '1 januari 2027'],
  ])('%s is written as %s', (iso, written) => {
    expect(formatDay(iso)).toBe(written);
  });
});
