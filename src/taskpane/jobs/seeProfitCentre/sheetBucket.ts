import { blockAddress } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import { fixed, spill } from "../../job/parts";
import type { Origin, Places, SheetPart } from "../../job/SheetPart";
import { cellNamed, ordersAlone, PANELS, type CentrePanels, type CentreSheet } from "./layout";
import { pictureRows } from "./sheetPictures";

/** The leaking bucket: it may grow down as far as the months go on. */
export function bucketPart(sheet: CentreSheet): SheetPart {
  const { result, words } = sheet;
  const rows = result.flow.length;
  const formula = () => {
    const day = cellNamed(sheet, "last_day");
    return `WORTH.CUSTOMERFLOW(${ordersAlone(sheet, day)},"${result.flowPeriod}",${cellNamed(sheet, "lost_after")},${day})`;
  };
  const part = spill("bucket", {
    heading: `${words.sheet.bucket}, ${words.sheet.flowBy[result.flowPeriod]}`,
    rows: rows + 1,
    columns: 7,
    heads: words.sheet.flow,
    formats: columnFormats(rows, bucketFormats(sheet)),
    formula,
    origin: () => bucketOrigin(sheet),
  });
  return { ...part, columns: (from) => bucketColumns(from, rows + BUCKET_GROWS) };
}

/** Rows that the bucket may come to have. */
const BUCKET_GROWS = 24;

/** Where the bucket stands, its headings in the first row. */
export function bucketOrigin(sheet: Pick<CentrePanels, "top" | "result">): Origin {
  return { row: pictureRows(sheet).bucket, column: PANELS.pictures };
}

export function bucketFormats({ dates }: Pick<CentrePanels, "dates">): string[] {
  return [dates.month, ...new Array<string>(5).fill("#,##0"), "0%"];
}

/** The columns of the bucket that the front tells of. */
export function bucketColumns({ row, column }: Origin, rows: number): Readonly<Record<string, string>> {
  const all = (i: number) => fixed(blockAddress(row + 1, column + i, rows, 1));
  return { "bucket opening": all(1), "bucket lost": all(4) };
}

/** The last figure of a column of the bucket, as a formula. */
export function lastOfBucket(at: Places, column: "opening" | "lost"): string {
  const cells = at.column(`bucket ${column}`);
  return `INDEX(${cells},MAX(1,COUNT(${cells})))`;
}
