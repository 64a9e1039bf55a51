/**
 * Segments numbered from 1, the largest first. Of two with as many rows the one that is seen first comes first.
 *
 * @param segmentOf for each row its segment, in any numbering from 0
 * @returns for each row its segment from 1
 * @example largestFirst(Int32Array.of(4, 7, 7)) // [2, 1, 1]
 */
export function largestFirst(segmentOf: Int32Array): Int32Array {
  const sizes = new Map<number, number>();
  for (const segment of segmentOf) sizes.set(segment, (sizes.get(segment) ?? 0) + 1);
  // A Map lists its keys as they were first seen, and sorting keeps that order between equals.
  const order = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const numbers = new Map(order.map((segment, place) => [segment, place + 1]));
  return segmentOf.map((segment) => numbers.get(segment) ?? 0);
}
