import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { calm } from '#build/calmLoader.ts';
import { contentFolder } from '../../support/contentFolder.ts';

/** Reads two entries like Astro's own loader of one file: it empties the store and stops half-way. */
const failing: Loader = {
  name: 'failing',
  load: ({ store, watcher }) => {
    expect(watcher).toBeUndefined();
    store.clear();
    store.set({ id: 'a', data: { version: 'new' } });
    return Promise.reject(new Error('does not match its schema'));
  },
};

function load({ overlay, watcher }: { overlay: string; watcher?: object }) {
  const entries = new Map(['a', 'b'].map((id) => [id, { id, data: { version: 'old' } }]));
  const store = {
    values: () => [...entries.values()],
    has: (id: string) => entries.has(id),
    set: (entry: { id: string; data: { version: string } }) => entries.set(entry.id, entry),
    clear: () => entries.clear(),
  };
  const root = pathToFileURL(`${contentFolder(overlay).project}/`);
  const context = { store, watcher, config: { root } } as unknown as LoaderContext;
  return { entries, loaded: calm(failing).load(context) };
}

describe('a loader that fails', () => {
  it('does not end the dev server when the author has been told; what was read before stays', async () => {
    const { entries, loaded } = load({ overlay: 'unknown-key-source', watcher: {} });
    await loaded;
    expect([...entries.values()]).toEqual([
      { id: 'a', data: { version: 'new' } },
      { id: 'b', data: { version: 'old' } },
    ]);
  });

  it('is not hidden when the check found nothing', async () => {
    const { loaded } = load({ overlay: 'good', watcher: {} });
    await expect(loaded).rejects.toThrow('does not match its schema');
  });

  it('ends a build', async () => {
    const { loaded } = load({ overlay: 'unknown-key-source' });
    await expect(loaded).rejects.toThrow('does not match its schema');
  });
});
