import { describe, expect, it } from 'vitest';
import { outlineOf } from '#rules/outline.ts';
import { longestOf } from '#rules/scenarioTime.ts';
import { moduleMinutes } from '#rules/stepTime.ts';
import type { Scenario } from '#schemas/scenario.ts';
import { goodMini } from '../../support/minis.ts';
import { goodScenario } from '../../support/scenarios.ts';

const NOTHING = { outline: outlineOf('', 'mdx'), exercises: [] };

/** Seconds of a step with this text, not the last one. */
const secondsOf = (text: string, scenarios: readonly Scenario[]) =>
  (moduleMinutes([{ outline: outlineOf(text, 'mdx'), exercises: [] }, NOTHING], scenarios)[0] ??
    0) * 60;

const mini = goodMini();

/** The mini-case with something changed. */
const change = (make: (copy: Scenario) => void): Scenario => {
  const copy = goodMini();
  make(copy);
  return copy;
};

describe('the time of a mini-case', () => {
  it('counts in the step that holds it: its longest way', () => {
    const longest = longestOf(mini) ?? NaN;
    expect(longest).toBeGreaterThan(60);
    expect(secondsOf('<Minigesprek id="mini-proef" />', [mini])).toBeCloseTo(longest, 6);
  });

  it('counts looking back: the longest reason of a moment', () => {
    const longer = change(({ moments }) => {
      const reason = moments[0]?.choices[0]?.reason;
      if (reason) reason.duty += ' woord'.repeat(100);
    });
    // 100 words in 30 seconds, less what the other reason of that moment was longer.
    expect((longestOf(longer) ?? 0) - (longestOf(mini) ?? 0)).toBeCloseTo(30, -1);
  });

  it('counts what stands above it', () => {
    const noted = change((copy) => (copy.contentNote += ' woord'.repeat(10)));
    expect((longestOf(noted) ?? 0) - (longestOf(mini) ?? 0)).toBeCloseTo(3, 6);
  });

  it('is unknown while a choice leads nowhere, and does not stop the check', () => {
    const broken = change(({ moments }) => {
      const choice = moments[0]?.choices[0];
      if (choice) choice.next = 'nergens';
    });
    expect(longestOf(broken)).toBeUndefined();
    expect(secondsOf('<Minigesprek id="mini-proef" />', [broken])).toBe(0);
  });
});

describe('the time of a conversation that a step leads to', () => {
  it('does not count in the step: it stands on its card', () => {
    expect(secondsOf('<Oefengesprek id="proef" />', [goodScenario(), mini])).toBe(0);
  });
});
