import type { DecimalMark } from "../../text/numbers/DecimalMark";
import type { ChosenColumns } from "./findColumns";

/**
 * What a person decided about how a range is read: the answers to its Questions, and columns put right. The same for every
 * format. A choice that does not fit the range counts as not made: the range may have changed since.
 */
export interface Choices<Role extends string = string> {
  /** The row of the headings, counted from 0 in the range, null for none; left out, it is found. */
  readonly headerRow?: number | null;
  /** By role the column, counted from 0 in the range, or null for "there is none". */
  readonly columns?: ChosenColumns<Role>;
  /** The columns of the one role that many columns have, such as the needs of a survey. */
  readonly many?: readonly number[];
  readonly decimal?: DecimalMark;
  /** The currency to read; rows in another one are left out. */
  readonly currency?: string;
  /** By what an OptionQuestion asks, the option. */
  readonly answers?: Readonly<Record<string, string>>;
}
