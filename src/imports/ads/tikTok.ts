import type { AdHeadings } from "./AdHeadings";

/** TikTok Ads Manager: its custom reports, by its help pages on metrics and public parsers. Older exports say "Complete payment". */
export const TIKTOK: AdHeadings = {
  ad: ["Ad name"],
  adGroup: ["Ad group name"],
  campaign: ["Campaign name"],
  account: ["Account name", "Advertiser name"],
  status: ["Primary status", "Secondary status"],
  date: ["By day", "By week", "By month", "By hour"],
  clicks: ["Clicks (destination)", "Destination clicks", "Clicks (all)"],
  cost: ["Cost", "Total cost"],
  conversions: [
    ...["Purchases (website)", "Complete payment", "Total complete payment", "Complete payments"],
    ...["Payment completions (website)", "Purchases", "Conversions"],
  ],
  results: ["Results", "Result"],
  conversionValue: [
    ...["Total complete payment value", "Purchase value (website)", "Total purchase value", "Complete payment value"],
    ...["Payment completion value (website)", "Total payment completion value (website)", "Total revenue"],
    ...["Gross revenue", "Gross revenue (Shop)", "Purchase value"],
  ],
  cpc: ["CPC (destination)", "CPC (all)"],
};
