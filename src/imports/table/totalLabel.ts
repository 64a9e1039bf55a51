import type { Cell } from "../../text/cells";

const TOTAL =
  "total|totals|totale|totaal|totales|totaux|gesamt|gesamtsumme|insgesamt|sum|summe|grand total|grand totals|overall total";
const AVERAGE = "average|mean|mittelwert|durchschnitt";
const LABELLED = new RegExp(String.raw`^(?:${TOTAL})\s?(?:[:：]|\s[-–—])\s*(.*)$`, "is");
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
