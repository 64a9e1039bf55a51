import type { AdHeadings } from "./AdHeadings";

/**
 * Microsoft Advertising: the report columns of its reporting documentation (in its pages with spaces, from its programming
 * interface without them: spaces do not matter), and the translations of its pages.
 */
export const MICROSOFT_ADS: AdHeadings = {
  searchTerm: ["Search query", "Suchabfrage", "Requête de recherche", "Consulta de búsqueda", "Consulta de pesquisa"],
  keyword: ["Keyword"],
  product: ["Merchant product ID", "Product title", "Product offer ID"],
  placement: ["Publisher URL", "Publisher website", "Website URL"],
  audience: ["Audience name", "Associated audience"],
  adGroup: ["Ad group name", "Anzeigengruppenname", "Nom du groupe d'annonces", "Nombre del grupo de anuncios"],
  campaign: ["Campaign name", "Kampagnenname", "Nom de la campagne", "Nombre de la campaña", "Nome da campanha"],
  account: ["Account name", "Account number", "Account ID"],
  matchType: [
    ...["Bid match type", "Delivered match type", "Gebotsübereinstimmungstyp", "Übereinstimmungstyp des Gebots"],
    ...["Type de correspondance de l'enchère", "Tipo de concordancia de puja"],
  ],
  status: ["Keyword status", "Campaign status", "Ad group status"],
  device: ["Device type", "Device OS"],
  network: ["Network", "Top vs. other", "Ad distribution"],
  date: ["Time period", "Gregorian date", "Zeitraum", "Période", "Período"],
  cost: ["Spend", "Ausgaben", "Dépenses", "Dépense", "Gasto", "Gastos", "Spesa", "Uitgaven", "Despesa"],
  conversions: ["Conversions", "Conversions qualified"],
  conversionValue: ["Revenue", "Umsatz", "Revenu", "Ingresos", "Receita", "Ricavi", "Ricavo", "Omzet"],
  cpc: ["Average CPC", "Avg. CPC"],
  maxCpc: ["Current maximum CPC", "Current max. CPC", "Current max CPC", "Bid"],
};
