/**
 * The squared distance between row i of one table and row q of another, both of this many columns.
 *
 * The search spends nearly all its time here. Four sums are kept side by side because each would have to wait for its
 * own last addition.
 */
export function squaredDistance(
  a: readonly number[],
  i: number,
  b: readonly number[],
  q: number,
  columns: number,
): number {
  let s = 0;
  let t = 0;
  let u = 0;
  let v = 0;
  let m = i * columns;
  let n = q * columns;
  const end = m + columns;
  for (const lastFour = end - 3; m < lastFour; m += 4, n += 4) {
    const d0 = a[m] - b[n];
    const d1 = a[m + 1] - b[n + 1];
    const d2 = a[m + 2] - b[n + 2];
    const d3 = a[m + 3] - b[n + 3];
    s += d0 * d0;
    t += d1 * d1;
    u += d2 * d2;
    v += d3 * d3;
  }
  for (; m < end; m++, n++) s += (a[m] - b[n]) * (a[m] - b[n]);
  return s + t + (u + v);
}
