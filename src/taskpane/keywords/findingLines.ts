import { findings } from "../../imports/keywords/findings";
import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import type { RangeContents } from "../../workbook/RangeContents";
import type { Numbers } from "../numbers/Numbers";
import { texts } from "../texts/texts";

/** What a planner should look at in the data, with rows called by their numbers on the sheet. */
export function findingLines(table: KeywordTable, contents: RangeContents, { locale }: Numbers): string[] {
  const nameRow = (row: number) => texts.row(contents.row + row + 1);
  return findings(table, { nameRow, locale }).map(({ sentence }) => sentence);
}
