import { expect, it } from 'vitest';
import { sourcesToVerify } from '#rules/sourcesToVerify.ts';
import { CITED_SOURCES } from '#strings/citedSources.ts';
import { checkFixture } from '../../support/contentFolder.ts';

it('tells every place that leans on a source that still has to be checked, and no other source', () => {
  const { content } = checkFixture();
  expect(sourcesToVerify(content)).toEqual([
    {
      id: 'wet',
      code: 'B40',
      places: [
        'content/modules/proef/02-kijken.mdx (drie-momenten.week-3)',
        'content/modules/proef/03-lezen.mdx:18',
        'content/modules/proef/04-weten.mdx (bedoeling.opzet)',
        'content/modules/proef/04-weten.mdx (bedoeling.gevolg)',
        'content/begrippen/onderscheid.md',
        'content/paginas/over.mdx:6',
      ],
    },
  ]);
});

it('counts a conversation as a place', () => {
  const { content } = checkFixture();
  const sources = content.sources.map(({ file, data }) => ({
    file,
    data: { ...data, status: 'te controleren' as const },
  }));
  const [programme] = sourcesToVerify({ ...content, sources }).filter(
    ({ id }) => id === 'programma',
  );
  expect(programme?.places).toContain('content/oefengesprekken/proef.yaml');
});

it('counts a text of the interface as a place', () => {
  const { content } = checkFixture();
  const [cited] = CITED_SOURCES.yourself;
  const sources = content.sources.map(({ file, data }) => ({ file, data: { ...data, id: cited } }));
  expect(sourcesToVerify({ ...content, sources })[0]?.places).toEqual([
    'src/strings/nl.ts (yourself)',
  ]);
});
