import { z } from 'zod';
import { id, text } from './shared.ts';

/** One entry of `content/bronnen.yaml`: every source we cite, once. */
export const source = z.strictObject({
  id: id.describe('Vaste naam, voor <Bron id="…" />.'),
  title: text.describe('Titel van het document of bericht.'),
  author: text.describe('Organisatie of auteur.'),
  year: text.describe('Jaar of datum als tekst; "z.j." als er geen bij staat.'),
  sector: z
    .enum(['hoger onderwijs', 'mbo', 'algemeen'])
    .describe('Waarover de bron gaat. Wat alleen voor mbo geldt, krijgt zichtbaar dat label.'),
  status: z
    .enum(['gelezen', 'te controleren'])
    .describe(
      '"gelezen": wij lazen de bron. "te controleren": nog niet nagelezen, of een jurist moet kijken.',
    ),
  note: text.describe('Wat de bron zegt, in eigen woorden; staat in de kantlijn.'),
  code: text.describe('Code in het feitenblad, bijvoorbeeld S3 of B40.'),
});

export type Source = z.infer<typeof source>;
