/**
 * Fails unless `got` is within a relative tolerance of `expected`, and then says what was asked, what came, what was
 * expected and how far apart they may be.
 */
export function demandClose(asked: string, got: number, expected: number, tolerance: number): void {
  const error = expected === 0 ? Math.abs(got) : Math.abs(got - expected) / Math.abs(expected);
  if (error <= tolerance) return;
  throw new Error(`${asked}: got ${got}, expected ${expected}, relative error ${error}, tolerance ${tolerance}`);
}
