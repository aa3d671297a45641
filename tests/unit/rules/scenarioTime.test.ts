import { describe, expect, it } from 'vitest';
import { playingTime } from '#rules/checks/scenarios.ts';
import { clockOf } from '#rules/scenarioTime.ts';
import { goodScenario } from '../../support/scenarios.ts';

const told = (shortest: number, longest: number) =>
  playingTime(goodScenario(), { shortest, longest, shortestWay: ['kort'], longestWay: ['lang'] });

describe('the playing time of a conversation', () => {
  it('may be exactly the least and the most, and not a second less or more', () => {
    expect(told(300, 600)).toEqual([]);
    expect(told(299, 600)).toHaveLength(1);
    expect(told(300, 601)).toHaveLength(1);
  });

  it('is rounded outward, so what is told never seems right', () => {
    expect(told(300, 601)[0]?.problem).toContain('duurt 5 tot 10,1 minuten;');
    expect(told(299, 600)[0]?.problem).toContain('duurt 4,9 tot 10 minuten;');
  });

  it('is told with the moments of the way that is too short or too long, or of both', () => {
    expect(told(299, 600)[0]?.remedy).toBe(
      'Voeg een moment toe, of maak een kort einde early: true. Het kortste pad: kort.',
    );
    expect(told(300, 601)[0]?.remedy).toBe(
      'Kort regels en keuzes in, of laat een moment weg. Het langste pad: lang.',
    );
    expect(told(299, 601).map(({ remedy }) => remedy)).toEqual([
      'Kort regels en keuzes in, of laat een moment weg. Het langste pad: lang. ' +
        'Voeg een moment toe, of maak een kort einde early: true. Het kortste pad: kort.',
    ]);
  });

  it('begins with reading who there is', () => {
    const scenario = goodScenario();
    const { start } = clockOf(scenario);
    for (const role of scenario.roles) role.about += ' En nog iets.';
    expect(clockOf(scenario).start).toBeGreaterThan(start);
  });
});
