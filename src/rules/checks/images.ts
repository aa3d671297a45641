import { posix } from 'node:path';
import type { Content } from '../content.ts';
import type { Mistake } from '../mistake.ts';
import type { Outline } from '../outline.ts';

/** Every image stands in the content folder, beside the text that shows it. */
export function checkImages(content: Content): Mistake[] {
  const { steps, pages, terms, phases, loose } = content;
  const texts = [...steps, ...pages, ...terms, ...phases, ...loose];
  return texts.flatMap(({ file, outline }) =>
    outline.images
      .filter(({ url }) => !content.files.has(fileOf(url, file)))
      .map((image) => missing(image, file)),
  );
}

/** An address from elsewhere (`https://…`, `/…`) gives a name that no file has. */
function fileOf(url: string, usedIn: string): string {
  if (/^(\/|[a-z]+:)/i.test(url)) return url;
  return posix.join(posix.dirname(usedIn), decoded(url));
}

/** Markdown writes a space in a file name as %20. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function missing({ url, line }: Outline['images'][number], file: string): Mistake {
  return {
    file,
    field: 'afbeelding',
    line,
    problem: `de afbeelding "${url}" is er niet.`,
    remedy:
      'Zet het bestand in dezelfde map als deze tekst en schrijf ![wat je ziet](bestand.svg). Let op hoofdletters.',
  };
}
