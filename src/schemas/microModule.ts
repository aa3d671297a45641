import { z } from 'zod';
import { id, isoDate, role, text, voice } from './shared.ts';

/** `content/modules/<map>/module.yaml`: one micro module of 10 to 15 minutes. */
export const microModule = z.strictObject({
  id: id.describe('Vaste naam van de module. De map mag later anders heten, dit id niet.'),
  order: z.int().min(1).describe('Plaats in het overzicht: 1 staat vooraan.'),
  title: text.describe('Titel van de module.'),
  short: text.describe('Korte naam, één of twee woorden, voor knoppen en kruimelpad.'),
  summary: text.describe('Wat de lezer hier leert, in één of twee zinnen.'),
  roles: z.array(role).min(1).describe('Voor wie de module is.'),
  voices: z
    .array(voice)
    .min(1)
    .describe('Welke van de drie stemmen centraal staan: student, onderwijs, stageplek.'),
  phases: z
    .array(id)
    .min(1)
    .describe("Id's van de fasen van het werkprogramma waar dit bij hoort."),
  goals: z
    .array(text)
    .min(1)
    .describe(
      'Leerdoelen: wat je na afloop dóét, met een zichtbaar werkwoord. Maakt de zin "Je …" af.',
    ),
  related: z
    .array(z.string().regex(/^(module|term):[a-z][a-z0-9-]*$/, 'de vorm module:id of term:id'))
    .default([])
    .describe('Wat hiermee samenhangt, als module:id of term:id.'),
  owner: text.describe('Wie deze module onderhoudt (functie of team).'),
  reviewed: z
    .array(
      z.strictObject({
        by: text.describe('Wie meelas, als functie (geen namen van privépersonen).'),
        on: isoDate.describe('Wanneer.'),
      }),
    )
    .default([])
    .describe('Wie deze module heeft nagekeken. Leeg zolang dat niet is gebeurd.'),
  reviewBy: isoDate.describe('Datum waarop de inhoud opnieuw moet worden nagekeken.'),
});

export type MicroModule = z.infer<typeof microModule>;
