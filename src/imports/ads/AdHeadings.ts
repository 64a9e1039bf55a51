/** What a table judges: whatever its key column holds. */
export type ReportSubject =
  | "keyword"
  | "searchTerm"
  | "target"
  | "product"
  | "placement"
  | "audience"
  | "ad"
  | "adGroup"
  | "campaign";

/**
 * What a column of an advertising report can be. `interactions` and `results` are what some platforms give where others
 * give clicks and conversions.
 */
export type AdColumn =
  | ReportSubject
  | "channel"
  | "account"
  | "matchType"
  | "status"
  | "device"
  | "network"
  | "date"
  | "clicks"
  | "interactions"
  | "impressions"
  | "cost"
  | "conversions"
  | "results"
  | "conversionValue"
  | "cpc"
  | "maxCpc"
  | "lowBid"
  | "highBid"
  | "searches";

/** The headings that one platform gives its columns, best name first; only the columns that it has. */
export type AdHeadings = Readonly<Partial<Record<AdColumn, readonly (string | RegExp)[]>>>;
