import { describe, expect, it } from 'vitest';
import { outlineOf, UnreadableText } from '#rules/outline.ts';

const wordsOf = (text: string) => outlineOf(text, 'mdx').words;

describe('the words of a text', () => {
  it('are those of running text, headings, lists and emphasis', () => {
    expect(
      wordsOf('## Waar ze schuren\n\n**Wie** beslist?\n\n- een signaal\n- een _ervaring_'),
    ).toBe(9);
  });

  it('are those between backticks too', () => {
    expect(wordsOf('Zoek op `stage bij ons` en kijk.')).toBe(7);
  });

  it('are those inside tags too', () => {
    expect(wordsOf('<Kern>Je hoeft niet te oordelen.</Kern>')).toBe(5);
    expect(wordsOf('Een <Begrip id="signaal">signaal</Begrip> is genoeg.')).toBe(4);
  });

  it('are those of a title in a tag, and of no other attribute', () => {
    expect(wordsOf('<Lezing titel="Doel of gevolg" van="De wet">\n\nAnders.\n\n</Lezing>')).toBe(4);
  });

  it('are not those of what is folded away; its title counts', () => {
    const text = '<Uitklap titel="Voor je team">\n\nLeg drie **lezingen** op tafel.\n\n</Uitklap>';
    expect(wordsOf(text)).toBe(3);
  });

  it('are not those of tags that stand inside what is folded away', () => {
    const text =
      '<Uitklap titel="Meer">\n\n<Lezing titel="Nog een">\n\nVier vijf.\n\n</Lezing>\n\n</Uitklap>';
    expect(wordsOf(text)).toBe(1);
  });

  it('are not those of an exercise or a source', () => {
    expect(wordsOf('Lees dit.<Bron id="wet" />\n\n<Oefening id="eerste-zin" />')).toBe(2);
  });

  it('are not those of frontmatter and alt texts; those of a link are', () => {
    const text = '---\ntitle: Een titel\n---\n\n![Een kaart](kaart.svg) Zie [de wet](/wet/).';
    expect(wordsOf(text)).toBe(3);
  });

  it('are none in an empty text', () => {
    expect(wordsOf('')).toBe(0);
    expect(wordsOf('---\ntitle: Een titel\n---\n')).toBe(0);
  });
});

describe('what is found in a text', () => {
  it('are tags, with their attributes and lines', () => {
    const text =
      'Een zin.<Bron id="wet" />\n\n<Situatie titel="Malik" stem="student">\n\nHoi.\n\n</Situatie>';
    expect(outlineOf(text, 'mdx').tags).toEqual([
      { name: 'Bron', attributes: { id: 'wet' }, filled: false, within: [], line: 1 },
      {
        name: 'Situatie',
        attributes: { titel: 'Malik', stem: 'student' },
        filled: true,
        within: [],
        line: 3,
      },
    ]);
  });

  it('are tags inside tags, also when folded away', () => {
    const text = '<Uitklap titel="Meer">\n\nZie de wet.<Bron id="wet" />\n\n</Uitklap>';
    expect(outlineOf(text, 'mdx').tags).toMatchObject([
      { name: 'Uitklap', within: [] },
      { name: 'Bron', within: ['Uitklap'] },
    ]);
  });

  it('are images and links, with their lines', () => {
    const { images, links } = outlineOf('Zie\n![Een kaart](kaart.svg)\nen [dit](/over/).', 'mdx');
    expect(images).toEqual([{ alt: 'Een kaart', url: 'kaart.svg', line: 2 }]);
    expect(links).toEqual([{ url: '/over/', line: 3 }]);
  });

  it('are headings, with their levels and lines', () => {
    const { headings } = outlineOf('# Titel\n\nOok een\n===\n\n### Verder', 'mdx');
    expect(headings).toEqual([
      { level: 1, line: 1 },
      { level: 1, line: 3 },
      { level: 3, line: 6 },
    ]);
  });

  it('is an image without alt text, with an empty one', () => {
    expect(outlineOf('![](kaart.svg)', 'mdx').images).toEqual([
      { alt: '', url: 'kaart.svg', line: 1 },
    ]);
  });

  it('is code: imports, exports and expressions, with their lines', () => {
    const text = "import x from 'y'\n\nEen {x} zin.\n\n{1 + 1}\n\nexport const z = 1";
    expect(outlineOf(text, 'mdx').code).toEqual([
      { text: "import x from 'y'", line: 1 },
      { text: 'x', line: 3 },
      { text: '1 + 1', line: 5 },
      { text: 'export const z = 1', line: 7 },
    ]);
  });

  it('is an attribute that is not plain text, without a value', () => {
    const { tags } = outlineOf('<Bron id={wet} /> <Kern {...alles}>x</Kern>', 'mdx');
    expect(tags.map(({ attributes }) => attributes)).toEqual([
      { id: undefined },
      { '{…}': undefined },
    ]);
  });

  it('is HTML in a plain text, as tags', () => {
    const { tags } = outlineOf('---\ntitle: x\n---\n\n<Bron id="wet" />\n', 'md');
    expect(tags).toEqual([{ name: 'Bron', attributes: {}, filled: false, within: [], line: 5 }]);
  });

  it('stands on the line it has in the file, frontmatter counted', () => {
    const { tags } = outlineOf('---\ntitle: x\n---\n\nEen zin.\n\n<Kern>Zo.</Kern>', 'mdx');
    expect(tags).toMatchObject([{ name: 'Kern', line: 7 }]);
  });

  it('is a link whose address stands further on', () => {
    const { links } = outlineOf('Zie [de wet][wet].\n\n[wet]: ../wet.md', 'mdx');
    expect(links.map(({ url }) => url)).toEqual(['../wet.md']);
  });

  it('is an image whose address stands further on', () => {
    const text = '<Kern>\n\n![][kaart]\n\n[kaart]: kaart.svg\n\n</Kern>';
    const { images, links } = outlineOf(text, 'mdx');
    expect(links).toEqual([]);
    expect(images.map(({ alt, url }) => ({ alt, url }))).toEqual([{ alt: '', url: 'kaart.svg' }]);
  });
});

describe('a text that cannot be read', () => {
  it('says on which line it goes wrong', () => {
    const read = () => outlineOf('Goed.\n\nIk <3 stages.\n', 'mdx');
    expect(read).toThrow(UnreadableText);
    expect(read).toThrow(expect.objectContaining({ line: 3 }));
  });

  it('is one with a tag that is never closed', () => {
    expect(() => outlineOf('<Kern>Zo.\n\nEn verder.', 'mdx')).toThrow(UnreadableText);
  });
});
