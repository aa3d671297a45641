import { z } from 'zod';
import { text } from './shared.ts';

/** Frontmatter of `content/paginas/<slug>.mdx`: a fixed page of running text, such as /over/. */
export const page = z.strictObject({
  title: text.describe('Titel van de pagina.'),
  description: text.describe('Waar de pagina over gaat, in één zin. Voor zoekmachines.'),
});

export type PageText = z.infer<typeof page>;
