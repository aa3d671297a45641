import { readdirSync } from 'node:fs';

/**
 * Who may import whom (ARCHITECTURE.md): downwards only, never sideways. One entry for each layer
 * with what it must not import. tests/unit/layers.test.ts proves each rule with a bad fixture.
 *
 * A `group` pattern that begins with # silently matches nothing, so all patterns are regexes.
 */
const LAYERS = [
  ['pages'],
  ['layouts', 'authoring'],
  ['components'],
  ['islands'],
  ['catalogue', 'storage'],
  ['rules'],
  ['core'],
  ['schemas', 'strings', 'styles'],
];

/** Folders outside the stack, with the layers they may use. */
const OUTSIDE = {
  build: ['rules', 'core', 'schemas', 'strings', 'build'],
  offline: ['rules', 'core', 'schemas', 'strings', 'offline'],
  cli: ['rules', 'core', 'schemas', 'strings', 'build', 'cli'],
};

const ALL = [...LAYERS.flat(), ...Object.keys(OUTSIDE)];

/** Layers that `folder` must not import: everything above it and beside it. */
function forbiddenFor(folder) {
  const own = LAYERS.findIndex((layer) => layer.includes(folder));
  const allowed = LAYERS.slice(own + 1).flat();
  // Texts and schemas share a layer with nothing but their own files; styles are only imported.
  return ALL.filter((other) => other !== folder && !allowed.includes(other));
}

const importOf = (folders) => `^(#|(\\.\\./)+(src/)?)(${folders.join('|')})(/|$)`;

const layered = (folder) => [`src/${folder}/**/*.{ts,tsx,astro}`];

const NO_TESTS = { regex: '(^|/)tests/', message: 'Nothing imports tests.' };

/** The patterns look at how a path begins: `/src/storage/x` or `./../storage/x` would slip past. */
const STRAIGHT = {
  regex: '^(/|#[./])|/\\.?/|(^|/)(?!\\.\\./)[^/]*/\\.\\./',
  message: 'A path starts with #, ./ or ../ and makes no detour.',
};

const layerPattern = (folder, forbidden) => ({
  regex: importOf(forbidden),
  message: `${folder}/ may only import layers below it (see ARCHITECTURE.md).`,
});

/**
 * Folders inside a layer are siblings: they do not import each other, islands/parts aside. One entry
 * for each folder there is.
 */
const siblings = (layer, extension, patterns, shared = []) => {
  const folders = readdirSync(new URL(`src/${layer}/`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return folders.map((folder) => {
    const others = folders.filter((name) => name !== folder && !shared.includes(name));
    const regex = `^(#${layer}|(\\.\\./)*\\.\\.)/(${others.join('|')})/`;
    const message = `Folders within ${layer}/ do not import each other.`;
    return typed([`src/${layer}/${folder}/**/*.${extension}`], [...patterns, { regex, message }]);
  });
};

const DEXIE = { regex: '^dexie', message: 'Only storage/ imports Dexie.' };
const ASTRO = { regex: '^astro[:/]', message: 'Only the .astro door of an island touches Astro.' };
const CONTENT = {
  regex: '^astro:content$',
  allowTypeImports: true,
  message: 'Only catalogue/ imports values of astro:content; others use what it hands out.',
};
const ZOD = {
  regex: '^zod$',
  message: 'Zod stays out of core and the browser (zod/mini in storage).',
};
const SCHEMA_VALUES = {
  regex: '^#schemas/',
  allowTypeImports: true,
  message: 'core/ and islands/ import schemas as types only.',
};
const PURE = 'core/ is pure: plain data in, plain data out (see ARCHITECTURE.md).';
const NO_LIBRARY = { regex: '^(?![./#]|xstate(/graph)?$)', message: PURE };
const NO_ACTOR = {
  regex: '^xstate$',
  importNamePattern: '^(create.*Actor|from[A-Z].*|interpret|toPromise|waitFor)$',
  message: 'core/ uses what is pure in XState: no actors.',
};

/** `no-restricted-imports` of typescript-eslint knows type imports. */
const typed = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [...patterns, STRAIGHT, NO_TESTS] },
    ],
  },
});

