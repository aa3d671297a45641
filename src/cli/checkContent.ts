import { resolve } from 'node:path';
import { checkAndNote } from '#rules/checkAndNote.ts';
import type { Content } from '#rules/content.ts';
import { formatMistakes } from '#rules/mistake.ts';
import { sourcesToVerify } from '#rules/sourcesToVerify.ts';
import { moduleMinutes } from '#rules/stepTime.ts';

/**
 * `npm run check:content`: tells an author what is wrong with the content, how long each module takes
 * and where sources are used that still have to be checked. Notes new ids in content/ids.txt.
 */
const folder = resolve('content');
const { content, mistakes } = checkAndNote(folder, process.cwd(), process.env);

printTimes(content);
printUnverified(content);
if (mistakes.length > 0) {
  console.error(formatMistakes(mistakes));
  process.exit(1);
}
console.log('Geen fouten in de inhoud.');

function printTimes({ modules, steps, scenarios }: Content): void {
  const number = new Intl.NumberFormat('nl', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  for (const { slug, data } of modules) {
    const own = steps.filter(({ moduleSlug }) => moduleSlug === slug);
    const minutes = moduleMinutes(
      own.map((step) => ({ outline: step.outline, exercises: step.data.exercises })),
      scenarios.map(({ data: scenario }) => scenario),
    );
    const total = minutes.reduce((sum, each) => sum + each, 0);
    console.log(`${data.title}: ${number.format(total)} minuten`);
    own.forEach(({ number: position, id, outline }, index) => {
      const time = number.format(minutes[index] ?? 0);
      console.log(`  ${position}. ${id}: ${time} min, ${outline.words} woorden tekst`);
    });
  }
}

function printUnverified(all: Content): void {
  console.log('\nTe controleren bronnen, en waar ze worden gebruikt:');
  for (const { id, code, places } of sourcesToVerify(all)) {
    console.log(`  ${id} (${code}): ${places.join(', ') || 'nergens gebruikt'}`);
  }
  console.log('');
}
