import { z } from 'zod';
import { id, text } from './shared.ts';

/** `content/werkprogramma/fasen/<id>.md`: one of the six phases. The file name is its id. */
export const phase = z.strictObject({
  number: z.int().min(1).max(6).describe('Nummer van de fase, 1 tot en met 6.'),
  title: text.describe('Naam van de fase.'),
  short: text.describe('Waar de fase om draait, in een paar woorden.'),
  together: id.optional().describe('Id van de fase waarmee het werkprogramma deze samen uitwerkt.'),
  sources: z.array(id).min(1).describe("Id's uit bronnen.yaml."),
});

export type Phase = z.infer<typeof phase>;
