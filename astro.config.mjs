import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/build/contentCheck.ts';
import { leanImports } from './src/build/leanImports.ts';
import { readMoves } from './src/build/moves.ts';
import { policyFirst } from './src/build/policyFirst.ts';
import { precompress } from './src/build/precompress.ts';
import { siteOrStop } from './src/build/site.ts';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const { url, base, contactEmail, outDir } = siteOrStop(process.env);

/** The one inline script of our own: sets the remembered colours before the first paint. */
const themeBoot = readFileSync(new URL('./src/layouts/themeBoot.js', import.meta.url), 'utf8');
const sha256 = (text) => createHash('sha256').update(text).digest('base64');

export default defineConfig({
  site: url,
  base,
  outDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'auto' },
  integrations: [contentCheck(), mdx(), preact(), sitemap(), policyFirst(), precompress()],
  markdown: { syntaxHighlight: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [fontFile('atkinson-hyperlegible-next', '200 800')] },
    },
    {
      provider: fontProviders.local(),
      name: 'Bricolage Grotesque',
      cssVariable: '--font-display',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [fontFile('bricolage-grotesque', '200 800')] },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'self'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'none'",
        "img-src 'self' data:",
        "object-src 'none'",
      ],
      scriptDirective: { hashes: [`sha256-${sha256(themeBoot)}`] },
    },
  },
  vite: {
    build: {
      modulePreload: false,
      rolldownOptions: {
        // Astro marks every MDX file with a directive that the bundler does not know; it does no harm.
        onLog(level, log, show) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
        },
        // A release changes our own code more often than Dexie: a visitor keeps what did not change.
        output: {
          codeSplitting: {
            groups: [
              { name: 'dexie', test: /node_modules\/dexie\// },
              // And what each page with an island needs: a browser waits for every file apart.
              {
                name: 'core',
                test: /src\/(core\/(identity|canonical|progress\/(answers|merge))|strings\/fill)\.ts$/,
              },
              { name: 'preact', test: /node_modules\/preact\/(dist|hooks|jsx-runtime)\// },
              // What nearly every page asks of storage: one small file instead of five.
              { name: 'door', test: /src\/storage\/(door|hasLog|learner|name|quietSession)\.ts$/ },
            ],
          },
        },
      },
    },
    plugins: [leanImports()],
    define: {
      'import.meta.env.PUBLIC_RELEASE': JSON.stringify(version),
      'import.meta.env.MOVED': JSON.stringify(readMoves()),
      'import.meta.env.CONTACT_EMAIL': JSON.stringify(contactEmail),
    },
  },
});

function fontFile(family, weight) {
  return {
    src: [`./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`],
    weight,
    style: 'normal',
    display: 'swap',
  };
}
