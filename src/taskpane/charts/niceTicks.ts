/**
 * Values to mark on an axis from 0 up to at least `top`: about five steps of a round number.
 *
 * @param top above 0
 * @example niceTicks(4.3) // [0, 1, 2, 3, 4, 5]
 */
export function niceTicks(top: number): number[] {
  const rough = top / 5;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * ([1, 2, 2.5, 5].find((round) => round * size >= rough * 0.999) ?? 10);
  const count = Math.ceil(top / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
