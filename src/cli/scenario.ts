import { join } from 'node:path';
import { analyse } from '#core/dialogue/analyse.ts';
import { checkContent } from '#rules/checkContent.ts';
import { formatMistakes } from '#rules/mistake.ts';
import { clockOf } from '#rules/scenarioTime.ts';

/**
 * `npm run scenario -- <naam>`: what one conversation is made of, for its author: moments, choices,
 * states, minutes, and how often each goal is touched. Mistakes first.
 */
const [name] = process.argv.slice(2);
const project = process.cwd();
const { content, mistakes } = checkContent(join(project, 'content'), project);
const found = content.scenarios.find(({ slug }) => slug === name);
const own = mistakes.filter(({ file }) => file === `content/oefengesprekken/${name ?? ''}.yaml`);

if (own.length > 0) console.log(formatMistakes(own));
const elsewhere = mistakes.length - own.length;
if (elsewhere > 0) {
  const count = elsewhere === 1 ? 'staat nog 1 fout' : `staan nog ${elsewhere} fouten`;
  console.log(`Elders in de inhoud ${count}: npm run check:content noemt ze.\n`);
}
if (found === undefined) {
  const known = content.scenarios.map(({ slug }) => slug).join(', ') || '(nog geen)';
  console.error(
    own.length > 0
      ? 'Verbeter dit eerst; daarna kan het gesprek worden bekeken.'
      : `Noem een oefengesprek: npm run scenario -- <naam>. Er zijn: ${known}.`,
  );
  process.exitCode = 1;
} else {
  const { data } = found;
  const choices = data.moments.flatMap((moment) => moment.choices);
  const analysis = own.some(({ code }) => code?.startsWith('onbekend'))
    ? undefined
    : analyse(data, clockOf(data));
  const minutes = (seconds = NaN) => (seconds / 60).toFixed(1).replace('.', ',');
  console.log(`${data.title}\n`);
  console.log(`  momenten     ${data.moments.length}`);
  console.log(`  keuzes       ${choices.length}`);
  console.log(`  eindes       ${data.endings.length}`);
  if (analysis) {
    console.log(`  toestanden   ${analysis.states}`);
    console.log(`  stappen      ${analysis.edges}`);
    console.log(
      `  speelduur    ${minutes(analysis.shortest)} tot ${minutes(analysis.longest)} minuten`,
    );
  }
  console.log('\nLeerdoelen: hoe vaak een keuze ze raakt');
  for (const { id, text } of data.goals) {
    const touching = choices.filter(({ goal }) => goal === id);
    const count = (how: string) => touching.filter((choice) => choice.how === how).length;
    console.log(
      `  ${id}: ${touching.length} (sterk ${count('sterk')}, passend ${count('passend')}, riskant ${count('riskant')}) ${text}`,
    );
  }
  if (own.length > 0) process.exitCode = 1;
}