/** The door of an island is server code: it may use the catalogue. */
const DOOR = [layerPattern('islands', [...forbiddenFor('islands'), 'storage']), DEXIE, CONTENT];

/** The island itself runs in the browser: no catalogue, no Astro. */
const ISLAND = [
  layerPattern('islands', [...forbiddenFor('islands'), 'catalogue', 'rules']),
  DEXIE,
  ASTRO,
  ZOD,
  SCHEMA_VALUES,
];

const CORE = [layerPattern('core', forbiddenFor('core')), NO_LIBRARY, NO_ACTOR, SCHEMA_VALUES];

/** `./x.ts`, written out. */
const OWN_FOLDER = '[source.value=/^\\.\\u002F[^\\u002F]+$/]';

/** What the rules above do not see. */
const UNSEEN = [
  {
    selector: `:matches(ImportExpression, TSImportType):not(${OWN_FOLDER})`,
    message: 'A dynamic import stays in its own folder.',
  },
  {
    selector: 'MemberExpression[object.type=MetaProperty][property.name=/^glob/]',
    message: 'A glob imports past the layers: import each file by name.',
  },
  {
    selector: 'JSXOpeningElement[name.name=script] > JSXAttribute[name.name=src]',
    message: 'A script imports what it needs, so that the layers hold for it.',
  },
];

/** The same input gives the same outcome: time and chance are handed over. */
const NO_CLOCK_OR_CHANCE = [
  'MemberExpression[object.name=Date][property.name=now]',
  'NewExpression[callee.name=Date][arguments.length=0]',
  'MemberExpression[object.name=Math][property.name=random]',
].map((selector) => ({ selector, message: PURE }));

const unseen = (files, more = []) => ({
  files,
  rules: { 'no-restricted-syntax': ['error', ...UNSEEN, ...more] },
});

/** Core knows the language and nothing else: `document`, `fetch` and `process` do not exist there. */
const LANGUAGE_ONLY = {
  files: layered('core'),
  rules: {
    'no-undef': 'error',
    'no-restricted-globals': ['error', { name: 'globalThis', message: PURE }],
  },
};

export const layerRules = [
  unseen(['src/*/**/*.{ts,tsx,astro}']),
  unseen(layered('core'), NO_CLOCK_OR_CHANCE),
  LANGUAGE_ONLY,
  ...['pages', 'layouts', 'authoring', 'components'].map((folder) =>
    typed(layered(folder), [
      layerPattern(folder, [
        ...forbiddenFor(folder),
        // Components and what stands above them never touch the learner's storage themselves.
        'storage',
      ]),
      DEXIE,
      CONTENT,
    ]),
  ),
  typed(['src/islands/**/*.astro'], DOOR),
  ...siblings('islands', 'astro', DOOR, ['parts']),
  typed(['src/islands/**/*.{ts,tsx}'], ISLAND),
  ...siblings('islands', '{ts,tsx}', ISLAND, ['parts']),
  typed(layered('catalogue'), [layerPattern('catalogue', forbiddenFor('catalogue')), DEXIE]),
  typed(layered('storage'), [
    layerPattern('storage', [...forbiddenFor('storage'), 'rules']),
    ASTRO,
    ZOD,
  ]),
  typed(layered('rules'), [layerPattern('rules', forbiddenFor('rules')), DEXIE, ASTRO]),
  typed(layered('core'), CORE),
  ...siblings('core', 'ts', CORE),
  ...['schemas', 'strings'].map((folder) =>
    typed(layered(folder), [layerPattern(folder, forbiddenFor(folder)), DEXIE, ASTRO]),
  ),
  ...Object.entries(OUTSIDE).map(([folder, allowed]) =>
    typed(layered(folder), [
      layerPattern(
        folder,
        ALL.filter((other) => !allowed.includes(other)),
      ),
      DEXIE,
      CONTENT,
    ]),
  ),
];
