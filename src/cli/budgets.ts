/** What a page may weigh, in bytes after gzip. Failing budgets: tests/e2e/budgets.spec.ts. */
const KB = 1000;

export const BUDGETS = {
  /** A page that is only read has no framework; also home and overviews without progress. */
  readOnlyJs: 3 * KB,
  /** A step with exercises, without the storage chunk. */
  stepJs: 20 * KB,
  /** A conversation, without the storage chunk: the state machine comes with it. */
  talkJs: 35 * KB,
  /** Dexie. */
  storage: 34 * KB,
  /** What comes with Dexie, after the first paint: the log, and what shows progress. */
  progress: 6 * KB,
  css: 15 * KB,
  fonts: 80 * KB,
} as const;

/** One page of each type, by what it is. Paths are relative to the base of the site. */
export const PAGE_TYPES = {
  home: '',
  overview: 'modules/',
  module: 'modules/herkennen/',
  'step, read only': 'modules/herkennen/drie-lezingen/',
  'step, single choice': 'modules/herkennen/ineens-vergeven/',
  'step, sorting': 'modules/herkennen/zes-situaties/',
  'step, reflection': 'modules/herkennen/van-wie/',
  'step, action': 'modules/herkennen/morgen/',
  mine: 'mijn/',
  conversations: 'oefengesprekken/',
  conversation: 'oefengesprekken/representatief/',
  'conversation as text': 'oefengesprekken/representatief/tekst/',
  'conversation, sheet': 'oefengesprekken/representatief/begeleiding/',
  'conversation, room': 'oefengesprekken/representatief/samen/',
  terms: 'begrippen/',
  term: 'begrippen/signaal/',
  about: 'over/',
  privacy: 'privacy/',
  '404': '404.html',
} as const;
