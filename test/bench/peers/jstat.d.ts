/** jstat comes without types; these are what the bench calls. */
declare module "jstat" {
  const jStat: {
    beta: { cdf(x: number, alpha: number, beta: number): number; inv(p: number, alpha: number, beta: number): number };
    binomial: { cdf(k: number, n: number, p: number): number };
    negbin: { cdf(k: number, r: number, p: number): number };
  };
  export default jStat;
}
