/** The clicks of a keyword that count: their share, and one at least for each conversion that arrived. */
export function clicksThatCount(clicks: number, conversions: number, share: number): number {
  return Math.max(conversions, clicks * share);
}
