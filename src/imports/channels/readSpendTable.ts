import type { Cell, Cells } from "../../text/cells";
import { monthText } from "../../text/dates/monthText";
import { cellText } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import { readDay } from "../dates/readDay";
import type { Choices } from "../table/Choices";
import { looksNumeric } from "../table/looksNumeric";
import { readTable } from "../table/readTable";
import { rowLabel } from "../table/rowLabel";
import type { TableContents } from "../table/TableContents";
import { mayBeTotal } from "../table/totalLabel";
import { SPEND_FORMAT } from "./spendFormat";
import type { SpendColumn, SpendTable } from "./SpendTable";

const ROWS_SEARCHED = 20;
const LONG_HEADER = ["Month", "Channel", "Spend"];

/**
 * Reads a range as spend by channel and time: a row for each channel and month or day, or channels side by side over months
 * below one another, or months side by side.
 */
export function readSpendTable(contents: TableContents, choices: Choices<SpendColumn> = {}): SpendTable {
  const table = readTable(SPEND_FORMAT, contents, choices);
  const isSettled = choices.columns !== undefined || table.questions.every(({ about }) => about !== "column");
  const turned = isSettled ? undefined : turnedOver(contents);
  return turned ? asTurned(table, contents, turned, choices) : table;
}

/** A table whose channels or months stand in columns, as one with a row for each of both. */
interface Turned {
  readonly contents: TableContents;
  /** Of each row of `contents`, the row of the range that it comes from. */
  readonly rows: readonly number[];
  readonly headerRow: number;
  /** The rows of the range that sum others up, by their words. */
  readonly totals: readonly number[];
  /** The columns of the range: the first that the rows are called by, and the first that holds money. */
  readonly label: number;
  readonly first: number;
}

/** Undefined where neither the headings nor the rows below them are days or months, all of them. */
function turnedOver({ values, text, formats }: TableContents): Turned | undefined {
  for (let at = 0; at < Math.min(values.length - 1, ROWS_SEARCHED); at++) {
    const header = values[at];
    const label = header.findIndex((_, c) => !isMissing(values[at + 1][c]));
    const columns = header.flatMap((heading, c) => (c > label && !isMissing(heading) ? [c] : []));
    const money = columns.filter((c) => values.slice(at + 1).some((row) => looksNumeric(row[c])));
    const kept = money.filter((c) => !mayBeTotal([header[c]]));
    if (label < 0 || kept.length < 2 || kept.length + 1 < columns.length) continue;
    const below = values.flatMap((row, r) => (r > at && !isMissing(row[label]) ? [r] : []));
    const totals = below.filter((r) => mayBeTotal([values[r][label]]));
    const named = below.filter((r) => !totals.includes(r));
    const isTime = (cells: readonly Cell[]) => cells.length > 0 && cells.every((cell) => timeOf(cell) !== undefined);
    const areMonthsBelow = isTime(named.map((r) => values[r][label]));
    const areMonthsAcross = isTime(kept.map((c) => header[c]));
    if (areMonthsBelow === areMonthsAcross) continue;
    const pairs = named.flatMap((r) => kept.map((c) => ({ r, c })));
    const long = (cells: Cells) =>
      pairs.map(({ r, c }) => {
        const [time, name] = areMonthsBelow ? [values[r][label], header[c]] : [header[c], values[r][label]];
        return [timeOf(time) ?? "", cellText(name), cells[r]?.[c] ?? ""];
      });
    const contents = {
      values: [LONG_HEADER, ...long(values)],
      text: [LONG_HEADER, ...long(text)],
      formats: formats && [[], ...long(formats).map(([, , format]) => ["", "", format])],
    };
    return { contents, rows: [at, ...pairs.map(({ r }) => r)], headerRow: at, totals, label, first: kept[0] };
  }
  return undefined;
}

/** The day of a date, or the first of a month. Numbers this small are amounts, and no days of this century. */
function timeOf(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell >= FIRST_LIKELY_DAY && Number.isInteger(cell) ? readDay(cell) : undefined;
  return typeof cell === "string" ? (monthText(cell.trim()) ?? readDay(cell.trim())) : undefined;
}

/** 1 January 2000 as Excel counts days. */
const FIRST_LIKELY_DAY = 36_526;

/** What was read from the table turned over, told by the rows of the range. No formula can follow it to the cells. */
function asTurned(
  { all }: SpendTable,
  range: TableContents,
  { contents, rows, headerRow, totals, label, first }: Turned,
  { decimal, currency, answers }: Choices<SpendColumn>,
): SpendTable {
  const read = readTable(SPEND_FORMAT, contents, { decimal, currency, answers });
  const column = (index: number) => {
    const { heading } = all[index];
    return { index, heading, by: "name", others: [], ambiguous: false } as const;
  };
  const channels = read.channels.map((one) => ({ ...one, rows: [...new Set(one.rows.map((row) => rows[row]))] }));
  const sums = totals.map((row) => ({ row, why: "total", held: rowLabel(range.values[row]) }) as const);
  return {
    ...{ ...read, all, headerRow, headerEnd: headerRow, channels, across: true, asItStands: false },
    leftOut: [...read.leftOut.map((one) => ({ ...one, row: rows[one.row] })), ...sums],
    columns: { date: column(label), spend: column(first) },
  };
}
