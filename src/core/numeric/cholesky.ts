/**
 * The lower triangle L of a symmetric matrix that is L times its transpose, or undefined where the matrix is not positive
 * definite to working precision.
 *
 * Source: Golub & Van Loan, Matrix Computations, 4th ed., algorithm 4.2.2.
 * @param matrix n rows of n numbers, row after row; only the lower triangle is read
 * @example cholesky(Float64Array.of(4, 2, 2, 3), 2) // 2, 0, 1, 1.4142135623730951
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | undefined {
  const lower = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let rest = matrix[i * n + j];
      for (let k = 0; k < j; k++) rest -= lower[i * n + k] * lower[j * n + k];
      if (i > j) lower[i * n + j] = rest / lower[j * n + j];
      else if (rest > 1e-14 * Math.abs(matrix[j * n + j])) lower[j * n + j] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return lower;
}

/** Solves L L' x = right for x, with the triangle that `cholesky` gave. */
export function solveCholesky(lower: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= lower[i * n + k] * x[k];
    x[i] /= lower[i * n + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= lower[k * n + i] * x[k];
    x[i] /= lower[i * n + i];
  }
  return x;
}
