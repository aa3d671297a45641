import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GET, getStaticPaths } from '../../../src/pages/schema/[file].json.ts';
import { BACKUP_VERSION } from '#schemas/backupVersion.ts';
import { writeBackup } from '#storage/backup.ts';
import { Connection } from '#storage/connection.ts';
import { DocumentStore } from '#storage/documentStore.ts';
import { StatementLog } from '#storage/statementLog.ts';
import { backupData } from '../../support/backups.ts';
import { oldLogs, restore } from '../../support/oldLogs.ts';

/** The part of a JSON Schema that is looked at here. */
interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
}

const published = async (): Promise<SchemaNode> =>
  (await (GET as () => Response)().json()) as SchemaNode;

/** Path -> description of every field. */
function fieldsOf(node: SchemaNode, path: string): [string, string | undefined][] {
  const inner = Object.entries(node.properties ?? {}).flatMap(([key, field]) => [
    [`${path}.${key}`, field.description] as [string, string | undefined],
    ...fieldsOf(field, `${path}.${key}`),
  ]);
  return node.items ? [...inner, ...fieldsOf(node.items, `${path}[]`)] : inner;
}

describe('the published description of a backup file', () => {
  it('has an address for each version of the format', () => {
    expect(getStaticPaths()).toEqual([{ params: { file: `backup-${BACKUP_VERSION}` } }]);
  });

  it('explains itself and every field, at every depth', async () => {
    const schema = await published();
    expect(schema.description).toBeTruthy();
    const fields = fieldsOf(schema, 'file');
    expect(fields.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'file.statements[].result.due',
        'file.documents[].value',
        'file.savedAt',
      ]),
    );
    const open = fields.filter(([, text]) => !/[.]$/.test(text ?? ''));
    expect(open).toEqual([]);
  });

  it('lets fields of later releases be', async () => {
    const schema = z.fromJSONSchema((await published()) as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(backupData({ mood: 'good' })).success).toBe(true);
  });

  it('fits what this site saves', async () => {
    const json = (await published()) as Parameters<typeof z.fromJSONSchema>[0];
    const schema = z.fromJSONSchema(json);
    const newest = oldLogs().at(-1);
    if (newest) await restore(newest);
    const connection = new Connection();
    const log = new StatementLog(connection, '0.2.0');
    await log.append({
      verb: 'planned',
      object: 'module:x',
      result: { text: 'Ja', due: '2026-12-01' },
    });
    await log.erase('module:x');
    await new DocumentStore(connection, '0.2.0').save('institution', { desk: 'Meldpunt' });
    const made = { release: '0.2.0', schema: 'https://voorbeeld.nl/schema.json', at: new Date() };
    const file = JSON.parse(await writeBackup(connection, made)) as Record<string, unknown>;
    expect(file['statements']).not.toEqual([]);
    expect(file['documents']).not.toEqual([]);
    expect(schema.safeParse(file).error).toBeUndefined();
    const described = Object.keys((await published()).properties ?? {});
    expect(Object.keys(file).filter((key) => !described.includes(key))).toEqual([]);
    connection.database.close();
  });

  it.each([
    ['of another site', { format: 'iets-anders' }],
    ['of another version', { version: 2 }],
    ['with lines that are no list', { statements: {} }],
    ['with a line without a verb', { statements: [{ id: '1' }] }],
    ['with a document without a name', { documents: [{ id: '1' }] }],
  ])('does not fit a file %s', async (_what, more) => {
    const schema = z.fromJSONSchema((await published()) as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(backupData(more)).success).toBe(false);
  });
});
