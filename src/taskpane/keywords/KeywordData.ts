import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import type { RangeContents } from "../../workbook/RangeContents";

/** A range, and the keywords that were found in it. */
export interface KeywordData {
  readonly contents: RangeContents;
  readonly table: KeywordTable;
}
