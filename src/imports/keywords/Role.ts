/** What a column of a keyword table can be. */
export type TextRole =
  | "keyword"
  | "matchType"
  | "campaign"
  | "adGroup"
  | "account"
  | "status"
  | "device"
  | "network"
  | "date"
  | "currency";
export type CountRole = "clicks" | "impressions" | "cost" | "conversions" | "conversionValue";
export type PriceRole = "cpc" | "maxCpc" | "lowBid" | "highBid";
export type FigureRole = CountRole | PriceRole | "searches";
export type Role = TextRole | FigureRole;

/** Figures that add up over rows, as a segmented report needs. */
export const COUNT_ROLES: readonly CountRole[] = ["clicks", "impressions", "cost", "conversions", "conversionValue"];

/** Figures that belong to a keyword and never add up. */
export const PRICE_ROLES: readonly PriceRole[] = ["cpc", "maxCpc", "lowBid", "highBid"];

export const FIGURE_ROLES: readonly FigureRole[] = [...COUNT_ROLES, ...PRICE_ROLES, "searches"];

/** What parts the rows of one keyword where a report is segmented: their counts add up. */
export const SEGMENT_ROLES: readonly TextRole[] = ["device", "network", "date"];

/** Whole numbers by nature. Conversions are not: ad networks share one out among several clicks. */
export const WHOLE_ROLES: ReadonlySet<Role> = new Set<Role>(["clicks", "impressions", "searches"]);

/** Sums of money, whose headings and cells may name the currency. */
export const MONEY_ROLES: readonly FigureRole[] = ["cost", "conversionValue", "cpc", "maxCpc", "lowBid", "highBid"];
