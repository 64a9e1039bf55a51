import { cellAddress } from "../../../workbook/a1";
import type { Block, ChartPlan, SheetCell } from "../../../workbook/SheetPlan";
import type { SheetPart } from "../../job/SheetPart";
import { PICTURE_ROWS, cellNamed, lineCell, PANELS, type CentrePanels } from "./layout";
import { spentInPeriod } from "./sheetMatrix";

/** Where the tables below the chart stand. */
export function pictureRows({ top, result }: Pick<CentrePanels, "top" | "result">) {
  const periods = top + PICTURE_ROWS + 2;
  return { periods, bucket: periods + result.periods.length + 3 };
}

/** What customers brought in a period before the two of the statement, as a formula. */
export type EarlierIncome = (back: number, figure: "incomeOfNew" | "incomeOfReturning") => string;

/** The last day of a period, counted back from the latest, as a formula. */
export function lastDayOfPeriod(sheet: Pick<CentrePanels, "number">, back: number): string {
  return `${cellNamed(sheet, "last_day")}-${back}*${cellNamed(sheet, "days")}`;
}

/** Income from new and returning customers beside spend, period by period, the latest last, with its chart above. */
export function periodsPart(sheet: CentrePanels, spendRow: number, earlier: EarlierIncome): SheetPart {
  const { result, words, money, dates } = sheet;
  const { period, periods: heading } = words.sheet;
  const { answer } = words;
  const count = result.periods.length;
  const column = PANELS.pictures;
  const row = pictureRows(sheet).periods;
  const name = (back: number) => (back === 0 ? answer.now : back === 1 ? answer.before : period.ago(String(back)));
  const income = (back: number, figure: "incomeOfNew" | "incomeOfReturning"): string =>
    back < 2 ? lineCell(sheet, figure, back === 0 ? "now" : "before") : earlier(back, figure);
  return {
    id: "periods",
    heading,
    rows: count + 1,
    origin: () => ({ row, column }),
    write: () => ({
      blocks: [
        { row, column, cells: [[period.period]], style: "result" },
        { row, column: column + 1, cells: [words.sheet.periodHeads], style: "columnHeads" },
      ],
      results: result.periods.flatMap((_, i): Block[] => {
        const back = count - 1 - i;
        const cells = [
          income(back, "incomeOfReturning"),
          income(back, "incomeOfNew"),
          spentInPeriod(sheet, spendRow, back),
        ];
        const at = row + 1 + i;
        return [
          { row: at, column, cells: [[name(back)]] },
          {
            row: at,
            column: column + 1,
            cells: [cells.map((formula): SheetCell => ({ formula: `=${formula}` }))],
            numberFormat: money.whole,
          },
          {
            row: at,
            column: column + 4,
            cells: [[{ formula: `=${lastDayOfPeriod(sheet, back)}` }]],
            numberFormat: dates.day,
          },
        ];
      }),
    }),
  };
}

/** Bars of the periods, over their table. */
export function periodsChart({ words, money, ...sheet }: CentrePanels): ChartPlan {
  const column = PANELS.pictures;
  const { answer } = words;
  return {
    title: answer.picture,
    series: answer.returning,
    also: [
      { series: answer.new, column: column + 2 },
      { series: answer.spent, column: column + 3 },
    ],
    meanings: ["main", "open", "plain"],
    source: { row: pictureRows(sheet).periods, column, rows: sheet.result.periods.length + 1 },
    place: {
      from: cellAddress(sheet.top - 1, column),
      to: cellAddress(sheet.top + PICTURE_ROWS - 1, column + 6),
    },
    numberFormat: money.whole,
  };
}
