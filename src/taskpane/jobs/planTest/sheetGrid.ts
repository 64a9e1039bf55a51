import { blockAddress, cellAddress } from "../../../workbook/a1";
import { fixed } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { SHARE, type Budget } from "./Budget";
import { GRID_MONTHS, GRID_RATES } from "./plan";
import { inTimeOnSheet, mostSearches } from "./sheetPace";

/** What other rates and months would cost. Its rates and months are cells too, so that others can be tried. */
export function gridPart(budget: Budget): SheetPart {
  const {
    words: { grid },
    money,
  } = budget;
  return {
    id: "grid",
    heading: grid.title,
    rows: GRID_RATES.length + 1,
    columns: ({ row }) => ({ "totals by rate": blockAddress(row + 1, 1, GRID_RATES.length, 1) }),
    write: ({ row }, at) => {
      const budgets = GRID_RATES.map((_, i) =>
        [undefined, ...GRID_MONTHS.map((_, j) => cellAddress(row, 2 + j))].map((months) => {
          return { formula: `=${budgetAt(`$A${row + 2 + i}`, months, budget, at)}` };
        }),
      );
      return {
        blocks: [
          { row, column: 0, cells: [[grid.rate, grid.total]], style: "columnHeads" },
          { row, column: 2, cells: [[...GRID_MONTHS]], style: "input", numberFormat: `General"${grid.months}"` },
          { row: row + 1, column: 0, cells: GRID_RATES.map((rate) => [rate]), style: "input", numberFormat: SHARE },
          { row: row + 1, column: 1, cells: budgets, numberFormat: money.whole },
        ],
      };
    },
  };
}

/**
 * Money a month in so many months at a rate; in the months of the test and in all where none are given. Of a keyword whose
 * searches bring fewer clicks in that time than the rate takes, each click counts as that part of its price.
 */
function budgetAt(rate: string, months: string | undefined, { plan, draft, isPaced }: Budget, at: Places): string {
  const aim = [rate, at.cell("sales"), ...(draft.confidence === undefined ? [] : [at.cell("confidence")])].join(",");
  const cpc = at.column("cpc");
  if (!isPaced) return `WORTH.TESTBUDGET(${cpc},${months ?? 1},${aim})`;
  const searches = fixed(at.column(mostSearches(plan)));
  const share = `${inTimeOnSheet(searches, months ?? at.cell("months"), at)}/WORTH.CLICKSTOTEST(${aim})`;
  const spent = `IF(ISNUMBER(${searches}),IF(${share}<1,${share},1),1)`;
  return `WORTH.TESTBUDGET(IF(ISNUMBER(${fixed(cpc)}),${fixed(cpc)}*${spent},""),${months ?? 1},${aim})`;
}
