import { describe, expect, it } from 'vitest';
import { formatMistakes, type Mistake } from '#rules/mistake.ts';

const mistake = (file: string, field: string, line?: number): Mistake => ({
  file,
  field,
  line,
  problem: 'ontbreekt.',
  remedy: 'Vul dit veld in.',
});

describe('mistakes as one text', () => {
  it('stand per file, each with its line, problem and remedy', () => {
    const mistakes = [
      mistake('content/b.mdx', 'title', 2),
      mistake('content/a.yaml', 'short'),
      mistake('content/b.mdx', 'exercises[0].id', 7),
    ];
    expect(formatMistakes(mistakes)).toBe(
      [
        '3 fouten in de inhoud:',
        '',
        'content/a.yaml',
        '  short: ontbreekt.',
        '    → Vul dit veld in.',
        '',
        'content/b.mdx',
        '  title (regel 2): ontbreekt.',
        '    → Vul dit veld in.',
        '  exercises[0].id (regel 7): ontbreekt.',
        '    → Vul dit veld in.',
        '',
      ].join('\n'),
    );
  });

  it('are counted in the singular when there is one', () => {
    expect(formatMistakes([mistake('content/a.yaml', 'short')])).toMatch(/^1 fout in de inhoud:/);
  });
});
