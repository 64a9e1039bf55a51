import type { ColumnRef } from "../table/ColumnNames";
import type { Role } from "./Role";

/** Something that the range does not tell, for the user to answer through the options of readKeywords. */
export type Question = ColumnQuestion | DecimalQuestion | CurrencyQuestion;

/** Which column holds a role: none was recognised, or several equally well. Answer: `columns: { [role]: index }`. */
export interface ColumnQuestion {
  readonly about: "column";
  readonly role: Role;
  readonly why: "missing" | "ambiguous" | "guessed";
  readonly candidates: readonly ColumnRef[];
}

/** Whether `1,234` means 1234 or 1.234. Answer: `decimal`. */
export interface DecimalQuestion {
  readonly about: "decimal";
  readonly columns: readonly ColumnRef[];
  /** A cell that can be read both ways, and its two values. */
  readonly example: string;
  readonly withPoint: number;
  readonly withComma: number;
}

/** Which of several currencies to read. Answer: `currency`. */
export interface CurrencyQuestion {
  readonly about: "currency";
  readonly found: readonly string[];
}
