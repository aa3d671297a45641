import { describe, expect, it } from 'vitest';
import type { Version } from '#core/documents/document.ts';
import type { Statement } from '#core/progress/statement.ts';
import { planMerge } from '#storage/planMerge.ts';
import { texts } from '#strings/t.ts';
import { previewLines } from '../../../../src/islands/backup/previewLines.ts';
import { BACKUP_KEYS } from '../../../../src/islands/backup/texts.ts';
import { statement } from '../../../support/statements.ts';
import { version } from '../../../support/versions.ts';

interface Side {
  readonly statements?: readonly Statement[];
  readonly documents?: readonly Version[];
}

const lines = async (own: Side, file: Side): Promise<string[]> =>
  previewLines(
    await planMerge(
      { statements: [], documents: [], ...own },
      { statements: [], documents: [], ...file },
    ),
    texts(...BACKUP_KEYS),
  );

const own = statement('1', { verb: 'reflected', result: { text: 'A' } });
const edited = { ...own, result: { text: 'B' } };

describe('what a preview says', () => {
  it('tells words that were thrown away elsewhere from a line that was edited by hand', async () => {
    const other = { ...own, id: '2' };
    const voiding = statement('3', { verb: 'voided', replaces: '2' });
    expect(
      await lines({ statements: [own, other] }, { statements: [edited, other, voiding] }),
    ).toEqual([
      'Nieuwe regels: 1',
      'Teksten die hier verdwijnen, omdat je ze elders weggooide: 1',
      'Regels die hier anders staan dan in het bestand. Hier komt wat in het bestand staat: 1',
      'Regels die je al had: 2',
    ]);
  });

  it('says that a line stays as it is here, also when nothing else is to be told', async () => {
    expect(await lines({ statements: [edited] }, { statements: [own] })).toEqual([
      'Regels die in het bestand anders staan dan hier. Wat hier staat, blijft: 1',
    ]);
  });

  it('has nothing to say of a file that is here already', async () => {
    expect(await lines({ statements: [own] }, { statements: [own] })).toEqual([]);
  });

  it('says so when only the history of a document grows', async () => {
    const documents = [version('1'), version('2', { replaces: ['1'] })];
    expect(await lines({ documents: documents.slice(1) }, { documents })).toEqual([
      'Alleen wat er vroeger stond, wordt aangevuld. Wat je hier ziet, blijft gelijk.',
    ]);
  });

  it('tells documents of a later release apart from my institution', async () => {
    const team = version('2', { name: 'team' });
    expect(await lines({}, { documents: [version('1'), team] })).toEqual([
      'Mijn instelling: er komt iets bij',
      'Onderdelen die deze versie van de site nog niet kent. Ze worden wel bewaard: 1',
    ]);
  });
});
