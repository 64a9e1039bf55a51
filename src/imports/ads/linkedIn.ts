import type { AdHeadings } from "./AdHeadings";

/**
 * LinkedIn Campaign Manager: the campaign, creative and demographics performance reports that it exports, in English by its
 * help pages on metrics and public parsers, in other languages by analogy. A campaign of LinkedIn is what others call an ad group, but it is what people plan by.
 */
export const LINKEDIN: AdHeadings = {
  ad: ["Creative name", "Ad headline", "Ad name", "Creative Direct Sponsored Content Name"],
  campaign: [
    ...["Campaign name", "Name der Kampagne", "Nom de la campagne", "Nombre de la campaña", "Nome da campanha"],
    ...["Nome della campagna", "Campagnenaam", "Campaign group name"],
  ],
  account: ["Account name"],
  status: ["Campaign status", "Creative status"],
  date: ["Start date (in UTC)", "Start date", "Date"],
  clicks: ["Clicks", "Clicks to landing page"],
  cost: ["Total spent", "Gesamtausgaben", "Total dépensé", "Total gastado", "Total gasto", "Totale speso"],
  conversions: ["Conversions", "Total conversions", "Leads", "Total leads"],
  conversionValue: [
    ...["Total conversion value", "Conversion value", "Gesamtwert der Conversions", "Conversion-Gesamtwert"],
    ...["Valeur totale des conversions", "Valor total de las conversiones", "Valor total de conversiones"],
    ...["Valor total das conversões", "Valore totale delle conversioni", "Totale conversiewaarde"],
  ],
  cpc: ["Average CPC"],
};
