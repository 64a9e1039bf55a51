import type { AdHeadings } from "./AdHeadings";

/** Pinterest Ads: the reporting export, by a public parser of it ("Total order value (Checkout)") and its help pages. Its order values are called "Order value". */
export const PINTEREST: AdHeadings = {
  ad: ["Promoted pin name", "Pin promotion name"],
  adGroup: ["Ad group name"],
  campaign: ["Campaign name"],
  status: ["Campaign entity status", "Entity status"],
  clicks: ["Outbound clicks", "Pin clicks"],
  cost: ["Spend in account currency", "Spend"],
  conversions: ["Total conversions (Checkout)", "Total checkout", "Checkout conversions"],
  conversionValue: ["Total order value (Checkout)", "Order value (Checkout)", "Total checkout value", "Order value"],
};

/** Snapchat Ads Manager, by its help pages on metrics and public parsers; swipes are what it calls clicks. */
export const SNAPCHAT: AdHeadings = {
  ad: ["Ad name"],
  adGroup: ["Ad set name", "Ad squad name"],
  campaign: ["Campaign name"],
  status: ["Campaign status", "Delivery status"],
  date: ["Start time"],
  clicks: ["Swipe ups", "Swipes", "Clicks"],
  impressions: ["Paid impressions"],
  cost: ["Amount spent", "Spend"],
  conversions: ["Purchases", "Conversion purchases"],
  conversionValue: ["Purchases value", "Purchase value", "Conversion purchases value"],
};

/** X (Twitter) Ads, by public parsers of its campaign exports ("Purchases - sale amount"); link clicks beside all clicks. */
export const X: AdHeadings = {
  campaign: ["Campaign name", "Funding source name"],
  date: ["Time period"],
  clicks: ["Link clicks", "Clicks"],
  cost: ["Spend"],
  conversions: ["Purchases", "Site visits conversions"],
  conversionValue: ["Purchases - sale amount", "Sale amount", "Purchases value"],
};

/** Reddit Ads, by its help pages on metrics. */
export const REDDIT: AdHeadings = {
  ad: ["Ad name"],
  adGroup: ["Ad group name"],
  campaign: ["Campaign name"],
  cost: ["Amount spent", "Spend"],
  conversions: ["Purchase (Total)", "Purchases", "Purchase (Click)"],
  conversionValue: ["Purchase total value", "Purchase value", "Total value of purchases"],
};

/** Apple Search Ads: its campaign and keyword reports, by public parsers of them. Taps are what it calls clicks, installs what it sells. */
export const APPLE: AdHeadings = {
  campaign: ["Campaign name"],
  adGroup: ["Ad group name"],
  keyword: ["Keyword"],
  clicks: ["Taps"],
  cost: ["Spend", "Local spend"],
  conversions: ["Installs (Total)", "Installs (Tap-Through)", "Total downloads", "Installs", "Downloads"],
  cpc: ["Avg CPT", "Avg. CPT"],
};

/** Criteo, Taboola and Outbrain, by their help pages on reports; none of their exports was seen. */
export const RETARGETERS: AdHeadings = {
  campaign: ["Campaign", "Campaign name"],
  impressions: ["Displays", "Viewable impressions"],
  cost: ["Cost", "Spent", "Spend"],
  conversions: ["Actions (Conversions)", "Actions", "Conversions"],
  conversionValue: ["Total value", "Conversion value", "Conversions value", "Revenue"],
};
