/**
 * Numbers as near to their wishes as they can be, in the same order and at least so far apart: where
 * they crowd, they share the shift (least squares; pool adjacent violators).
 *
 * @param gaps what must lie between each and the one before it; the first is not used.
 * @param weights how much each holds on to its wish.
 */
export function spread(
  wishes: readonly number[],
  gaps: readonly number[],
  weights: readonly number[],
): number[] {
  let far = 0;
  const offsets = gaps.map((gap, index) => (far += index === 0 ? 0 : gap));
  const pools: { mean: number; weight: number; size: number }[] = [];
  wishes.forEach((wish, index) => {
    let pool = { mean: wish - (offsets[index] ?? 0), weight: weights[index] ?? 1, size: 1 };
    for (let before = pools.at(-1); before && before.mean > pool.mean; before = pools.at(-1)) {
      const weight = before.weight + pool.weight;
      const mean = (before.mean * before.weight + pool.mean * pool.weight) / weight;
      pool = { mean, weight, size: before.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ mean, size }) => Array.from({ length: size }, () => mean))
    .map((mean, index) => mean + (offsets[index] ?? 0));
}
