import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectModule, type ModuleOutline } from '#core/progress/moduleProgress.ts';
import type { Statement, Verb } from '#core/progress/statement.ts';
import { OBJECTS, shuffledTwice, soundLog, statement } from '../../../support/statements.ts';

const STEP_1 = 'module:proef/step:begin';
const STEP_2 = 'module:proef/step:kijken';
const STEP_3 = 'module:proef/step:morgen';
const QUESTION = `${STEP_2}/question:wat-klopt`;
const CARD = `${STEP_2}/question:sorteren/card:taal`;

const outline: ModuleOutline = {
  id: 'module:proef',
  steps: [
    { id: STEP_1, graded: [] },
    { id: STEP_2, graded: [QUESTION, CARD] },
    { id: STEP_3, graded: [] },
  ],
};

/** Statements in order of writing, from verb and object. */
const log = (...lines: readonly (readonly [Verb, string])[]): Statement[] =>
  lines.map(([verb, object], index) => statement(String(index + 1), { verb, object }));

const states = (statements: readonly Statement[], of = outline) =>
  projectModule(of, statements).steps.map(({ state }) => state);

describe('a step', () => {
  it('is new before it is opened', () => {
    expect(states([])).toEqual(['new', 'new', 'new']);
  });

  it('is open once it was opened', () => {
    expect(states(log(['experienced', STEP_1]))).toEqual(['open', 'new', 'new']);
  });

  it('without questions is done when its end was on screen', () => {
    expect(states(log(['experienced', STEP_1], ['completed', STEP_1]))).toEqual([
      'done',
      'new',
      'new',
    ]);
  });

  it('with questions is not done by reading alone', () => {
    expect(states(log(['experienced', STEP_2], ['completed', STEP_2]))[1]).toBe('open');
  });

  it('is not done while one graded question has no answer', () => {
    const lines = log(['experienced', STEP_2], ['completed', STEP_2], ['answered', QUESTION]);
    expect(states(lines)[1]).toBe('open');
  });

  it('is not done by answers alone', () => {
    const lines = log(['experienced', STEP_2], ['answered', QUESTION], ['answered', CARD]);
    expect(states(lines)[1]).toBe('open');
  });

  it('is done when its end was on screen and every graded object has an answer, right or wrong', () => {
    const lines = [
      ...log(['experienced', STEP_2], ['completed', STEP_2], ['answered', CARD]),
      statement('4', { verb: 'answered', object: QUESTION, result: { option: 'klopt-niet' } }),
    ];
    expect(states(lines)[1]).toBe('done');
  });

  it('is open again when its answer was voided', () => {
    const lines = [
      ...log(
        ['experienced', STEP_2],
        ['completed', STEP_2],
        ['answered', QUESTION],
        ['answered', CARD],
      ),
      statement('5', { verb: 'voided', object: CARD, replaces: '4' }),
    ];
    expect(states(lines)[1]).toBe('open');
  });

  it('that was done is not done when a release adds a graded question', () => {
    const lines = log(['experienced', STEP_1], ['completed', STEP_1]);
    const [first, ...others] = outline.steps;
    const newer = {
      ...outline,
      steps: [{ id: first?.id ?? '', graded: [`${STEP_1}/question:nieuw`] }, ...others],
    };
    expect(states(lines, newer)).toEqual(['open', 'new', 'new']);
  });

  it('is found again by its id when a release puts the steps in another order', () => {
    const lines = log(['experienced', STEP_1], ['completed', STEP_1]);
    const turned = { ...outline, steps: outline.steps.toReversed() };
    expect(states(lines, turned)).toEqual(['new', 'new', 'done']);
  });
});

