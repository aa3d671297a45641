import type { Choice } from '#schemas/exercise.ts';
import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';

/** A knowledge question has a verdict on every option, and at least one that is right. */
export function checkExercises(content: Content): Mistake[] {
  return content.steps.flatMap(({ file, data }) =>
    data.exercises
      .filter((exercise): exercise is Choice => exercise.form === 'choice')
      .flatMap(({ id, options }) => {
        const verdicts = options
          .map(({ verdict }) => verdict)
          .filter((verdict) => verdict !== undefined);
        if (verdicts.length === 0) return [];
        const field = `exercises.${id}`;
        if (verdicts.length < options.length) {
          return [
            {
              file,
              field,
              problem: 'sommige antwoorden hebben een verdict en andere niet.',
              remedy:
                'Geef elk antwoord een verdict (kennisvraag) of geen enkel (vraag naar een keuze).',
            },
          ];
        }
        if (!verdicts.includes('klopt')) {
          return [
            {
              file,
              field,
              problem: 'geen enkel antwoord klopt.',
              remedy: 'Geef minstens één antwoord het verdict "klopt".',
            },
          ];
        }
        return [];
      }),
  );
}
