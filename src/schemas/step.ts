import { z } from 'zod';
import { exercise } from './exercise.ts';
import { text } from './shared.ts';

/** Frontmatter of `content/modules/<map>/NN-<stap-id>.mdx`. Number and id are in the file name. */
export const step = z.strictObject({
  title: text.describe('Titel van de stap.'),
  summary: text.describe(
    'Waar deze stap over gaat, in één zin. Voor zoekmachines en voorvertoningen.',
  ),
  exercises: z
    .array(exercise)
    .default([])
    .describe('De oefeningen van deze stap. Plaats ze in de tekst met <Oefening id="…" />.'),
});

export type Step = z.infer<typeof step>;
