import type { ColumnNames } from "../table/ColumnNames";
import { CURRENCY_NAMES } from "../table/currencyNames";
import type { Role } from "./Role";

const BID = "bid|gebote?|enchere|puja|oferta|bod|offerta|lance";
/** Words for one end of a range, and beginnings of such words. */
interface EndOfRange {
  readonly words: string;
  readonly stems: string;
}

const LOW = {
  words: "low|basse?|faible|inferieure?|baj[ao]|inferior|laag|lage|bass[ao]|baix[ao]",
  stems: "niedrig|unter",
};
const HIGH = { words: "high|hoch|haute?|elevee?|superieure?|alt[ao]|superior|hoog|hoge", stems: "hoh|ober" };

/**
 * Google's bid columns say which end of the range they hold in brackets, in every language: `Top of page bid (low
 * range)`, `Gebot für obere Positionen (niedriger Bereich)`. Shorter headings are people's own: `Low bid`.
 */
function bidNames({ words, stems }: EndOfRange): RegExp[] {
  const end = String.raw`${words}|(?:${stems})\w*`;
  return [
    new RegExp(String.raw`^(?=[^(]*\b(?:${BID})\b).*\([^()]*\b(?:(?:${words})\b|${stems})`),
    new RegExp(String.raw`^(?:(?:${end})\b.{0,18}\b(?:${BID}|cpc)|(?:${BID}|cpc)[ ,:-]{1,3}(?:${end}))$`),
  ];
}

/**
 * Headings of keyword tables: Google's Keyword Planner, Google Ads and Microsoft Advertising in English, German, French,
 * Spanish, Dutch, Italian and Portuguese, and what people call such columns themselves. Best name first.
 */
