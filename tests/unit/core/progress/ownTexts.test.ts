import { describe, expect, it } from 'vitest';
import { projectTexts } from '#core/progress/ownTexts.ts';
import type { Statement } from '#core/progress/statement.ts';
import { OBJECTS, statement } from '../../../support/statements.ts';

const text = (id: string, words: string, more: Partial<Statement> = {}): Statement =>
  statement(id, { verb: 'reflected', result: { text: words }, ...more });

describe('the own texts', () => {
  it('are what was written, with the line that a new version replaces', () => {
    expect(projectTexts([text('1', 'Ik zag het.')])).toEqual([
      {
        object: OBJECTS[1],
        id: '1',
        text: 'Ik zag het.',
        at: '2026-11-01T09:00:00.000Z',
        chain: ['1'],
      },
    ]);
  });

  it('show the present version only', () => {
    const log = [text('1', 'Eerst.'), text('2', 'Nu.', { replaces: '1' })];
    expect(projectTexts(log).map((own) => own.text)).toEqual(['Nu.']);
  });

  it('stand newest first', () => {
    const log = [text('1', 'Oud.'), text('2', 'Nieuw.', { object: OBJECTS[3] })];
    expect(projectTexts(log).map((own) => own.text)).toEqual(['Nieuw.', 'Oud.']);
  });

  it('are gone when they were thrown away', () => {
    const log = [text('1', 'Weg.'), statement('2', { verb: 'voided', replaces: '1' })];
    expect(projectTexts(log)).toEqual([]);
  });

  it('are all there when two devices wrote apart, together and newest first', () => {
    const log = [
      text('1', 'Hier.', { device: 'd1' }),
      text('2', 'Over iets anders.', { object: OBJECTS[3] }),
      text('3', 'Daar.', { device: 'd2' }),
    ];
    expect(projectTexts(log).map((own) => own.text)).toEqual([
      'Daar.',
      'Hier.',
      'Over iets anders.',
    ]);
  });

  it('are all there when two devices changed the same text apart, each with its earlier versions', () => {
    const log = [
      text('1', 'Eerst.'),
      text('2', 'Hier.', { device: 'd1', replaces: '1' }),
      text('3', 'Daar.', { device: 'd2', replaces: '1' }),
      text('4', 'Hier, en verder.', { device: 'd1', replaces: '2' }),
    ];
    expect(projectTexts(log).map((own) => [own.text, own.chain])).toEqual([
      ['Hier, en verder.', ['4', '2', '1']],
      ['Daar.', ['3', '1']],
    ]);
  });

  it('leave the other one when one is thrown away with its earlier versions', () => {
    const log = [
      text('1', 'Eerst.'),
      text('2', 'Weg.', { device: 'd1', replaces: '1' }),
      text('3', 'Blijft.', { device: 'd2', replaces: '1' }),
    ];
    const thrown = ['1', '2'].map((replaces, index) =>
      statement(`${index + 4}`, { verb: 'voided', replaces }),
    );
    expect(projectTexts([...log, ...thrown])).toMatchObject([{ id: '3', chain: ['3'] }]);
  });

  it('are shown too beside a newer answer of another kind', () => {
    const log = [text('1', 'Mijn woorden.'), statement('2', { verb: 'answered', result: {} })];
    expect(projectTexts(log).map((own) => own.text)).toEqual(['Mijn woorden.']);
  });

  it('are no answers, intentions, or what became of those', () => {
    const log = [
      statement('1', { verb: 'answered', result: { option: 'a' } }),
      statement('2', { verb: 'planned', object: OBJECTS[3], result: { text: 'Bellen.' } }),
      text('3', 'Het ging.', { object: `${OBJECTS[3]}/outcome`, attempt: '2' }),
    ];
    expect(projectTexts(log)).toEqual([]);
  });
});
