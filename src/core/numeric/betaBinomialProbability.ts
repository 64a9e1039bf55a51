import { betaKernel } from "./betaKernel";

/**
 * The chance of k successes in n trials whose rate is itself uncertain: the beta-binomial distribution.
 *
 *     C(n, k) B(a + k, b + n - k) / B(a, b)
 *
 * The three beta functions are taken as kernels at one x, whose powers cancel; at x = (a + k)/(a + b + n) no kernel is
 * smaller than the answer, so nothing is lost even for ten million trials. Smooth in k: it is defined between whole
 * numbers too.
 *
 * Source: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., Appendix A, table A.2.
 * @param k from 0 to n
 * @param n trials, 0 or more
 * @param a above 0
 * @param b above 0
 * @example betaBinomialProbability(0, 100, 1, 99) // 99/199 = 0.49748743718592964
 */
export function betaBinomialProbability(k: number, n: number, a: number, b: number): number {
  const x = (a + k) / (a + b + n);
  const ways = betaKernel(x, k + 1, n - k + 1) / ((n + 1) * x * (1 - x));
  return (ways * betaKernel(x, a, b)) / betaKernel(x, a + k, b + (n - k));
}
