import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

/** Validates every page of a build: `node src/cli/checkHtml.ts <folder>`. Exits with 1 on mistakes. */
const folder = process.argv[2] ?? 'dist';

/** Astro writes this before the first island, wherever that stands; the only style outside a head. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How Astro serialises and compresses is not ours to choose.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'script-type': 'off',
    // Everything comes from our own origin.
    'require-sri': 'off',
    'long-title': 'off',
  },
});

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.html'),
);
let mistakes = 0;
for (const page of pages) {
  const html = readFileSync(join(folder, page), 'utf8').replace(ISLAND_STYLE, '');
  const report = await validator.validateString(html, page);
  for (const { messages } of report.results) {
    for (const { line, column, message, ruleId } of messages) {
      mistakes += 1;
      console.error(`${page}:${line}:${column} ${message} (${ruleId})`);
    }
  }
}
console.log(`${pages.length} pages, ${mistakes} mistakes`);
process.exitCode = mistakes === 0 && pages.length > 0 ? 0 : 1;
