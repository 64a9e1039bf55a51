import type { Role } from "./Role";

/** What a role is called in a sentence: "Which column holds the clicks?" */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  keyword: "keywords",
  matchType: "match types",
  campaign: "campaigns",
  adGroup: "ad groups",
  device: "devices",
  currency: "currencies",
  clicks: "clicks",
  impressions: "impressions",
  cost: "costs",
  conversions: "conversions",
  conversionValue: "conversion values",
  cpc: "costs per click (CPC)",
  maxCpc: "highest CPCs",
  lowBid: "low bids",
  highBid: "high bids",
  searches: "monthly searches",
};
