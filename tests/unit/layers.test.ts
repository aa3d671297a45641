import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerRules } from '../../eslint.layers.mjs';
import { LAYER_FIXTURES, lintFixture, lintText } from '../support/lintFixture.ts';

const RULE = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';

const below = (folder: string) =>
  `${folder}/ may only import layers below it (see ARCHITECTURE.md).`;
const beside = (folder: string) => `Folders within ${folder}/ do not import each other.`;
const NO_TESTS = 'Nothing imports tests.';
const NO_DEXIE = 'Only storage/ imports Dexie.';
const NO_ASTRO = 'Only the .astro door of an island touches Astro.';
const NO_COLLECTIONS =
  'Only catalogue/ imports values of astro:content; others use what it hands out.';
const NO_ZOD = 'Zod stays out of core and the browser (zod/mini in storage).';
const TYPES_ONLY = 'core/ and islands/ import schemas as types only.';
const STRAIGHT = 'A path starts with #, ./ or ../ and makes no detour.';
const LATER = 'A dynamic import stays in its own folder.';
const NO_GLOB = 'A glob imports past the layers: import each file by name.';
const NO_SRC = 'A script imports what it needs, so that the layers hold for it.';
const PURE = 'core/ is pure: plain data in, plain data out (see ARCHITECTURE.md).';
const NO_ACTORS = 'core/ uses what is pure in XState: no actors.';

const REFUSED: readonly (readonly [sentence: string, fixture: string, message: string])[] = [
  ['core does not import storage', 'core-storage.ts', below('core')],
  ['core does not import a type of storage either', 'core-storage-type.ts', below('core')],
  ['core does not import a sibling folder', 'core-sibling.ts', beside('core')],
  ['core does not import a sibling folder by its alias', 'core-sibling-alias.ts', beside('core')],
  [
    'core does not import a sibling folder from deeper down',
    'core-sibling-from-deeper.ts',
    beside('core'),
  ],
  ['core does not import storage by way of its own folder', 'core-storage-detour.ts', STRAIGHT],
  ['core does not import storage with a dot in between', 'core-storage-dot.ts', STRAIGHT],
  ['core does not import storage up, down and up', 'core-storage-back-and-forth.ts', STRAIGHT],
  ['core does not import storage from the root', 'core-storage-absolute.ts', STRAIGHT],
  ['core does not import Node', 'core-node.ts', PURE],
  ['core does not import Preact', 'core-preact.ts', PURE],
  ['core does not start actors', 'core-actor.ts', NO_ACTORS],
  ['core does not import Zod', 'core-zod.ts', PURE],
  ['core does not import a schema as a value', 'core-schema-value.ts', TYPES_ONLY],
  ['core does not import Dexie', 'core-dexie.ts', PURE],
  ['core does not import Astro', 'core-astro.ts', PURE],
  ['nothing imports tests', 'core-tests.ts', NO_TESTS],
  ['no page imports tests', 'page-tests.astro', NO_TESTS],
  [
    'an island in plain TypeScript does not import the catalogue',
    'island-catalogue.ts',
    below('islands'),
  ],
  ['an island does not import the catalogue', 'island-catalogue.tsx', below('islands')],
  ['an island does not import a component', 'island-component.ts', below('islands')],
  ['an island does not read collections', 'island-astro.tsx', NO_ASTRO],
  ['an island does not import another island', 'island-island.tsx', beside('islands')],
  ['an island does not import another island by a detour', 'island-island-detour.tsx', STRAIGHT],
  ['an island does not import Dexie', 'island-dexie.ts', NO_DEXIE],
  ['an island does not import Zod', 'island-zod.ts', NO_ZOD],
  ['an island does not import a schema as a value', 'island-schema-value.ts', TYPES_ONLY],
  ['the door of an island does not import storage', 'door-storage.astro', below('islands')],
  ['the door of an island does not read collections', 'door-collection.astro', NO_COLLECTIONS],
  ['the door of an island does not import another island', 'door-island.astro', beside('islands')],
  ['a component does not import storage', 'component-storage.astro', below('components')],
  [
    'a script in a component does not import storage',
    'component-script-storage.astro',
    below('components'),
  ],
  [
    'a component does not import storage from the root',
    'component-storage-absolute.astro',
    STRAIGHT,
  ],
  ['a component does not import a layout', 'component-layout.astro', below('components')],
  ['a component does not import Dexie', 'component-dexie.astro', NO_DEXIE],
  ['a component does not read collections', 'component-collection.astro', NO_COLLECTIONS],
  ['a page does not read collections', 'page-collection.astro', NO_COLLECTIONS],
  ['a page does not render an entry itself', 'page-render.astro', NO_COLLECTIONS],
  ['a page does not import storage', 'page-storage.astro', below('pages')],
  ['a layout does not import the tags of authors', 'layout-authoring.astro', below('layouts')],
  ['a layout does not import a page', 'layout-page.astro', below('layouts')],
  ['a tag of authors does not import a layout', 'authoring-layout.astro', below('authoring')],
  ['the catalogue does not import storage', 'catalogue-storage.ts', below('catalogue')],
  ['storage does not import the catalogue', 'storage-catalogue.ts', below('storage')],
  ['storage does not import rules', 'storage-rules.ts', below('storage')],
  ['storage does not import the whole of Zod', 'storage-zod.ts', NO_ZOD],
  ['rules do not import the catalogue', 'rules-catalogue.ts', below('rules')],
  ['rules do not import Astro', 'rules-astro.ts', NO_ASTRO],
  ['schemas do not import core', 'schemas-core.ts', below('schemas')],
  ['schemas do not import strings', 'schemas-strings.ts', below('schemas')],
  ['strings do not import schemas', 'strings-schemas.ts', below('strings')],
  ['the build does not import components', 'build-components.ts', below('build')],
  ['the build does not read collections', 'build-collection.ts', NO_COLLECTIONS],
  ['a command does not import islands', 'cli-islands.ts', below('cli')],
  ['a command does not import a page', 'cli-pages.ts', below('cli')],
  ['the service worker does not import storage', 'offline-storage.ts', below('offline')],
];

