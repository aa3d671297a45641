/**
 * The order in which choices stand, so that nobody learns where the best one is. Always the same for
 * one learner and one moment.
 *
 * @param seed what is the same for one learner, for instance the id of the device.
 */
export function shuffled<Item extends { readonly id: string }>(
  items: readonly Item[],
  seed: string,
): Item[] {
  return items
    .map((item) => ({ item, rank: hash(`${seed} ${item.id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** FNV-1a, 32 bits, with a last mix (Murmur3) so that ids that look alike end up far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
