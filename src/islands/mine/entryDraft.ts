import { readDraft, removeDraft, writeDraft } from '#storage/draft.ts';

/**
 * What is being typed at an entry, apart from the draft on the step's own page: that one is kept by
 * itself, this one when asked. It hangs on the version it was begun at, so two texts about one
 * question each have their own, and it is found again when a newer version came from elsewhere.
 *
 * @param chain ids of the versions of the entry, newest first.
 */
export function entryDraft(chain: readonly string[]) {
  const names = chain.map((id) => `mijn:${id}`);
  return {
    read: (): string | undefined =>
      names.map((name) => readDraft(name)?.text).find((text) => text !== undefined),
    write: (text: string): void => writeDraft(names[0] ?? '', { text }),
    remove: (): void => names.forEach(removeDraft),
  };
}
