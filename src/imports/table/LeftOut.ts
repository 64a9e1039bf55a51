/**
 * Why a row is no record, whatever the format: it stands above the header, is the header or the header again, is blank, sums
 * others up, says what the rows below it are about, is the title or footer of an export, belongs to a second table with other columns, is in a currency that was
 * not chosen, or cannot be read before a question about the columns is answered.
 */
export type TableWhy =
  | "aboveHeader"
  | "header"
  | "repeatedHeader"
  | "blank"
  | "total"
  | "groupHeading"
  | "title"
  | "footer"
  | "secondTable"
  | "otherCurrency"
  | "notRead";

/** A row that is no record. */
export interface LeftOut<Why extends string = TableWhy> {
  /** Of the range, counted from 0. */
  readonly row: number;
  readonly why: Why;
  /** What the cell that decided it holds, else what the row says first, to show a person which row is meant. */
  readonly held: string;
}
