import { headingsOf } from "../ads/headingsOf";
import type { ColumnNames } from "../table/ColumnNames";
import { CURRENCY_NAMES } from "../table/currencyNames";
import type { Role } from "./Role";

/** Headings of what ads are bought by, and of what it did. A report by search term names the keywords beside them. */
export const KEYWORD_COLUMN_NAMES: ColumnNames<Role> = {
  account: headingsOf("account"),
  campaign: headingsOf("campaign"),
  adGroup: headingsOf("adGroup"),
  status: headingsOf("status"),
  device: headingsOf("device"),
  network: headingsOf("network"),
  date: headingsOf("date"),
  currency: CURRENCY_NAMES,
  clicks: headingsOf("clicks", "interactions"),
  impressions: headingsOf("impressions"),
  conversions: headingsOf("conversions", "results"),
  conversionValue: headingsOf("conversionValue"),
  cost: headingsOf("cost"),
  cpc: headingsOf("cpc"),
  maxCpc: headingsOf("maxCpc"),
  lowBid: headingsOf("lowBid"),
  highBid: headingsOf("highBid"),
  searches: headingsOf("searches"),
  matchType: headingsOf("matchType"),
  keyword: headingsOf("searchTerm", "keyword", "target", "product", "placement", "audience", "ad"),
};
