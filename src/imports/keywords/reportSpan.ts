import { dayText } from "../../text/dates/dayText";
import { shortText } from "../../text/shortText";
import { readDay } from "../dates/readDay";
import type { CellReader } from "../table/cellReader";
import type { LeftOut } from "../table/LeftOut";
import type { KeywordRow } from "./readRow";
import type { Role } from "./Role";

/** The first and the last day that a report covers, Excel serial numbers. */
export interface ReportSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The days that a report covers, as the line above its header says them (`March 1, 2026 - March 31, 2026`), else those of its rows,
 * where they are days: two that follow each other show that none stands for a week or a month.
 *
 * @returns undefined where the report does not tell
 */
export function reportSpan(
  rows: readonly KeywordRow[],
  leftOut: readonly LeftOut<string>[],
  cells: CellReader<Role>,
): ReportSpan | undefined {
  const title = leftOut.filter(({ why }) => why === "aboveHeader").flatMap(({ row }) => cells.line(row));
  return title.map((cell) => spanText(String(cell))).find((span) => span !== undefined) ?? spanOfRows(rows, cells);
}

/** Longer text is no span of days. */
const LONGEST_SPAN = 140;
/** `Report Time: 1/1/2026 - 1/31/2026`; a time of day has no blank behind its colon. */
const LABEL = /^[^:]{1,40}:\s/;
const BETWEEN = /\s(?:-|–|—|to|bis)\s/;
/** As Google Analytics writes it: `# 20260501-20260531`. */
const FIGURES = /^(?:# ?)?(\d{8})-(\d{8})$/;

/** Two days in one text, the second no earlier; of `3/4/2026` only where one of both shows which is the month. */
function spanText(text: string): ReportSpan | undefined {
  const short = (shortText(text, LONGEST_SPAN) ?? "").trim();
  const [, from, to] = FIGURES.exec(short) ?? [];
  if (from !== undefined) return spanFrom(readDay(from), readDay(to));
  const parts = short.replace(LABEL, "").split(BETWEEN);
  const [first, last] = parts.map((part) => dayText(part));
  if (parts.length !== 2 || !first || !last) return undefined;
  const order = first.proves ?? last.proves;
  if ((first.open || last.open) && order === null) return undefined;
  return spanFrom(first.dayWith(order ?? "dayFirst"), last.dayWith(order ?? "dayFirst"));
}

/** No report that anyone would judge by covers more days, or others: years and hours are numbers, too. */
const MOST_DAYS = 3660;
const [EARLIEST, LATEST] = [36_526, 73_050];

function spanFrom(first: number | undefined, last: number | undefined): ReportSpan | undefined {
  if (first === undefined || last === undefined) return undefined;
  const isNear = first >= EARLIEST && last < LATEST;
  return isNear && last >= first && last - first < MOST_DAYS ? { first, last } : undefined;
}

function spanOfRows(rows: readonly KeywordRow[], cells: CellReader<Role>): ReportSpan | undefined {
  if (!cells.has("date")) return undefined;
  const days = new Set<number>();
  for (const { row } of rows) {
    const day = readDay(cells.cell(row, "date"));
    if (day === undefined) return undefined;
    days.add(Math.floor(day));
  }
  const inOrder = [...days].sort((a, b) => a - b);
  const areDays = inOrder.some((day, i) => i > 0 && day - inOrder[i - 1] === 1);
  return areDays ? spanFrom(inOrder[0], inOrder[inOrder.length - 1]) : undefined;
}
