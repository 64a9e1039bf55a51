import type { AdHeadings } from "./AdHeadings";

/**
 * LinkedIn Campaign Manager: the campaign, creative and demographics performance reports that it exports, by its help pages
 * on metrics and public parsers. A campaign of LinkedIn is what others call an ad group, but it is what people plan by.
 */
export const LINKEDIN: AdHeadings = {
  ad: ["Creative name", "Ad headline", "Ad name", "Creative Direct Sponsored Content Name"],
  campaign: ["Campaign name", "Campaign group name"],
  account: ["Account name"],
  status: ["Campaign status", "Creative status"],
  date: ["Start date (in UTC)", "Start date", "Date"],
  clicks: ["Clicks", "Clicks to landing page"],
  cost: ["Total spent", "Gesamtausgaben", "Total dépensé", "Total gastado", "Total gasto", "Totale speso"],
  conversions: ["Conversions", "Total conversions", "Leads", "Total leads"],
  conversionValue: ["Total conversion value", "Conversion value"],
  cpc: ["Average CPC"],
};