/** What is no import statement; other rules look at those. */
const REFUSED_UNSEEN: readonly (readonly [
  sentence: string,
  fixture: string,
  rule: string,
  message: string,
])[] = [
  ['core does not import storage later', 'core-storage-later.ts', SYNTAX, LATER],
  [
    'core does not import storage by a name made up later',
    'core-storage-template.ts',
    SYNTAX,
    LATER,
  ],
  ['core does not name a type of storage inline', 'core-storage-inline-type.ts', SYNTAX, LATER],
  ['an island does not import another island later', 'island-island-later.ts', SYNTAX, LATER],
  ['an island does not import the catalogue by a glob', 'island-glob.ts', SYNTAX, NO_GLOB],
  ['a component has no script from another file', 'component-script-src.astro', SYNTAX, NO_SRC],
  ['core does not read the clock', 'core-clock.ts', SYNTAX, PURE],
  ['core does not ask what day it is', 'core-today.ts', SYNTAX, PURE],
  ['core leaves nothing to chance', 'core-chance.ts', SYNTAX, PURE],
  ['core does not go round by globalThis', 'core-global-this.ts', 'no-restricted-globals', PURE],
  ['core does not touch the page', 'core-document.ts', 'no-undef', "'document' is not defined."],
  ['core names no type of the page', 'core-dom-type.ts', 'no-undef', 'HTMLElement'],
];

/** What browsers and Node have on top of the language. */
const NOT_IN_CORE =
  'window document self navigator location history localStorage sessionStorage indexedDB fetch crypto performance console setTimeout queueMicrotask addEventListener CustomEvent process Buffer require';

const ALLOWED: readonly (readonly [sentence: string, fixture: string])[] = [
  ['core may import schemas as types', 'core-schema-type.ts'],
  ['core may import what stands above its folders', 'core-own-folder-above.ts'],
  ['core may use everything of the language', 'core-language.ts'],
  ['core may use what is pure in XState', 'core-xstate.ts'],
  ['an island may import storage, core, strings, parts and types of schemas', 'island.tsx'],
  ['an island may import a part of its own later', 'island-later.ts'],
  ['the door of an island may import the catalogue', 'door-catalogue.astro'],
  ['a page may show what the catalogue hands out, and name its type', 'page-content.astro'],
  ['a component may import doors, the catalogue and strings', 'component.astro'],
  ['the catalogue may read collections', 'catalogue.ts'],
  ['storage may import Dexie and the small Zod', 'storage.ts'],
  ['rules may import core and schemas', 'rules.ts'],
  ['a command may import the build and rules', 'cli.ts'],
];

