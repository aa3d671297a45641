import { describe, expect, it, vi } from 'vitest';
import type { Statement } from '#core/progress/statement.ts';
import { uuidv7 } from '#core/progress/uuidv7.ts';
import { MAX_BYTES, readBackup } from '#storage/readBackup.ts';
import { oldLogs } from '../../support/oldLogs.ts';
import { backupData, backupFile } from '../../support/backups.ts';
import { statement } from '../../support/statements.ts';
import { version } from '../../support/versions.ts';

const answer = statement('1', { verb: 'answered', result: { option: 'a' } });
const readData = (data: unknown) => readBackup(backupFile(data));
const readText = (text: string) => readBackup(new Blob([text]));
const readLines = (...statements: unknown[]) => readData(backupData({ statements }));

/** The text of a file in which the field `more` of a line or a document is nested this deep. */
const nested = (depth: number, data: unknown): string =>
  JSON.stringify(data).replace('"nested"', '['.repeat(depth) + ']'.repeat(depth));

describe('a file of this site', () => {
  it('gives its lines and its documents', async () => {
    const data = backupData({ statements: [answer], documents: [version('1')] });
    expect(await readData(data)).toEqual({
      content: { statements: [answer], documents: [version('1')] },
    });
  });

  it('may be empty', async () => {
    expect(await readData(backupData())).toEqual({ content: { statements: [], documents: [] } });
  });

  it('may begin with a mark for the order of bytes, as some editors write', async () => {
    const { content } = await readText(`\uFEFF${JSON.stringify(backupData())}`);
    expect(content).toBeDefined();
  });

  it('may be the bare list of release 0.1.0', async () => {
    const [old] = oldLogs();
    const rows = old?.stores.statements.rows ?? [];
    expect(await readData(rows)).toEqual({ content: { statements: rows, documents: [] } });
  });

  it('keeps objects, verbs and fields that this release does not know', async () => {
    const later = {
      ...statement('2', { verb: 'voided', object: 'scenario:deur/scene:2' }),
      verb: 'recalled',
      strength: 3,
      result: { option: 'a', seconds: 12 },
    };
    const document = { ...version('3', { name: 'room' }), shared: true };
    const data = backupData({ statements: [later], documents: [document], mood: 'good' });
    expect((await readData(data)).content).toEqual({ statements: [later], documents: [document] });
  });

  it('keeps html and scripts as the text that they are', async () => {
    const text = '<img src=x onerror="alert(1)"><script>alert(2)</script> &amp; “zo”';
    const line = statement('1', { verb: 'reflected', result: { text } });
    expect((await readLines(line)).content?.statements[0]?.result?.text).toBe(text);
  });

  it('keeps lines with one id for the join to choose between', async () => {
    const { content } = await readLines(answer, answer, { ...answer, result: { option: 'b' } });
    expect(content?.statements).toHaveLength(3);
  });

  it('may hold the lines of one device that is this one too', async () => {
    const lines = ['1', '2'].map((id) => ({ ...answer, id }));
    expect((await readLines(...lines)).content?.statements).toEqual(lines);
  });

  it('may have thousands of lines, and lets the page do something else meanwhile', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => ({ ...answer, id: `id-${index}` }));
    const file = backupFile(backupData({ statements: lines }));
    let pauses = 0;
    const timer = setInterval(() => (pauses += 1), 0);
    const { content } = await readBackup(file);
    clearInterval(timer);
    expect(content?.statements).toHaveLength(5_000);
    expect(pauses).toBeGreaterThan(3);
  });
});

describe('a file of 100,000 statements', () => {
  it('is not too large, also when each holds all that an answer can hold', async () => {
    const id = () => uuidv7(Date.UTC(2026, 10, 1), crypto.getRandomValues(new Uint8Array(10)));
    const lines = Array.from({ length: 100_000 }, (): Statement => ({
      id: id(),
      device: crypto.randomUUID(),
      at: '2026-11-01T09:00:00.000Z',
      verb: 'answered',
      object: 'module:herkennen/step:zes-situaties/question:situaties/card:huisregels',
      attempt: id(),
      replaces: id(),
      result: { category: 'waarschijnlijk-iets-anders' },
      release: '0.2.0',
    }));
    // Written as `writeBackup` does.
    const file = new Blob([JSON.stringify(backupData({ statements: lines }), null, 1)]);
    expect(file.size).toBeGreaterThan(40_000_000);
    expect((await readBackup(file)).content?.statements).toHaveLength(100_000);
  });
});

