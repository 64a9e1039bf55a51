import type { PrintPlan } from "../SheetPlan";

/** Of the sheets that Worth writes, so that they are found among the others. */
const TAB = "#0F6C7A";

/** Pages across, all columns on each unless they are printed on several side by side, with the headings again on every one and a line at its foot. */
export function placePrint(
  sheet: Excel.Worksheet,
  { rows, columns, heads, isOnePage = false, across }: PrintPlan,
): void {
  const { pageLayout } = sheet;
  sheet.tabColor = TAB;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, columns));
  // Excel may leave the zoom as it is while its Page Layout tab was never shown (office-js, issue 1860); a wide page helps then.
  pageLayout.orientation = "Landscape";
  const { pages, labels } = across ?? { pages: 1, labels: 0 };
  pageLayout.zoom = isOnePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: pages };
  if (labels > 0) pageLayout.setPrintTitleColumns(sheet.getRangeByIndexes(0, 0, 1, labels).getEntireColumn());
  if (heads !== undefined) pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(heads, 0, 1, 1).getEntireRow());
  const foot = pageLayout.headersFooters.defaultForAllPages;
  // The sheet's name, the page and how many there are, and the day, as Excel fills them in.
  foot.leftFooter = "&A";
  foot.centerFooter = "&P / &N";
  foot.rightFooter = "&D";
}