export const KEYWORD_COLUMN_NAMES: ColumnNames<Role> = {
  keyword: [
    ...["Keyword", "Search keyword", "Keyword text", "Keywords", "Schlüsselwort", "Schlüsselwörter"],
    ...["Mot clé", "Mots clés", "Palabra clave", "Palabras clave", "Zoekwoord", "Zoekwoorden"],
    ...["Parola chiave", "Parole chiave", "Palavra-chave", "Palavras-chave"],
    ...["Search term", "Search query", "Suchbegriff", "Terme de recherche", "Término de búsqueda", "Zoekterm"],
    ...["Termine di ricerca", "Termo de pesquisa"],
  ],
  matchType: [
    ...["Match type", "Search keyword match type", "Keyword match type", "Bid match type", "Delivered match type"],
    ...["Übereinstimmungstyp", "Keyword-Option", "Keyword-Optionen", "Match-Typ", "Type de correspondance"],
    ...["Type de ciblage", "Tipo de concordancia", "Concordancia", "Zoektype", "Zoekwoordoptie"],
    ...["Tipo di corrispondenza", "Corrispondenza", "Tipo de correspondência", "Correspondência"],
  ],
  campaign: ["Campaign", "Campaign name", "Kampagne", "Kampagnenname", "Campagne", "Campaña", "Campagna", "Campanha"],
  adGroup: [
    ...["Ad group", "Ad group name", "Anzeigengruppe", "Groupe d'annonces", "Grupo de anuncios"],
    ...["Advertentiegroep", "Gruppo di annunci", "Gruppo annunci"],
  ],
  device: ["Device", "Device type", "Gerät", "Gerätetyp", "Appareil", "Dispositivo", "Apparaat", "Apparaattype"],
  currency: CURRENCY_NAMES,
  clicks: [
    ...["Clicks", "Klicks", "Clics", "Klikken", "Clic", "Cliques", "Cliques no link", "Link clicks"],
    ...["Interactions", "Interaktionen", "Interacciones", "Interacties", "Interazioni", "Interações"],
  ],
  impressions: [
    ...["Impr.", "Impressions", "Impressionen", "Impresiones", "Vertoningen", "Weergaven", "Impressioni"],
    ...["Impressões"],
  ],
  cost: [
    ...["Cost", "Spend", "Amount spent", "Total cost", "Total spend", "Kosten", "Ausgaben", "Coût", "Dépenses"],
    ...["Montant dépensé", "Coste", "Costo", "Gasto", "Importe gastado", "Uitgaven", "Besteed bedrag", "Spesa"],
    ...["Importo speso", "Custo", "Valor gasto", "Valor usado"],
  ],
  conversions: [
    ...["Conversions", "Conv.", "Conversionen", "Conversiones", "Conversies", "Conversioni", "Conversões"],
    ...["Customers", "Orders", "Purchases", "Kunden", "Bestellungen", "Käufe", "Clients", "Commandes", "Clientes"],
    ...["Pedidos", "Compras", "Klanten", "Bestellingen", "Clienti", "Ordini"],
  ],
  conversionValue: [
    ...["Conv. value", "Conversion value", "Conversions value", "Total conv. value", "Conv.-Wert", "Conversion-Wert"],
    ...[
      "Valeur de conv.",
      "Valeur conv.",
      "Valeur de conversion",
      "Valor de conv.",
      "Valor conv.",
      "Valor de conversión",
    ],
    ...[
      "Conv.waarde",
      "Conversiewaarde",
      "Valore conv.",
      "Valore di conversione",
      "Valor da conv.",
      "Valor da conversão",
    ],
    ...["Revenue", "Umsatz", "Chiffre d'affaires", "Ingresos", "Omzet", "Ricavi", "Receita"],
  ],
  cpc: [
    ...["Avg. CPC", "Average CPC", "Durchschn. CPC", "Durchschnittl. CPC", "Durchschnittlicher CPC", "CPC moyen"],
    ...["CPC moy.", "CPC medio", "CPC prom.", "CPC promedio", "Gem. CPC", "Gemiddelde CPC", "CPC méd."],
    ...["CPC", "Cost per click", "Cost per click (CPC)", "CPC (cost per click)", "Estimated CPC", "Kosten pro Klick"],
    ...["Coût par clic", "Coste por clic", "Costo por clic", "Kosten per klik", "Costo per clic", "Custo por clique"],
    ...["Avg. cost", "Durchschn. Kosten", "Coût moyen", "Coste medio", "Costo promedio", "Gem. kosten", "Costo medio"],
    ...["Custo médio"],
  ],
  maxCpc: [
    ...["Max. CPC", "Maximum CPC", "Current maximum CPC", "Current max. CPC", "Max. CPC bid", "Maximaler CPC"],
    ...["Max. CPC für Keyword", "Max. CPC-Gebot", "CPC max.", "CPC máx.", "CPC máximo", "CPC massimo", "CPC maximum"],
    ...["Bid", "Gebot", "Enchère", "Puja", "Bod", "Offerta", "Lance"],
  ],
  lowBid: bidNames(LOW),
  highBid: bidNames(HIGH),
  searches: [
    ...["Avg. monthly searches", "Average monthly searches", "Avg. monthly searches (exact match only)"],
    ...["Monthly searches", "Search volume", "Searches", "Volume", "Durchschn. Suchanfragen pro Monat"],
    ...["Durchschnittl. Suchanfragen pro Monat", "Durchschnittliche Suchanfragen pro Monat"],
    ...["Durchschn. monatliche Suchanfragen", "Suchvolumen", "Suchanfragen", "Recherches mensuelles moyennes"],
    ...["Nombre moyen de recherches mensuelles", "Nb moy. de recherches mensuelles", "Volume de recherche"],
    ...["Promedio de búsquedas mensuales", "Media de búsquedas mensuales", "Volumen de búsqueda", "Búsquedas"],
    ...["Gem. maandelijkse zoekopdrachten", "Gem. aantal zoekopdrachten per maand", "Zoekvolume"],
    ...["Gemiddeld aantal maandelijkse zoekopdrachten", "Ricerche mensili medie", "Media ricerche mensili"],
    ...["Media delle ricerche mensili", "Volume di ricerca", "Média de pesquisas mensais", "Volume de pesquisa"],
    ...["Volume de pesquisas", "Volume de buscas"],
  ],
};
