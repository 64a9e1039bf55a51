import { blockAddress, cellAddress } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import type { Block, ChartPlan, SheetCell } from "../../../workbook/SheetPlan";
import { fixed, spill } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { PICTURE_ROWS, lineCell, cellNamed, ordersAlone, PANELS, statementFormula, type CentreSheet } from "./layout";
import { spentInPeriod } from "./sheetMatrix";

/** Where the tables below the chart stand. */
export function pictureRows({ top, result }: Pick<CentreSheet, "top" | "result">) {
  const periods = top + PICTURE_ROWS + 2;
  return { periods, bucket: periods + result.periods.length + 3 };
}

/** Rows of the answer of PROFITCENTRE, its heading counted. */
const OF_NEW = 3;
const OF_RETURNING = 4;

/** Income from new and returning customers beside spend, period by period, the latest last, with its chart above. */
export function periodsPart(sheet: CentreSheet, spendRow: number): SheetPart {
  const { result, words, money, dates } = sheet;
  const { period, periods: heading } = words.sheet;
  const { answer } = words;
  const count = result.periods.length;
  const column = PANELS.pictures;
  const row = pictureRows(sheet).periods;
  const name = (back: number) => (back === 0 ? answer.now : back === 1 ? answer.before : period.ago(String(back)));
  const dayOf = (back: number) => `${cellNamed(sheet, "last_day")}-${back}*${cellNamed(sheet, "days")}`;
  const income = (back: number, line: number): string => {
    const figure = line === OF_NEW ? "incomeOfNew" : "incomeOfReturning";
    if (back < 2) return lineCell(sheet, figure, back === 0 ? "now" : "before");
    return `IFERROR(INDEX(${statementFormula(sheet, dayOf(back), ['""', '""'])},${line},2),"")`;
  };
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
        const cells = [income(back, OF_RETURNING), income(back, OF_NEW), spentInPeriod(sheet, spendRow, back)];
        const at = row + 1 + i;
        return [
          { row: at, column, cells: [[name(back)]] },
          {
            row: at,
            column: column + 1,
            cells: [cells.map((formula): SheetCell => ({ formula: `=${formula}` }))],
            numberFormat: money.whole,
          },
          { row: at, column: column + 4, cells: [[{ formula: `=${dayOf(back)}` }]], numberFormat: dates.day },
        ];
      }),
    }),
  };
}

/** Bars of the periods, over their table. */
export function periodsChart({ words, money, ...sheet }: CentreSheet): ChartPlan {
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
