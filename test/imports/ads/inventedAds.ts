/** What an invented campaign did; money in hundredths, so that sums come out even. */
export interface InventedAd {
  readonly name: string;
  readonly clicks: number;
  readonly impressions: number;
  readonly cost: number;
  readonly conversions: number;
  readonly value: number;
}

const FRUIT = ["Quince", "Medlar", "Sloe", "Damson", "Elder", "Rowan", "Bilberry", "Cloudberry"];

/** The same ads each time, none like another. */
export function inventedAds(count: number, start = 0): InventedAd[] {
  return Array.from({ length: count }, (_, i) => {
    const n = start + i + 1;
    return {
      name: `${FRUIT[n % FRUIT.length]} ${n}`,
      clicks: 37 * n + 211,
      impressions: 1900 * n + 4321,
      cost: 12_345 * n + 60_007,
      conversions: 3 * n + 4,
      value: 50_411 * n + 70_013,
    };
  });
}

/** One figure of all of them together. */
export function sumOf(ads: readonly InventedAd[], figure: Exclude<keyof InventedAd, "name">): number {
  return ads.reduce((sum, ad) => sum + ad[figure], 0);
}

/** All of them as one, for the rows in which exports total up. */
export function totalOf(ads: readonly InventedAd[], name: string): InventedAd {
  const [clicks, impressions] = [sumOf(ads, "clicks"), sumOf(ads, "impressions")];
  return {
    ...{ name, clicks, impressions, cost: sumOf(ads, "cost") },
    ...{ conversions: sumOf(ads, "conversions"), value: sumOf(ads, "value") },
  };
}
