import type { KeywordRecord, KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { PriceRole } from "../../../imports/keywords/Role";

/** Where the price of a click comes from, the most cautious first. */
export const CPC_SOURCES = ["highBid", "lowBid", "averageBid", "cpc", "maxCpc"] as const;
export type CpcSource = (typeof CPC_SOURCES)[number];

/** The columns that each source takes the price of a click from. */
const COLUMNS: Readonly<Record<CpcSource, readonly PriceRole[]>> = {
  highBid: ["highBid"],
  lowBid: ["lowBid"],
  averageBid: ["lowBid", "highBid"],
  cpc: ["cpc"],
  maxCpc: ["maxCpc"],
};

/** The columns behind a source, in the order they are averaged. */
export function columnsOf(source: CpcSource): readonly PriceRole[] {
  return COLUMNS[source];
}

/** The sources that a table has, the most cautious first: the high bid where there is one. */
export function sourcesOf({ columns, keywords }: KeywordTable): CpcSource[] {
  const has = (role: PriceRole) =>
    columns[role] !== undefined || keywords.some((keyword) => keyword[role] !== undefined);
  return CPC_SOURCES.filter((source) => COLUMNS[source].every(has));
}

/** The source in use: the one that was chosen, where the table has it. */
export function sourceIn(table: KeywordTable, chosen: CpcSource | undefined): CpcSource | undefined {
  const sources = sourcesOf(table);
  return sources.find((source) => source === chosen) ?? sources.at(0);
}

/** The price of a click for a keyword; undefined where its cells hold none. Nobody sells clicks for nothing. */
export function clickPrice(keyword: KeywordRecord, source: CpcSource | undefined): number | undefined {
  if (source === undefined) return undefined;
  const prices = COLUMNS[source].flatMap((role) => keyword[role] ?? []).filter((price) => price > 0);
  return prices.length === 0 ? undefined : prices.reduce((sum, price) => sum + price, 0) / prices.length;
}
