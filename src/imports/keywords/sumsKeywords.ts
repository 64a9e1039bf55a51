import { totalOf } from "../table/totalLabel";

const KEYWORDS = /keyword|schlusselw|mots?[ -]cles?|palabras? clave|zoekwoord|parol[ae] chiave|palavras?-chave/;
const WIDER = /account|konto|compte|cuenta|conto|conta\b|campa|kampagne/;
const REMOVED_ONLY = /^(?:removed|entfernte|supprim|eliminad|verwijderde|rimoss|removid)/;

/**
 * Whether a total should equal the sum of the keywords in the report: `Total: Keywords`, `Total: All but removed
 * keywords`, a bare total. The account, its campaigns and its removed keywords are other sums.
 */
export function sumsKeywords(label: string): boolean {
  const plain = label.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const of = totalOf(plain);
  if (of === null) return false;
  return /^\d*$/.test(of) || (KEYWORDS.test(of) && !WIDER.test(of) && !REMOVED_ONLY.test(of));
}