describe('a module', () => {
  const everything = log(
    ['experienced', STEP_1],
    ['completed', STEP_1],
    ['experienced', STEP_2],
    ['completed', STEP_2],
    ['answered', QUESTION],
    ['answered', CARD],
    ['experienced', STEP_3],
    ['completed', STEP_3],
  );

  it('has not started without statements', () => {
    expect(projectModule(outline, [])).toEqual({
      started: false,
      completed: false,
      steps: outline.steps.map(({ id }) => ({ id, state: 'new' })),
      doneCount: 0,
      resumeIndex: 0,
    });
  });

  it('has started when a step was opened', () => {
    expect(projectModule(outline, log(['experienced', STEP_3])).started).toBe(true);
  });

  it('has not started by what was done in another module', () => {
    const other = log(
      ['experienced', 'module:ander/step:begin'],
      ['completed', 'module:ander/step:begin'],
    );
    expect(projectModule(outline, other)).toEqual(projectModule(outline, []));
  });

  it('is completed when every step is done', () => {
    expect(projectModule(outline, everything)).toMatchObject({ completed: true, doneCount: 3 });
  });

  it('is not completed while one step is left', () => {
    const withoutLast = everything.slice(0, -1);
    expect(projectModule(outline, withoutLast)).toMatchObject({ completed: false, doneCount: 2 });
  });

  it('without steps is never completed', () => {
    expect(projectModule({ id: 'module:leeg', steps: [] }, everything).completed).toBe(false);
  });

  it('ignores steps that a release removed', () => {
    const lines = log(
      ['experienced', 'module:proef/step:weg'],
      ['completed', 'module:proef/step:weg'],
    );
    expect(projectModule(outline, lines)).toEqual(projectModule(outline, []));
  });
});

describe('the place to go on', () => {
  const resumeIndex = (statements: readonly Statement[]) =>
    projectModule(outline, statements).resumeIndex;

  it('is the step that was opened last', () => {
    expect(resumeIndex(log(['experienced', STEP_1], ['experienced', STEP_3]))).toBe(2);
  });

  it('goes on with the next step when the one opened last is done', () => {
    expect(resumeIndex(log(['experienced', STEP_1], ['completed', STEP_1]))).toBe(1);
  });

  it('goes back to what is left when the last step was read first', () => {
    expect(resumeIndex(log(['experienced', STEP_3], ['completed', STEP_3]))).toBe(0);
  });

  it('follows someone who goes back', () => {
    const lines = log(['experienced', STEP_1], ['experienced', STEP_3], ['experienced', STEP_2]);
    expect(resumeIndex(lines)).toBe(1);
    expect(resumeIndex([...lines, statement('4', { verb: 'experienced', object: STEP_1 })])).toBe(
      0,
    );
  });

  it('is the step that was opened again, in whatever order the log is read', () => {
    const lines = log(['experienced', STEP_2], ['experienced', STEP_3], ['experienced', STEP_2]);
    expect(resumeIndex(lines)).toBe(1);
    expect(resumeIndex(lines.toReversed())).toBe(1);
  });

  it('does not move by finishing or answering', () => {
    const lines = log(['experienced', STEP_1], ['completed', STEP_3], ['answered', QUESTION]);
    expect(resumeIndex(lines)).toBe(0);
  });

  it('is not a step that was removed', () => {
    const lines = log(['experienced', STEP_2], ['experienced', 'module:proef/step:weg']);
    expect(resumeIndex(lines)).toBe(1);
  });

  it('does not count an opening that was voided', () => {
    const lines = [
      ...log(['experienced', STEP_1], ['experienced', STEP_3]),
      statement('3', { verb: 'voided', object: STEP_3, replaces: '2' }),
    ];
    expect(resumeIndex(lines)).toBe(0);
  });
});

describe('progress from any log', () => {
  const [step, question, card] = OBJECTS;
  const random: ModuleOutline = {
    id: 'module:proef',
    steps: [
      { id: step, graded: [card] },
      { id: question, graded: [] },
    ],
  };

  it('is the same in whatever order it is read, lines that stand twice included', () => {
    fc.assert(
      fc.property(shuffledTwice(soundLog), ([all, shuffled]) => {
        expect(projectModule(random, shuffled)).toEqual(projectModule(random, all));
      }),
    );
  });

  it('never says that a step is done without its end on screen and an answer that stands', () => {
    fc.assert(
      fc.property(soundLog, (lines) => {
        const voided = lines.flatMap(({ verb, replaces }) => (verb === 'voided' ? [replaces] : []));
        const standing = lines.filter(({ id }) => !voided.includes(id));
        const has = (verb: Verb, object: string) =>
          standing.some((line) => line.verb === verb && line.object === object);
        const done = has('completed', step) && has('answered', card);
        expect(projectModule(random, lines).steps[0]?.state === 'done').toBe(done);
      }),
    );
  });
});
