/**
 * Why a row is no keyword: it stands above the header, is the header or the header again, is blank, sums others up, is
 * the title or footer of an export, has no keyword, is in a currency the user did not choose, or belongs to a second
 * table with other columns.
 */
export type LeftOutWhy =
  | "aboveHeader"
  | "header"
  | "repeatedHeader"
  | "blank"
  | "total"
  | "title"
  | "footer"
  | "noKeyword"
  | "otherCurrency"
  | "secondTable";

/** A row that was not read as a keyword. `label` is what it says first, to show a person which row is meant. */
export interface LeftOut {
  readonly row: number;
  readonly why: LeftOutWhy;
  readonly label: string;
}
