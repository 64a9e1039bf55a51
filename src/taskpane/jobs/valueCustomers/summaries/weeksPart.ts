import { cellAddress } from "../../../../workbook/a1";
import type { Block, ScatterPlan } from "../../../../workbook/SheetPlan";
import type { Places, SheetPart } from "../../../job/SheetPart";
import { DAYS_A_WEEK } from "../../../../core/forecast/customerHistories";
import type { MoneyFormats } from "../../../writing/excelMoney";
import type { ValueWords } from "../words.en";
import type { SummaryRefs } from "./summaryRefs";

interface WeeksSheet {
  readonly words: ValueWords["summaries"]["written"];
  readonly refs: SummaryRefs;
  readonly money: MoneyFormats;
  /** How many weeks there is room for. */
  readonly weeks: number;
}

/** Of the heads: week, its last day, orders so far, what these bring before costs, and what is left of that now, week by week and so far. */
const COLUMNS = 6;
/** What the chart beside the assumptions covers. */
export const WEEKS_CHART_ROWS = 15;
const CHART_COLUMNS = { first: 2, last: 6 };

/**
 * What is to come, week by week, as ORDERFORECAST adds it up over customers: the orders of a week times what an order of each customer is
 * worth, less costs at their share so far, at the interest until the week's end.
 */
export function weeksPart({ words, refs, money, weeks }: WeeksSheet): SheetPart {
  const letters = (row: number, place: number) => cellAddress(row, place);
  return {
    id: "weeks",
    heading: words.weeks,
    rows: weeks + 1,
    cells: ({ row, column }) => ({
      "all ahead": `SUM(${letters(row + 1, column + 4)}:${letters(row + weeks, column + 4)})`,
    }),
    write: ({ row, column }, at) => {
      const days = at.cell("forecastDays");
      const cells = Array.from({ length: weeks }, (_, i) => {
        const here = row + 1 + i;
        const [week, day] = [letters(here, column), letters(here, column + 1)];
        const before = (place: number) => (i === 0 ? "0" : letters(here - 1, column + place));
        const during = (formula: string) => ({ formula: `=IF(${day}="","",${formula})` });
        const [worth, left] = [letters(here, column + 3), letters(here, column + 4)];
        return [
          i + 1,
          { formula: `=IF(${DAYS_A_WEEK}*(${week}-1)>=${days},"",MIN(${DAYS_A_WEEK}*${week},${days}))` },
          during(`SUMPRODUCT(${refs.customers},${expected("EXPECTEDORDERS", day, refs, at)})`),
          during(
            `SUMPRODUCT(${refs.customers}*WORTH.EXPECTEDORDERVALUE(${refs.repeatOrders},${refs.averageOrderValue},${at.cell("model")})` +
              `*${expected("EXPECTEDORDERS", day, refs, at)})`,
          ),
          during(
            `(${worth}-${before(3)})*${at.cell("left")}/(1+${at.cell("costOfMoney")})^(${DAYS_A_WEEK}*${week}/365)`,
          ),
          during(`${before(5)}+${left}`),
        ];
      });
      const formats = ["0", "#,##0", "#,##0", money.whole, money.whole, money.whole];
      return {
        blocks: [{ row, column, cells: [words.weekHeads], style: "columnHeads" }],
        results: formats.map((numberFormat, place): Block => {
          return { row: row + 1, column: column + place, cells: cells.map((all) => [all[place]]), numberFormat };
        }),
        scatters: [chartOf(at, { row: row + 1, column, rows: weeks })],
      };
    },
  };

  function chartOf(at: Places, { row, column, rows }: { row: number; column: number; rows: number }): ScatterPlan {
    const top = at.row("assumptions") - 1;
    const below = (place: number) => ({ row, column: column + place, rows });
    return {
      title: words.chart.title,
      series: [{ name: words.chart.value, x: below(1), y: below(COLUMNS - 1), drawn: "line", meaning: "main" }],
      axes: { x: words.chart.x, y: words.chart.y },
      place: {
        from: cellAddress(top, CHART_COLUMNS.first),
        to: cellAddress(top + WEEKS_CHART_ROWS - 1, CHART_COLUMNS.last),
      },
    };
  }
}

/** What each row's customers come to by the end of some days. */
export function expected(
  called: "EXPECTEDORDERS" | "ORDERCHANCE",
  days: string,
  { repeatOrders, recency, age }: SummaryRefs,
  at: Places,
): string {
  return `WORTH.${called}(${days}/${DAYS_A_WEEK},${repeatOrders},${recency},${age},${at.cell("model")})`;
}
