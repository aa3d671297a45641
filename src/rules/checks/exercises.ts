import type { Choice, Exercise } from '#schemas/exercise.ts';
import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';

type Told = Pick<Mistake, 'problem' | 'remedy'>;

/** What one exercise must be to be answered: right answers there, no two answers that look the same. */
export function checkExercises(content: Content): Mistake[] {
  return content.steps.flatMap(({ file, data }) =>
    data.exercises.flatMap((exercise) =>
      [...(exercise.form === 'choice' ? verdictsOf(exercise) : []), ...twinsOf(exercise)].map(
        (told) => ({ file, field: `exercises.${exercise.id}`, ...told }),
      ),
    ),
  );
}

/** A knowledge question has a verdict on every option, and at least one that is right. */
function verdictsOf({ options }: Choice): Told[] {
  const verdicts = options.flatMap(({ verdict }) => verdict ?? []);
  if (verdicts.length === 0) return [];
  if (verdicts.length < options.length) {
    return [
      {
        problem: 'sommige antwoorden hebben een verdict en andere niet.',
        remedy: 'Geef elk antwoord een verdict (kennisvraag) of geen enkel (vraag naar een keuze).',
      },
    ];
  }
  if (verdicts.includes('klopt')) return [];
  return [
    {
      problem: 'geen enkel antwoord klopt.',
      remedy: 'Geef minstens één antwoord het verdict "klopt".',
    },
  ];
}

/** Two answers with the same text: nobody could tell which is which. */
function twinsOf(exercise: Exercise): Told[] {
  const texts = answersIn(exercise);
  const seen = texts.map((text) => text.trim().toLowerCase());
  const twins = texts.filter((_text, index) => seen.indexOf(seen[index] ?? '') < index);
  return twins.map((text) => ({
    problem: `"${text}" staat er twee keer als antwoord.`,
    remedy: 'Geef een van de twee een andere tekst, of haal haar weg.',
  }));
}

function answersIn(exercise: Exercise): string[] {
  switch (exercise.form) {
    case 'choice':
      return exercise.options.map(({ text }) => text);
    case 'sort':
      return exercise.categories.map(({ label }) => label);
    case 'action':
      return exercise.suggestions.map(({ text }) => text);
    case 'reflection':
      return [];
  }
}
