import { quotedSheet } from "../../workbook/a1";
import type { RangeContents } from "../../workbook/RangeContents";

/** A range by its name of now, to be kept: a sheet may be renamed since, and rows may push a range down. */
export function rangeInUse({ sheetName, asked }: RangeContents): string {
  return `${quotedSheet(sheetName)}!${asked}`;
}
