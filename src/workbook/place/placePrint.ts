import { blockAddress } from "../a1";
import type { CellArea, PrintPlan } from "../SheetPlan";

/** Of the sheets that Worth writes, so that they are found among the others. */
const TAB = "#0F6C7A";

/** Pages across, all columns on each unless they are printed on several side by side, with the headings again on every one and a line at its foot. */
export function placePrint(
  sheet: Excel.Worksheet,
  { rows, columns, heads, isOnePage = false, across, apart }: PrintPlan,
): void {
  const { pageLayout } = sheet;
  sheet.tabColor = TAB;
  const areas = [{ row: 0, column: 0, rows, columns }, ...(apart?.areas ?? [])];
  pageLayout.setPrintArea(printed(sheet, areas));
  // Excel may leave the zoom as it is while its Page Layout tab was never shown (office-js, issue 1860); a wide page helps then.
  pageLayout.orientation = "Landscape";
  const pages = across?.pages ?? 1;
  const labels = (across ?? apart)?.labels ?? 0;
  pageLayout.zoom = isOnePage
    ? { horizontalFitToPages: 1, verticalFitToPages: areas.length }
    : { horizontalFitToPages: pages };
  if (labels > 0) pageLayout.setPrintTitleColumns(sheet.getRangeByIndexes(0, 0, 1, labels).getEntireColumn());
  if (heads !== undefined) pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(heads, 0, 1, 1).getEntireRow());
  const foot = pageLayout.headersFooters.defaultForAllPages;
  // The sheet's name, the page and how many there are, and the day, as Excel fills them in.
  foot.leftFooter = "&A";
  foot.centerFooter = "&P / &N";
  foot.rightFooter = "&D";
}

/** Excel begins a new page with each of several areas. */
function printed(sheet: Excel.Worksheet, areas: readonly CellArea[]): Excel.Range | Excel.RangeAreas {
  const addresses = areas.map(({ row, column, rows, columns }) => blockAddress(row, column, rows, columns));
  return addresses.length > 1 ? sheet.getRanges(addresses.join(",")) : sheet.getRange(addresses[0]);
}
