/** What the entries in a list have in common. */
export interface Entry {
  /** Stable id of the question. */
  readonly object: string;
  readonly id: string;
  /** Ids of its versions, newest first. */
  readonly chain: readonly string[];
}

/** An entry, and where it stands among those about the same question. */
export interface Placed<Own extends Entry> {
  readonly entry: Own;
  /**
   * The same for all versions of an entry and another one for each entry: whoever is busy in it goes
   * on there when it is changed.
   */
  readonly key: string;
  /** Whether it is the newest one: the one that stands on the page of the step. */
  readonly newest: boolean;
  /** Whether there are more, as when two devices wrote apart. */
  readonly several: boolean;
}

/** @param entries those about one question stand together, newest first. */
export function placed<Own extends Entry>(entries: readonly Own[]): Placed<Own>[] {
  const byObject = new Map<string, Own[]>();
  for (const entry of entries) {
    byObject.set(entry.object, [...(byObject.get(entry.object) ?? []), entry]);
  }
  return entries.map((entry) => {
    const all = byObject.get(entry.object) ?? [];
    const others = all.filter((other) => other !== entry);
    // What two devices both began from is of neither.
    const ofItself = entry.chain.filter((id) => !others.some(({ chain }) => chain.includes(id)));
    return {
      entry,
      key: ofItself.at(-1) ?? entry.id,
      newest: all[0] === entry,
      several: others.length > 0,
    };
  });
}
