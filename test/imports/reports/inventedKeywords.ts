/** An invented running keyword, in whole units so that true sums are exact. */
export interface InventedKeyword {
  readonly words: string;
  readonly matchType: "Exact" | "Phrase" | "Broad";
  readonly adGroup: string;
  /** What each device brought: clicks, impressions, cost in cents, conversions in hundredths. */
  readonly devices: Readonly<Record<Device, InventedCounts>>;
}

export interface InventedCounts {
  readonly clicks: number;
  readonly impressions: number;
  readonly cents: number;
  readonly conversionHundredths: number;
}

export const DEVICES = ["Computers", "Mobile phones", "Tablets"] as const;
export type Device = (typeof DEVICES)[number];

const THINGS = ["kettle", "teapot", "matcha whisk", "tea caddy", "infuser", "gift box", "loose leaf tea", "tea tray"];
const MATCH_TYPES = ["Exact", "Phrase", "Broad"] as const;

/** A generator of whole numbers below `below`, the same ones on every run (Park & Miller's minimal standard). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Invents keywords; every third has clicks in the thousands, so that separators occur. */
export function inventedKeywords(count: number): readonly InventedKeyword[] {
  const roll = dice(count);
  const counts = (scale: number): InventedCounts => {
    const clicks = roll(scale);
    const impressions = clicks * (5 + roll(30)) + roll(20);
    return { clicks, impressions, cents: clicks * (40 + roll(400)), conversionHundredths: roll(4) * clicks };
  };
  return Array.from({ length: count }, (_, at) => {
    const scale = at % 3 === 0 ? 9_000 : 120;
    const devices = { Computers: counts(scale), "Mobile phones": counts(scale), Tablets: counts(20) };
    const words = `${THINGS[at % THINGS.length]} ${Math.floor(at / THINGS.length) + 1}`;
    return { words, matchType: MATCH_TYPES[at % 3], adGroup: `Group ${1 + (at % 4)}`, devices };
  });
}

/** The counts of some devices of some keywords, added up. */
export function added(keywords: readonly InventedKeyword[], devices: readonly Device[] = DEVICES): InventedCounts {
  const all = keywords.flatMap((keyword) => devices.map((device) => keyword.devices[device]));
  const sum = (unit: keyof InventedCounts) => all.reduce((total, counts) => total + counts[unit], 0);
  return {
    clicks: sum("clicks"),
    impressions: sum("impressions"),
    cents: sum("cents"),
    conversionHundredths: sum("conversionHundredths"),
  };
}
