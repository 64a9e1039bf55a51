import type { ColumnRef } from "./ColumnNames";

/**
 * Something that a range does not tell, for the person to answer through the Choices of readTable. Every format asks with
 * these, so that one component can put any of them.
 */
export type Question<Role extends string = string> = TableQuestion<Role> | OptionQuestion;

/** What the engine itself asks, whatever the format. */
export type TableQuestion<Role extends string = string> = ColumnQuestion<Role> | DecimalQuestion | CurrencyQuestion;

/** Which column holds a role: none was recognised, or several equally well. Answer: `columns: { [role]: index }`. */
export interface ColumnQuestion<Role extends string = string> {
  readonly about: "column";
  readonly role: Role;
  readonly why: "missing" | "ambiguous" | "guessed";
  /** The columns to choose from, the likeliest first. */
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

/**
 * Anything else, with its possible answers. The words for it and for them stand in the catalogues under `ask` and the
 * option. Answer: `answers: { [ask]: option }`.
 */
export interface OptionQuestion {
  readonly about: "option";
  readonly ask: string;
  readonly options: readonly string[];
  /** A cell that shows what is asked about; "" where none does. */
  readonly example: string;
}
