import { createRequire } from 'node:module';
import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A YAML text that could be read, with what is needed to tell on which line something stands. */
export interface Yaml {
  readonly value: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** What is wrong with the text itself, whatever it is about. Lines count from the top of the text. */
export interface YamlMistake {
  readonly line: number;
  readonly code?: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What js-yaml throws. */
interface JsYamlError {
  readonly reason: string;
  readonly mark?: { readonly line: number };
}

/**
 * Astro reads YAML with its own js-yaml, so the values come from that one: a date or a number in
 * another notation is then the same for the check and for the build. Where things stand, and every key
 * that is there twice, only `yaml` tells.
 */
const fromAstro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
const { load } = fromAstro('js-yaml') as { load: (text: string) => unknown };

/** Values that stand in a file once for each reference to them; with more, reading would never end. */
const MOST_VALUES = 100_000;

/** Reads a YAML text. What could be read may still have mistakes, such as words that fall away. */
export function readYaml(text: string): {
  readonly yaml?: Yaml;
  readonly mistakes: readonly YamlMistake[];
} {
  const control = /[^\P{Cc}\t\n\r\u0085]/u.exec(text);
  if (control) return { mistakes: [{ line: lineIn(text, control.index), ...INVISIBLE }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const wrong = mistakesIn(document);
  if (wrong.length > 0) return { mistakes: wrong };
  let value: unknown;
  try {
    value = load(text) ?? null;
  } catch (error) {
    return { mistakes: [asMistake(error as JsYamlError)] };
  }
  if (countValues(value) > MOST_VALUES) return { mistakes: [{ line: 1, ...TOO_MANY }] };
  return { yaml: { value, document, lines }, mistakes: lostText(text, document, lines) };
}

const INVISIBLE = {
  problem: 'hier staat een onzichtbaar teken dat niet kan.',
  remedy: 'Typ de tekst op deze regel opnieuw.',
} as const;

const TWICE = { problem: 'een sleutel staat er twee keer.', remedy: 'Haal een van de twee weg.' };

const TOO_MANY = {
  problem: 'te veel verwijzingen met & en *.',
  remedy: 'Schrijf de tekst zelf op de plaats van de verwijzing.',
} as const;

const UNREADABLE = {
  problem: 'kan niet worden gelezen.',
  remedy:
    'Kijk naar inspringing (met spaties, niet met tabs), dubbele punten en aanhalingstekens. Zet tekst met een dubbele punt, of die begint met * & @ ! [ { " \' > | of een ander leesteken, tussen aanhalingstekens.',
} as const;

/** Every key that stands there twice, or the first thing that cannot be read. */
function mistakesIn({ errors }: Document): YamlMistake[] {
  const lineOf = ({ linePos }: Document['errors'][number]) => linePos?.[0].line ?? 1;
  const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...errors
      .filter(({ code }) => code === 'DUPLICATE_KEY')
      .map((error) => ({ line: lineOf(error), ...TWICE })),
    ...(other === undefined ? [] : [{ line: lineOf(other), ...UNREADABLE }]),
  ];
}

const asMistake = ({ reason, mark }: JsYamlError): YamlMistake => ({
  line: (mark?.line ?? 0) + 1,
  ...(reason === 'duplicated mapping key' ? TWICE : UNREADABLE),
});

/** How many values there are when each reference is written out. What refers to itself has no end. */
function countValues(value: unknown, known = new Map<object, number>()): number {
  if (typeof value !== 'object' || value === null) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  known.set(value, Infinity);
  const count = Object.values(value).reduce<number>(
    (sum, each) => sum + countValues(each, known),
    1,
  );
  known.set(value, count);
  return count;
}

/** Where `#` makes a comment of words that were meant: right behind a text, with no space after it. */
function lostText(text: string, document: Document, lines: LineCounter): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, (_key, node) => {
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
    const [, end] = node.range;
    const lost = /^[ \t]+(#[\p{L}\p{N}][^\n\r]*)/u.exec(text.slice(end, end + LOOK_AHEAD))?.[1];
    if (lost === undefined) return;
    mistakes.push({
      line: lines.linePos(end).line,
      code: 'tekst-valt-weg',
      problem: `vanaf "${lost.split(' ')[0] ?? ''}" valt de tekst weg: na een spatie begint # een opmerking.`,
      remedy:
        'Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet dan een spatie na het #.',
    });
  });
  return mistakes;
}

/** Enough to see the word that falls away. */
const LOOK_AHEAD = 100;

/** The line of a text, from 1, on which a character stands. */
export const lineIn = (text: string, index: number): number =>
  text.slice(0, index).split('\n').length;
