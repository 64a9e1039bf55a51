import type { Cell } from "../../text/cells";

const TOTAL =
  "total|totals|totale|totali|totaal|totalen|totales|totaux|totais|gesamt|gesamtsumme|gesamtergebnis|insgesamt|sum|summe|" +
  "somme|suma|soma|somma|som|grand total|grand totals|overall total|account total|report total|total general|total général|" +
  "total geral|total generale|totale generale|totale complessivo|eindtotaal|algemeen totaal|totaux généraux";
const AVERAGE = "average|mean|mittelwert|durchschnitt";
const LABELLED = new RegExp(String.raw`^(?:${TOTAL})\s?(?:[:：]|\s[-–—])\s*(.*)$`, "is");
/** The words, wherever they stand in a label: "Paid total", "Total spend", "Suche Ergebnis", "Gesamtkosten". */
const AMONG = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${TOTAL}|sub-?total|subtotaal|subtotale|sous-total|zwischensumme|teilergebnis|ergebnis|gesamt\p{L}{1,20}|totaal\p{L}{1,20})(?![\p{L}\p{N}])`,
  "iu",
);
const BARE = new RegExp(`^(?:${TOTAL})$`, "i");
const BARE_AVERAGE = new RegExp(`^(?:${AVERAGE})$`, "i");

/** Labels name an account or a campaign at most; longer text is no label, and is not worth looking through. */
const LONGEST_LABEL = 300;

/** What a total row says it sums up. A bare "Total" may also be a name; the row's surroundings decide. */
export interface TotalLabel {
  readonly label: string;
  readonly column: number;
  readonly bare: boolean;
}

/**
 * The label of a total row, such as `Total: Keywords` or `Gesamt: Konto`, in whichever column it stands; null for other rows.
 * @param averages whether "Average" is such a label
 */
export function totalLabel(row: readonly Cell[], averages = false): TotalLabel | null {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (typeof cell !== "string" || cell.length > LONGEST_LABEL) continue;
    const label = cell.trim();
    if (LABELLED.test(label)) return { label, column, bare: false };
    if (BARE.test(label) || (averages && BARE_AVERAGE.test(label))) return { label, column, bare: true };
  }
  return null;
}

/** What a label says is summed up: "" for a bare one, null for text that is no label. */
export function totalOf(label: string): string | null {
  return BARE.test(label) ? "" : (LABELLED.exec(label)?.[1].trim() ?? null);
}

/** Whether a row may sum others up: one of its words means a total, alone or among others. The figures decide. */
export function mayBeTotal(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === "string" && cell.length <= LONGEST_LABEL && AMONG.test(cell));
}
