/**
 * Chances corrected for how many were looked at, so that of many findings by accident not one is taken for more than that: the
 * smallest of m counts m times, the next m - 1 times, and none less than a smaller one.
 *
 * Source: Holm (1979), A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of Statistics 6(2), 65-70.
 * @param chances from 0 to 1
 * @returns in the same order, at most 1
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(chances: readonly number[]): number[] {
  const corrected = [...chances];
  const smallestFirst = [...chances.keys()].sort((a, b) => chances[a] - chances[b]);
  let least = 0;
  smallestFirst.forEach((place, before) => {
    least = Math.max(least, Math.min(1, chances[place] * (chances.length - before)));
    corrected[place] = least;
  });
  return corrected;
}
