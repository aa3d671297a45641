import { z } from 'zod';
import { id, text } from './shared.ts';

/**
 * The exercise forms. An author writes an exercise in the frontmatter of a step and places it in the
 * text with `<Oefening id="…" />`. Plain text only; a blank line starts a new paragraph.
 */

const exerciseId = id.describe(
  'Vaste naam van de oefening, uniek binnen de stap. Verander hem niet meer.',
);
const question = text.describe('De vraag of opdracht, in één zin.');
const sources = z
  .array(id)
  .default([])
  .describe("Id's uit bronnen.yaml waar deze uitleg op steunt.");

const option = z.strictObject({
  id: id.describe('Vaste naam van het antwoord, uniek binnen de vraag.'),
  text: text.describe('Het antwoord zoals de lezer het ziet.'),
  verdict: z
    .enum(['klopt', 'klopt deels', 'klopt niet'])
    .optional()
    .describe(
      'Alleen bij een kennisvraag: klopt het antwoord? Laat weg bij een vraag naar een keuze.',
    ),
  feedback: text.describe('Uitleg bij dit antwoord: waarom wel of niet, en wat het gevolg is.'),
  sources,
});

const choice = z.strictObject({
  form: z.literal('choice').describe('Vorm: één antwoord kiezen.'),
  id: exerciseId,
  question,
  options: z.array(option).min(2).max(6).describe('Twee tot zes antwoorden.'),
});

const sort = z.strictObject({
  form: z.literal('sort').describe('Vorm: kaarten sorteren in categorieën, zonder goed of fout.'),
  id: exerciseId,
  question,
  categories: z
    .array(
      z.strictObject({
        id: id.describe('Vaste naam van de categorie.'),
        label: text.describe('Wat er op de knop staat.'),
      }),
    )
    .min(2)
    .max(4)
    .describe('Twee tot vier categorieën.'),
  cards: z
    .array(
      z.strictObject({
        id: id.describe('Vaste naam van de kaart, uniek binnen de oefening.'),
        when: text.optional().describe('Moment op een tijdlijn, bijvoorbeeld "week 3".'),
        label: text
          .optional()
          .describe('Korte naam van de kaart, voor het overzicht na het sorteren.'),
        text: text.describe('De situatie.'),
        explanation: text.describe('Wat de keuze zou laten kantelen.'),
        sources,
      }),
    )
    .min(3)
    .max(8)
    .describe('Drie tot acht kaarten.'),
});

const reflection = z.strictObject({
  form: z.literal('reflection').describe('Vorm: iets voor jezelf opschrijven.'),
  id: exerciseId,
  question,
  hint: text.optional().describe('Een duwtje voor wie niet weet waar te beginnen.'),
  seconds: z
    .int()
    .min(60)
    .max(90)
    .default(75)
    .describe('Hoe lang dit duurt, in seconden: 60 tot 90.'),
});

const action = z.strictObject({
  form: z.literal('action').describe('Vorm: een voornemen opschrijven.'),
  id: exerciseId,
  question,
  suggestions: z
    .array(
      z.strictObject({
        id: id.describe('Vaste naam van de suggestie.'),
        text: text.describe('Het voornemen, af te maken na "Morgen".'),
      }),
    )
    .min(1)
    .max(5)
    .describe('Eén tot vijf voorbeelden om uit te kiezen.'),
});

export const exercise = z.discriminatedUnion('form', [choice, sort, reflection, action]);

export type Choice = z.infer<typeof choice>;
export type Exercise = z.infer<typeof exercise>;
