/** Name of the IndexedDB database. Apart, so that looking whether it exists does not load Dexie. */
export const DATABASE_NAME = 'gelijke-stage';
