import { z } from 'zod';
import { id, text } from './shared.ts';

/** `content/begrippen/<slug>.md`: one entry of the glossary. The file name is its id and URL. */
export const term = z.strictObject({
  title: text.describe('Het begrip, zoals het in een zin staat.'),
  short: text.describe('Uitleg in één of twee zinnen; verschijnt in de tekst bij tikken of focus.'),
  pitfall: text.optional().describe('Waar het vaak misgaat met dit begrip.'),
  sources: z.array(id).min(1).describe("Id's uit bronnen.yaml."),
  related: z.array(id).default([]).describe("Id's van begrippen die hierbij horen."),
});

export type Term = z.infer<typeof term>;
