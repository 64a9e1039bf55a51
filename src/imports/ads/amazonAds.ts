import type { AdHeadings } from "./AdHeadings";

/** A figure that Amazon counts within some days of the click: `7 Day Total Sales`, `14 Tage, Bestellungen gesamt (#)`. */
function within(words: string): RegExp {
  return new RegExp(
    String.raw`^(?:total )?(?:1|7|14|30)[ -]?(?:day|tage?|jours?|dias?|giorni|dagen)s?\b[ ,:-]*(?:de |di |des |der )?(?:${words})(?: \([^()]*\))?$`,
  );
}

const SALES =
  "total sales|sales|umsatz gesamt|verkaufe gesamt|gesamtumsatz|umsatz|total des ventes|ventes totales|ventas totales|" +
  "total de ventas|vendas totais|total de vendas|vendite totali|totale vendite|totale verkoop|totale omzet";
const ORDERS =
  "total orders|orders|auftrage gesamt|bestellungen gesamt|gesamtbestellungen|bestellungen|total des commandes|commandes totales|" +
  "pedidos totales|total de pedidos|pedidos totais|ordini totali|totale ordini|totale bestellingen|totaal bestellingen";

/**
 * Amazon Ads: the sponsored products, brands and display reports of its console and its bulk sheets ("(Informational
 * only)"). English and German as public exports and parsers of them spell the columns ("7 Tage, Umsatz gesamt (€)", "7 Tage,
 * Aufträge gesamt (#)", "Kampagnen-Name"); the other languages of its European marketplaces by analogy with its help pages,
 * seen in no export.
 */
export const AMAZON_ADS: AdHeadings = {
  searchTerm: [
    ...["Customer search term", "Search term", "Matched target", "Suchbegriff eines Kunden", "Suchbegriff des Kunden"],
    ...["Kundensuchbegriff", "Suchbegriff", "Terme de recherche client", "Terme de recherche du client"],
    ...["Término de búsqueda del cliente", "Término de búsqueda de cliente", "Término de búsqueda de clientes"],
    ...["Termo de pesquisa do cliente", "Termine di ricerca del cliente", "Termine di ricerca cliente"],
    ...["Termini di ricerca cliente", "Zoekterm van klant", "Zoekterm klant"],
  ],
  keyword: ["Keyword text", "Keyword-Text", "Texte du mot-clé", "Texto de palabra clave", "Testo parola chiave"],
  target: [
    ...["Targeting", "Target", "Targeting expression", "Product targeting expression", "Ausrichtung", "Ciblage"],
    ...["Segmentación", "Segmentação", "Targeting-uitdrukking"],
  ],
  product: [
    ...["Advertised ASIN", "Advertised SKU", "Purchased ASIN", "Beworbene ASIN", "Beworbene SKU", "ASIN annoncé"],
    ...["ASIN anunciado", "SKU anunciado", "ASIN pubblicizzato", "Geadverteerde ASIN", "ASIN", "SKU"],
  ],
  placement: ["Placement", "Platzierung", "Emplacement", "Ubicación", "Posizionamento", "Plaatsing"],
  adGroup: [
    ...["Ad group name", "Ad group name (Informational only)", "Anzeigengruppenname", "Name der Anzeigengruppe"],
    ...["Nom du groupe d'annonces", "Nombre del grupo de anuncios", "Nome do grupo de anúncios"],
    ...["Nome gruppo di annunci", "Nome del gruppo di annunci", "Naam advertentiegroep"],
  ],
  campaign: [
    ...[
      "Campaign name",
      "Campaign name (Informational only)",
      "Campaigns",
      "Kampagnenname",
      "Kampagnen-Name",
      "Name der Kampagne",
    ],
    ...[
      "Kampagnenname (Nur zu Informationszwecken)",
      "Nom de la campagne",
      "Nombre de campaña",
      "Nombre de la campaña",
    ],
    ...["Nome da campanha", "Nome campagna", "Campagnenaam"],
  ],
  matchType: ["Match type", "Keyword match type", "Tipo de coincidencia"],
  status: ["State", "Status", "Campaign state", "Zustand", "Campaign state (Informational only)"],
  date: ["Start date", "Startdatum", "Date de début", "Fecha de inicio", "Data de início", "Data di inizio"],
  impressions: ["Impressions", "Sichtkontakte", "Einblendungen"],
  cost: ["Spend", "Spend (USD)", "Total spend", "Ausgaben", "Gesamtkosten", "Dépense", "Spesa", "Gasto", "Inversión"],
  conversions: [
    within(ORDERS),
    ...[
      "Total orders (#)",
      "Total orders",
      "Orders",
      "Aufträge",
      "Bestellungen",
      "Commandes",
      "Pedidos",
      "Ordini",
      "Bestellingen",
    ],
  ],
  conversionValue: [
    within(SALES),
    ...["Total sales", "Sales", "Verkäufe", "Umsatz", "Ventes", "Ventas", "Vendas", "Vendite", "Verkoop"],
  ],
  cpc: ["Cost per click (CPC)", "CPC (Cost Per Click)", "Kosten pro Klick (CPC)", "Coût par clic (CPC)"],
};
