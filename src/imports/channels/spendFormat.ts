import { firstDayOf, periodOf } from "../../core/customers/period";
import { monthText } from "../../text/dates/monthText";
import { isMissing } from "../cells/isMissing";
import type { CellReader } from "../table/cellReader";
import type { TableReading } from "../table/TableReading";
import { none, tableFormat, type NoRecord } from "../table/TableFormat";
import { CHANNEL_COLUMN_NAMES } from "./channelColumnNames";
import type { NoSpendWhy, SpendColumn, SpendDay, Spends } from "./SpendTable";

/** One row read as spend. */
interface SpendRow extends SpendDay {
  readonly row: number;
  readonly name: string;
  /** Whether its figure is a number to Excel, and its day a date. */
  readonly isPlain: boolean;
}

const { channel, spend, currency, date } = CHANNEL_COLUMN_NAMES;

/** What was spent on each channel in each month, or on each day, a row each. */
export const SPEND_FORMAT = tableFormat({
  columns: { channel, spend, currency, date: [...date, "Period", "Zeitraum"] },
  cells: { channel: "text", spend: "money", currency: "currency", date: "date" },
  key: "channel",
  needed: ["channel", "spend", "date"],
  adds: ["spend"],
  totals: "anywhere",
  averages: true,
  keyFromAbove: () => true,
  row: (cells) => (row) => readSpend(row, cells),
  gather: spendsOf,
});

/** A blank amount is none. */
function readSpend(row: number, cells: CellReader<SpendColumn>): SpendRow | NoRecord<NoSpendWhy | "blank"> {
  const name = cells.text(row, "channel");
  if (isMissing(cells.cell(row, "spend"))) return none("blank");
  if (name === "") return none("noName", cells.held(row, "spend"));
  const { held, value } = cells.figure(row, "spend");
  if (value === undefined || value < 0) return none("spend", cells.held(row, "spend"));
  const day = cells.day(row, "date") ?? monthText(cells.text(row, "date"));
  if (day === undefined) return none("date", cells.held(row, "date"));
  const isPlain = held === "number" && typeof cells.cell(row, "date") === "number";
  return { row, name, day, spend: value, isPlain };
}

interface Gathered {
  readonly name: string;
  readonly rows: number[];
  readonly days: SpendDay[];
}

/** Rows of one name are one channel, whatever their capitals. */
function spendsOf(rows: readonly SpendRow[], { leftOut }: TableReading<SpendColumn, NoSpendWhy | "blank">): Spends {
  const channels = new Map<string, Gathered>();
  for (const { row, name, day, spend: money } of rows) {
    const key = name.toLowerCase();
    const one = channels.get(key) ?? { name, rows: [], days: [] };
    one.rows.push(row);
    one.days.push({ day, spend: money });
    channels.set(key, one);
  }
  const days = rows.map((row) => Math.floor(row.day));
  const by = areMonths(days) ? "month" : "day";
  const isPart = leftOut.some(({ why }) => why === "otherCurrency" || why === "date" || why === "spend");
  return {
    channels: [...channels.values()],
    by,
    covered: rows.length === 0 ? undefined : coveredBy(days, by),
    across: false,
    asItStands: !isPart && rows.every(({ isPlain }) => isPlain),
  };
}

/** Whether every day is the first of its month, or every day the last. */
function areMonths(days: readonly number[]): boolean {
  const isFirst = (day: number) => firstDayOf(periodOf(day, "month"), "month") === day;
  return days.length > 0 && (days.every(isFirst) || days.every((day) => isFirst(day + 1)));
}

function coveredBy(days: readonly number[], by: Spends["by"]) {
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  if (by === "day") return { from: first, to: last };
  return {
    from: firstDayOf(periodOf(first, "month"), "month"),
    to: firstDayOf(periodOf(last, "month") + 1, "month") - 1,
  };
}