describe('the lint sees to it that', () => {
  it.each(REFUSED)('%s', async (_sentence, fixture, message) => {
    const found = await lintFixture(`bad/${fixture}`);
    expect(found).toEqual([{ rule: RULE, message: expect.stringContaining(message) as string }]);
  });

  it.each(REFUSED_UNSEEN)('%s', async (_sentence, fixture, rule, message) => {
    const found = await lintFixture(`bad/${fixture}`);
    expect(found).toEqual([{ rule, message: expect.stringContaining(message) as string }]);
  });

  it.each(NOT_IN_CORE.split(' '))('core does not know %s', async (name) => {
    const found = await lintText(`export const used = () => ${name};\n`, 'src/core/x.ts');
    expect(found).toEqual([{ rule: 'no-undef', message: `'${name}' is not defined.` }]);
  });

  it.each(ALLOWED)('%s', async (_sentence, fixture) => {
    expect(await lintFixture(`good/${fixture}`)).toEqual([]);
  });
});

describe('the fixtures', () => {
  it('are all used', () => {
    const used = [
      ...REFUSED.map(([, fixture]) => join('bad', fixture)),
      ...REFUSED_UNSEEN.map(([, fixture]) => join('bad', fixture)),
      ...ALLOWED.map(([, fixture]) => join('good', fixture)),
    ];
    const there = readdirSync(LAYER_FIXTURES, { recursive: true, encoding: 'utf8' });
    expect(there.filter((path) => /\.\w+$/.test(path)).sort()).toEqual(used.sort());
  });

  it('prove every rule there is', () => {
    const messages = [...JSON.stringify(layerRules).matchAll(/"message":"(.*?)"/g)];
    const proven = new Set([
      ...REFUSED.map(([, , message]) => message),
      ...REFUSED_UNSEEN.map(([, , , message]) => message),
    ]);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.map(([, message = '']) => message).filter((text) => !proven.has(text))).toEqual(
      [],
    );
  });
});

/** ARCHITECTURE.md, "Who may import whom", written out. For schemas: as types at least. */
const MAY_IMPORT = {
  'pages/x.astro':
    'layouts authoring components islands catalogue rules core schemas strings styles',
  'layouts/x.astro': 'components islands catalogue rules core schemas strings styles',
  'authoring/x.astro': 'components islands catalogue rules core schemas strings styles',
  'components/x.astro': 'islands catalogue rules core schemas strings styles',
  'islands/a/x.astro': 'catalogue rules core schemas strings styles',
  'islands/a/x.tsx': 'storage core schemas strings styles',
  'islands/a/x.ts': 'storage core schemas strings styles',
  'catalogue/x.ts': 'rules core schemas strings styles',
  'storage/x.ts': 'core schemas strings styles',
  'rules/x.ts': 'core schemas strings styles',
  'core/x.ts': 'schemas strings styles',
  'schemas/x.ts': '',
  'strings/x.ts': '',
  'build/x.ts': 'rules core schemas strings',
  'offline/x.ts': 'rules core schemas strings',
  'cli/x.ts': 'build rules core schemas strings',
} as const;

const FOLDERS = [
  ...new Set(Object.keys(MAY_IMPORT).map((place) => place.slice(0, place.indexOf('/')))),
  'styles',
];

describe('who may import whom', () => {
  it.each(Object.entries(MAY_IMPORT))('src/%s may import: %s', async (place, allowed) => {
    const own = place.slice(0, place.indexOf('/'));
    const others = FOLDERS.filter((folder) => folder !== own);
    const passed: string[] = [];
    for (const folder of others) {
      const code = `import type { X } from '#${folder}/y.ts';\nexport type Y = X;\n`;
      const text = place.endsWith('.astro') ? `---\n${code}---\n` : code;
      if ((await lintText(text, `src/${place}`)).length === 0) passed.push(folder);
    }
    expect(passed.sort()).toEqual(allowed.split(' ').filter(Boolean).sort());
  });
});
