import type { AdHeadings } from "./AdHeadings";

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
 * Google's Keyword Planner in English, German, French, Spanish, Dutch, Italian and Portuguese, as its downloads and public
 * parsers of them spell the columns, and what people call search volumes themselves.
 */
export const KEYWORD_PLANNER: AdHeadings = {
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