describe('a file that cannot be used', () => {
  const whole = JSON.stringify(backupData({ statements: [answer] }), null, 1);

  it.each<[string, string]>([
    ['empty', ''],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['text', 'Beste lezer,'],
    ...[1, 20, Math.floor(whole.length / 2), whole.length - 1].map((length): [string, string] => [
      `cut off after ${length} characters`,
      whole.slice(0, length),
    ]),
  ])('is no JSON when it is %s', async (_is, text) => {
    expect(await readText(text)).toEqual({ mistake: 'noJson' });
  });

  it.each([
    ['null', null],
    ['a number', 3],
    ['a text', 'gelijke-stage'],
    ['an empty object', {}],
    ['of another site', { format: 'iets-anders', version: 1 }],
    ['without a version', { ...backupData(), version: undefined }],
    ['with a version that is a text', backupData({ version: '1' })],
  ])('is of something else when it is %s', async (_is, data) => {
    expect(await readData(data)).toEqual({ mistake: 'other' });
  });

  it.each([2, 1.5, 99])('is newer when its version is %s, whatever is in it', async (newer) => {
    expect(await readData(backupData({ version: newer, statements: 'anders' }))).toEqual({
      mistake: 'newer',
    });
  });

  it.each([
    ['a version that never was', backupData({ version: -1 })],
    ['no lines', { ...backupData(), statements: undefined }],
    ['no documents', { ...backupData(), documents: undefined }],
    ['lines that are no list', backupData({ statements: { 0: answer } })],
    ['a moment that is no text', backupData({ savedAt: 3 })],
    ['a damaged document', backupData({ documents: [version('1', { replaces: ['1'] }), {}] })],
    ['a bare list of something else', [1, 2]],
  ])('is damaged when it has %s', async (_has, data) => {
    expect(await readData(data)).toEqual({ mistake: 'damaged' });
  });

  it.each([
    ['an empty object', {}],
    ['null', null],
    ['a list', [answer]],
    ['a line without an id', { ...answer, id: undefined }],
    ['a line with an empty id', { ...answer, id: '' }],
    ['a line with a number for an object', { ...answer, object: 3 }],
    ['a line with an option that is an object', { ...answer, result: { option: {} } }],
    ['a line with a text for a result', { ...answer, result: '<b>x</b>' }],
  ])('is damaged when one of its lines is %s', async (_is, line) => {
    const many = Array.from({ length: 1_200 }, (_, index) => ({ ...answer, id: `${index}` }));
    expect(await readLines(...many, line)).toEqual({ mistake: 'damaged' });
  });

  it('is damaged when a line is nested so deep that no browser keeps it', async () => {
    const more = 'nested';
    const line = backupData({ statements: [{ ...answer, more }] });
    expect((await readText(nested(5, line))).content).toBeDefined();
    const document = backupData({ documents: [{ ...version('1'), more }] });
    for (const data of [line, document]) {
      expect(await readText(nested(5_000, data))).toEqual({ mistake: 'damaged' });
    }
  });

  it('is refused when it is nothing but brackets, however many', async () => {
    const depth = 200_000;
    expect(await readText('['.repeat(depth))).toEqual({ mistake: 'noJson' });
    const { mistake } = await readText('['.repeat(depth) + ']'.repeat(depth));
    expect(['damaged', 'noJson']).toContain(mistake);
  });

  it('is not even read when it is too large', async () => {
    const text = vi.fn();
    expect(await readBackup({ size: MAX_BYTES + 1, text } as unknown as Blob)).toEqual({
      mistake: 'tooLarge',
    });
    expect(await readBackup(new Blob([new Uint8Array(50_000_000)]))).toEqual({
      mistake: 'tooLarge',
    });
    expect(text).not.toHaveBeenCalled();
  });
});
