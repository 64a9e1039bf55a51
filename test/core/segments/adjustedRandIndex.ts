/**
 * How far two divisions of the same rows agree: 1 where they are the same, about 0 where they agree by chance.
 * Source: Hubert & Arabie (1985), Comparing partitions, Journal of Classification 2, eq. 5.
 */
export function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [inA, inB, inBoth] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()];
  for (let i = 0; i < a.length; i++) {
    inA.set(a[i], (inA.get(a[i]) ?? 0) + 1);
    inB.set(b[i], (inB.get(b[i]) ?? 0) + 1);
    inBoth.set(`${a[i]} ${b[i]}`, (inBoth.get(`${a[i]} ${b[i]}`) ?? 0) + 1);
  }
  const pairs = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + (size * (size - 1)) / 2, 0);
  const [pairsA, pairsB, together] = [pairs(inA.values()), pairs(inB.values()), pairs(inBoth.values())];
  const expected = (pairsA * pairsB) / ((a.length * (a.length - 1)) / 2);
  return (together - expected) / ((pairsA + pairsB) / 2 - expected);
}
