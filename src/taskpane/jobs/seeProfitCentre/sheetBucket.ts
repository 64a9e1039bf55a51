import { blockAddress } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import { fixed, spill } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { cellNamed, ordersAlone, PANELS, type CentreSheet } from "./layout";
import { pictureRows } from "./sheetPictures";

/** The leaking bucket: it may grow down as far as the months go on. */
export function bucketPart(sheet: CentreSheet): SheetPart {
  const { result, words, dates } = sheet;
  const rows = result.flow.length;
  const counts = new Array<string>(5).fill("#,##0");
  const origin = { row: pictureRows(sheet).bucket, column: PANELS.pictures };
  const formula = () => {
    const day = cellNamed(sheet, "last_day");
    return `WORTH.CUSTOMERFLOW(${ordersAlone(sheet, day)},"${result.flowPeriod}",${cellNamed(sheet, "lost_after")},${day})`;
  };
  const part = spill("bucket", {
    heading: `${words.sheet.bucket}, ${words.sheet.flowBy[result.flowPeriod]}`,
    rows: rows + 1,
    columns: 7,
    heads: words.sheet.flow,
    formats: columnFormats(rows, [dates.month, ...counts, "0%"]),
    formula,
    origin: () => origin,
  });
  const { row, column } = origin;
  const all = (i: number) => fixed(blockAddress(row + 1, column + i, rows + BUCKET_GROWS, 1));
  return {
    ...part,
    columns: () => ({ "bucket opening": all(1), "bucket lost": all(4) }),
  };
}

/** Rows that the bucket may come to have. */
const BUCKET_GROWS = 24;

/** The last figure of a column of the bucket, as a formula. */
export function lastOfBucket(at: Places, column: "opening" | "lost"): string {
  const cells = at.column(`bucket ${column}`);
  return `INDEX(${cells},MAX(1,COUNT(${cells})))`;
}
