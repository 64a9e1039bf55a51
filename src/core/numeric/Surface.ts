/** A function of n numbers at one point: its height, its slope in each direction, and its curvature, row after row. */
export interface Surface {
  value: number;
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
}

export function flatSurface(n: number): Surface {
  return { value: 0, slope: new Float64Array(n), curvature: new Float64Array(n * n) };
}

/**
 * The same surface over the logarithms of its coordinates, so that a search for the top can go anywhere and stay positive.
 *
 *     df/dw = t df/dt,   d2f/dw dw' = t t' d2f/dt dt' + [w = w'] t df/dt          t = e^w
 */
export function inLogarithms({ value, slope, curvature }: Surface, at: Float64Array): Surface {
  const n = at.length;
  const log = { value, slope: slope.map((each, i) => each * at[i]), curvature: curvature.slice() };
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) log.curvature[i * n + j] *= at[i] * at[j];
    log.curvature[i * n + i] += log.slope[i];
  }
  return log;
}

/** Fills the upper triangle of the curvature from the lower one. */
export function mirror({ slope: { length: n }, curvature }: Surface): void {
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) curvature[j * n + i] = curvature[i * n + j];
}
