import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formerIds, readMoved, type Moves } from '#core/progress/moved.ts';
import { soundLog, statement } from '../../../support/statements.ts';

const OLD = 'module:proef/step:oud/question:vraag';
const NEW = 'module:proef/step:nieuw/question:vraag';

const answered = (object: string, option: string) =>
  statement('1', { verb: 'answered', object, result: { option, text: 'Blijft.' } });
const read = (object: string, option: string, moves: Moves) => {
  const { object: present, result } = readMoved(answered(object, option), moves);
  return [present, result?.option];
};

describe('a statement of an earlier release', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'leaves an object called %s as it is',
    (object) => {
      const line = statement('1', { verb: 'answered', object, result: { option: object } });
      expect(readMoved(line, {})).toEqual(line);
      expect(formerIds(object, {})).toEqual([]);
    },
  );

  it('stays as it is when nothing moved', () => {
    fc.assert(
      fc.property(soundLog, (log) => {
        for (const line of log) expect(readMoved(line, {})).toBe(line);
      }),
    );
  });

  it('is about the present name of its object, and keeps all else', () => {
    const before = answered(OLD, 'a');
    expect(readMoved(before, { [OLD]: NEW })).toEqual({ ...before, object: NEW });
    expect(before.object).toBe(OLD);
  });

  it('follows an object that was renamed twice', () => {
    const between = 'module:proef/step:tussen/question:vraag';
    expect(read(OLD, 'a', { [OLD]: between, [between]: NEW })).toEqual([NEW, 'a']);
  });

  it('stays about what fell away, also after a rename', () => {
    expect(read(OLD, 'a', { [OLD]: 'weg' })).toEqual([OLD, 'a']);
    expect(read(OLD, 'a', { [OLD]: NEW, [NEW]: 'weg' })).toEqual([NEW, 'a']);
  });

  it('stays what it is when the renames go round in a circle', () => {
    expect(read(OLD, 'a', { [OLD]: NEW, [NEW]: OLD })).toEqual([OLD, 'a']);
  });

  it('names the present option, whether or not its question was renamed', () => {
    expect(read(OLD, 'a', { [`${OLD}/option:a`]: `${OLD}/option:b` })).toEqual([OLD, 'b']);
    const both = { [OLD]: NEW, [`${OLD}/option:a`]: `${NEW}/option:b` };
    expect(read(OLD, 'a', both)).toEqual([NEW, 'b']);
    expect(read(OLD, 'c', both)).toEqual([NEW, 'c']);
  });

  it('keeps an option that fell away, or that became something else', () => {
    expect(read(OLD, 'a', { [`${OLD}/option:a`]: 'weg' })).toEqual([OLD, 'a']);
    expect(read(OLD, 'a', { [`${OLD}/option:a`]: NEW })).toEqual([OLD, 'a']);
  });

  it('names the present category of a card, and the card', () => {
    const line = statement('1', {
      verb: 'answered',
      object: `${OLD}/card:taal`,
      result: { category: 'gesprek' },
    });
    const moves = {
      [`${OLD}/card:taal`]: `${OLD}/card:accent`,
      [`${OLD}/option:gesprek`]: `${OLD}/option:praten`,
    };
    expect(readMoved(line, moves)).toEqual({
      ...line,
      object: `${OLD}/card:accent`,
      result: { category: 'praten' },
    });
  });

  it('about what became of an intention goes along with the intention', () => {
    const line = statement('1', { verb: 'completed', object: `${OLD}/outcome` });
    expect(readMoved(line, { [OLD]: NEW }).object).toBe(`${NEW}/outcome`);
    expect(readMoved(line, { [OLD]: 'weg' }).object).toBe(`${OLD}/outcome`);
  });
});

describe('the former ids of what begins with a prefix', () => {
  it('are those that moved there, and what became of them', () => {
    const moves = { [OLD]: NEW, 'module:ander/step:a': 'module:ander/step:b', [`${OLD}-2`]: 'weg' };
    expect(formerIds('module:proef/step:nieuw', moves)).toEqual([
      OLD,
      `${OLD}/outcome`,
      `${OLD}/words`,
      `${OLD}/intention`,
    ]);
    expect(formerIds('module:proef/step:anders', moves)).toEqual([]);
  });
});
