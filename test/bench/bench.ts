/**
 * `npm run build && npm run build:preview && npm run bench`: how fast Worth is, what memory it takes and how large it is, in
 * one table, and after it how exact the special functions are. Times are of one machine and say little on another; growth and
 * times faster are ratios within one run.
 */
import { accuracy } from "../golden/accuracy";
import { forecastRows } from "./forecasts/forecastRows";
import { functionRows } from "./functions/functionRows";
import { thousandRows } from "./functions/thousandRows";
import { callRows } from "./preview/callRows";
import { previewRows } from "./preview/previewRows";
import { segmentRows } from "./segments/segmentRows";
import { sheetRows } from "./preview/sheetRows";
import { sizeRows } from "./sizes/sizeRows";
import { formatHead, formatRow, LEGEND } from "./table/formatRow";
import { warehouseRows } from "./warehouse/warehouseRows";

console.log(`${LEGEND}\n\n${formatHead()}`);
for (const rows of [
  functionRows,
  thousandRows,
  forecastRows,
  segmentRows,
  previewRows,
  callRows,
  sheetRows,
  warehouseRows,
  sizeRows,
]) {
  for await (const row of rows()) console.log(formatRow(row));
}

console.log("\nHow exact the special functions are, beside data from an arbitrary-precision source:");
console.table(
  accuracy().map(({ name, cases, worst, at }) => ({
    function: name,
    cases,
    "worst relative error": worst.toExponential(1),
    at: at.join(", "),
  })),
);
