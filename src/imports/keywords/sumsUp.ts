import { shortText } from "../../text/shortText";
import { LONGEST_HEADING } from "../table/headerText";
import { totalOf } from "../table/totalLabel";
import type { ReportSubject } from "../ads/AdHeadings";

/** What totals call the rows that they sum up, without accents. */
const OF: Readonly<Record<ReportSubject, RegExp>> = {
  keyword: /keyword|schlusselw|mots?[ -]cles?|palabras? clave|zoekwoord|parol[ae] chiave|palavras?-chave/,
  searchTerm:
    /search (?:term|quer)|suchbegriff|suchanfrag|termes? de recherche|terminos? de busqueda|termos? de pesquisa|termin[ei] di ricerca|zoekterm/,
  target: /target|ausricht|ciblage|segmenta/,
  product: /product|produkt|produit|produto|prodott|item|artikel|article|articul/,
  placement: /placement|emplacement|ubicacion|posiciona|posiziona|plaatsing/,
  audience: /audience|zielgruppe|audiencia|publico|pubblico|doelgroep/,
  ad: /\bads?\b|anzeigen?\b|annonces?\b|anuncios?\b|annunc[io]|advertentie|asset|element/,
  adGroup: /ad ?groups?|anzeigengruppe|groupes? d.annonces|grupos? de anuncios|grupp[oi] di annunci|advertentiegroep/,
  campaign: /campa[gn]|kampagne/,
};
/** Sums of more than the rows: of the account, and of the campaigns of a report on something within them. */
const ACCOUNT = /account|konto|compte|cuenta|conto|conta\b/;
const PART_ONLY =
  /^(?:removed|entfernte|supprim|eliminad|verwijderde|rimoss|removid|other|andere|sonstige|autres|otros|outros|altri|overige)/;

/**
 * Whether a total should equal the sum of the rows of the report: `Total: Keywords`, `Total: All but removed keywords`, a
 * bare total. The account, the campaigns of keywords, removed keywords and other search terms are other sums.
 */
export function sumsUp(label: string, subject: ReportSubject): boolean {
  const plain = (shortText(label, LONGEST_HEADING) ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const of = totalOf(plain);
  if (of === null) return false;
  if (/^\d*$/.test(of)) return true;
  const isWider = ACCOUNT.test(of) || (subject !== "campaign" && OF.campaign.test(of));
  return OF[subject].test(of) && !isWider && !PART_ONLY.test(of);
}
