import { shortText } from "../../text/shortText";
import type { Cell } from "../cells/cells";

const TOTAL = "total|totals|totale|totaal|totales|totaux|gesamt|gesamtsumme|insgesamt|summe|grand total|overall total";
const LABELLED = new RegExp(String.raw`^(?:${TOTAL})\s?(?:[:：]|\s[-–—])(.*)$`, "is");
const BARE = new RegExp(`^(?:${TOTAL})$`, "i");

/** Longer text says nothing that is known. */
const LONGEST_LABEL = 100;

/** Google puts the label into one of the first three columns, depending on the report. */
const COLUMNS_SEARCHED = 3;

/** What a total row says it sums up. A bare "Total" may also be a keyword; the row's surroundings decide. */
export interface TotalLabel {
  readonly label: string;
  readonly column: number;
  readonly bare: boolean;
}

/** The label of a total row, such as `Total: Keywords` or `Gesamt: Konto`; null for other rows. */
export function totalLabel(row: readonly Cell[]): TotalLabel | null {
  for (let column = 0; column < COLUMNS_SEARCHED; column++) {
    const cell = row[column];
    const label = typeof cell === "string" ? cell.trim() : "";
    if (LABELLED.test(label)) return { label, column, bare: false };
    if (BARE.test(label)) return { label, column, bare: true };
  }
  return null;
}

const KEYWORDS = /keyword|schlusselw|mots?[ -]cles?|palabras? clave|zoekwoord|parol[ae] chiave|palavras?-chave/;
const WIDER = /account|konto|compte|cuenta|conto|conta\b|campa|kampagne/;
const REMOVED_ONLY = /^(?:removed|entfernte|supprim|eliminad|verwijderde|rimoss|removid)/;

/**
 * Whether a total should equal the sum of the keywords in the report: `Total: Keywords`, `Total: All but removed
 * keywords`, a bare total. The account, its campaigns and its removed keywords are other sums.
 */
export function sumsKeywords(label: string): boolean {
  const short = shortText(label, LONGEST_LABEL);
  if (short === undefined) return false;
  const plain = short.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (BARE.test(plain)) return true;
  const of = LABELLED.exec(plain)?.[1].trim() ?? "";
  return /^\d*$/.test(of) || (KEYWORDS.test(of) && !WIDER.test(of) && !REMOVED_ONLY.test(of));
}
