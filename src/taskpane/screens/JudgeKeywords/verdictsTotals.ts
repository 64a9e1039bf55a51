import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import { VERDICTS } from "./judgement";
import type { SheetLayout } from "./verdictsSheet";
import { columnOf, SEEN_ROLES } from "./verdictsTable";

/** The head of the totals, a row for each verdict, those without one, and all. */
export const TOTAL_ROWS = VERDICTS.length + 3;

/** Keywords and money by verdict, as sums over the table: they move when a verdict does. */
export function totalBlocks(layout: SheetLayout): Block[] {
  const { totals } = texts.judgeKeywords.sheet;
  const { firstTotal, names, money } = layout;
  const head = [null, totals.keywords, totals.clicks, totals.cost, totals.conversions, totals.earned, totals.gain];
  const labels = [...VERDICTS, totals.unjudged, totals.all];
  const row = (i: number) => firstTotal + 1 + i;
  const counted = labels.map((_, i) => countsOf(i, layout));
  const earned = labels.map((_, i): SheetCell[] => [
    { formula: `=${cellAddress(row(i), 4)}*${names.customerValue}` },
    { formula: `=${cellAddress(row(i), 5)}-${cellAddress(row(i), 3)}` },
  ]);
  const first = row(0);
  return [
    { row: firstTotal, column: 0, cells: [head], style: "columnHeads" },
    { row: first, column: 0, cells: labels.map((label) => [label]) },
    { row: first, column: 1, cells: counted.map((line) => line.slice(0, 2)), numberFormat: "#,##0" },
    { row: first, column: 3, cells: counted.map((line) => [line[2]]), numberFormat: money.whole },
    { row: first, column: 4, cells: counted.map((line) => [line[3]]), numberFormat: layout.conversions },
    { row: first, column: 5, cells: earned, numberFormat: money.whole },
  ];
}

/** Keywords, clicks, cost and conversions of one row of the totals. */
function countsOf(i: number, { firstTotal, tableHead, rows }: SheetLayout): SheetCell[] {
  const column = (index: number) => blockAddress(tableHead + 1, index, rows, 1);
  const verdicts = column(columnOf("verdict"));
  const label = cellAddress(firstTotal + 1 + i, 0);
  const [all, unjudged] = [VERDICTS.length + 1, VERDICTS.length];
  const total = (at: number, sum: string, whole: string) => {
    const above = (index: number) => cellAddress(firstTotal + 1 + index, at);
    if (i === all) return { formula: `=${whole}` };
    if (i === unjudged) return { formula: `=${above(all)}-SUM(${above(0)}:${above(unjudged - 1)})` };
    return { formula: `=${sum}` };
  };
  return [
    total(1, `COUNTIF(${verdicts},${label})`, `ROWS(${verdicts})`),
    ...SEEN_ROLES.map((role, k) =>
      total(2 + k, `SUMIF(${verdicts},${label},${column(columnOf(role))})`, `SUM(${column(columnOf(role))})`),
    ),
  ];
}
