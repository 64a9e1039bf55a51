import type { Dates } from "../dates/Dates";
import { cellReader, type CellReader } from "./cellReader";
import type { Choices } from "./Choices";
import { columnQuestions } from "./columnQuestions";
import { rolesNamed } from "./findHeader";
import { isPivot, leaveOutSums } from "./leaveOutSums";
import { keyAmongDays } from "./keyAmongDays";
import type { LeftOut, TableWhy } from "./LeftOut";
import type { TableReading } from "./TableReading";
import type { SettledCurrency } from "./settleCurrency";
import { settleCurrency } from "./settleCurrency";
import { settleColumns, type SettledColumns } from "./settleColumns";
import { settleDates } from "./settleDates";
import { settleDecimals, type Decimals } from "./settleDecimals";
import type { SortedRows } from "./sortRows";
import { sortRows } from "./sortRows";
import { BLANK_KEY, spreadKey, type SpreadKey } from "./spreadKey";
import type { TableContents } from "./TableContents";
import type { NoRecord, TableFormat } from "./TableFormat";

/**
 * Reads a range as a table of some format.
 *
 * It finds the header and the columns, tells records from titles, totals, footers and second tables, settles the decimal
 * mark and the currency, has the format read its rows and gather them, and asks only what the range does not tell. It never
 * throws, whatever the cells hold, and every row of the range is a record, part of one, or left out with the reason.
 * @example readTable(CHANNEL_FORMAT, { values: [["Channel", "Spend", "Revenue"], ["Radio", 3, 5]], text: [] }).channels[0].spend // 3
 */
export function readTable<Role extends string, Row extends object, Why extends string, Own>(
  format: TableFormat<Role, Row, Why, Own>,
  contents: TableContents,
  choices: Choices<Role> = {},
): TableReading<Role, Why> & Own {
  const settled = settleColumns(contents.values, format, choices);
  const { all } = settled;
  const { column, ...spread } = keysSpread(settled, format, contents, choices);
  const columns = column ? { ...settled.columns, [format.key]: column } : settled.columns;
  const found = { ...settled, columns };
  const { cells, decimals, dates, sorted } = sortedCells(found, format, { ...contents, ...spread }, choices);
  const money = settleCurrency(sorted.dataRows, cells, columns, format.cells, choices.currency);
  const canRead = format.needed.every((role) => columns[role]);
  const read = canRead ? readRows(format.row(cells, columns, choices), sorted, money) : unread(sorted);
  const wanted = [...format.needed, ...(format.wanted?.(columns, read.rows) ?? [])];
  const asked = columnQuestions(columns, all, wanted, format.unread ?? []);
  const table: TableReading<Role, Why> = {
    ...found,
    leftOut: read.leftOut,
    filledDown: spread.filled,
    rowsRead: read.rows.length,
    questions: [...asked, spread.question, ...dates.questions, decimals.question, money.question].filter(
      (question) => question !== null,
    ),
    decimal: decimals.decimal,
    currency: money.currency,
  };
  return { ...table, ...format.gather(read.rows, table, cells, choices) };
}

/** What a format says about telling rows apart, before any is read. */
type Recognising<Role extends string> = Omit<TableFormat<Role, object, string, unknown>, "wanted" | "row" | "gather">;

/** The cells of a table, and which rows may be records. */
interface SortedCells<Role extends string> {
  readonly cells: CellReader<Role>;
  readonly decimals: Decimals<Role>;
  readonly dates: Dates;
  readonly sorted: SortedRows;
}

/** Tells the rows that may be records from the rest, and how the cells are written. */
function sortedCells<Role extends string>(
  found: SettledColumns<Role>,
  format: Recognising<Role>,
  { marked, ...contents }: TableContents & Pick<SpreadKey, "marked">,
  choices: Choices<Role>,
): SortedCells<Role> {
  const { values } = contents;
  const { columns } = found;
  const keys = [format.key, ...(format.keyFrom ?? [])];
  const namesColumns = (row: readonly unknown[]) => {
    const roles = rolesNamed(row, format.match);
    return roles.size >= 2 && keys.some((key) => roles.has(key));
  };
  const told = sortRows(values, { ...format, ...found, namesColumns, marked });
  const decimals = settleDecimals(values, figureRows(told), columns, format.cells, choices.decimal);
  const dates = settleDates(values, told.dataRows, columns, format.cells, choices.answers);
  const cells = cellReader(contents, found, decimals.notations, dates);
  return { cells, decimals, dates, sorted: leaveOutSums(told, values, cells, columns, format) };
}

/**
 * The same cells, with the key in every row, where the format allows for keys that stand above: in a PivotTable they do. Rows
 * that hold sums are told first, since they have no key either.
 */
function keysSpread<Role extends string>(
  found: SettledColumns<Role>,
  format: Recognising<Role>,
  contents: TableContents,
  choices: Choices<Role>,
): SpreadKey {
  const { values } = contents;
  const { headerEnd, columns, all } = found;
  const asIs: SpreadKey = { values, marked: new Map(), filled: [], question: null };
  if (!format.keyFromAbove?.(all.map(({ heading }) => heading))) return asIs;
  const { adds = [] } = format;
  const sums = () => {
    const { leftOut } = sortedCells(found, format, { ...contents, ...asIs }, choices).sorted;
    return new Set(leftOut.filter(({ why }) => why === "total").map(({ row }) => row));
  };
  const roles = Object.keys(columns) as Role[];
  const day = roles.find((role) => format.cells[role] === "date");
  const dayAt = day && columns[day]?.index;
  if (!columns[format.key] && dayAt !== undefined) {
    const apart = keyAmongDays(values, (headerEnd ?? -1) + 1, dayAt);
    if (apart) return apart;
  }
  const place = {
    headerEnd,
    key: columns[format.key]?.index,
    day: dayAt,
    others: columns[format.key]?.others.map(({ index }) => index) ?? [],
    filled: format.needed.flatMap((role) => columns[role]?.index ?? []),
    once: (format.once ?? []).flatMap((role) => columns[role]?.index ?? []),
    sums: adds.length === 0 ? () => new Set<number>() : sums,
    isPivot: isPivot(columns, adds),
  };
  return spreadKey(values, place, choices.answers?.[BLANK_KEY]);
}

/** The rows with figures in them: total rows are written as the records are, so they tell about decimals too. */
function figureRows({ dataRows, leftOut }: SortedRows): readonly number[] {
  return [...dataRows, ...leftOut.filter(({ why }) => why === "total").map(({ row }) => row)];
}

interface ReadRows<Row, Why extends string> {
  readonly rows: readonly Row[];
  readonly leftOut: readonly LeftOut<TableWhy | Why>[];
}

function readRows<Row extends object, Why extends string>(
  readRow: (row: number) => Row | NoRecord<Why>,
  sorted: SortedRows,
  money: SettledCurrency,
): ReadRows<Row, Why> {
  const rows: Row[] = [];
  const leftOut: LeftOut<TableWhy | Why>[] = [];
  for (const row of sorted.dataRows) {
    const read = readRow(row);
    const other = isNoRecord(read) ? undefined : money.otherIn(row);
    if (isNoRecord(read)) leftOut.push({ row, why: read.none, held: read.held });
    else if (other !== undefined) leftOut.push({ row, why: "otherCurrency", held: other });
    else rows.push(read);
  }
  return { rows, leftOut: [...sorted.leftOut, ...leftOut].sort((a, b) => a.row - b.row) };
}

function isNoRecord<Row extends object, Why extends string>(read: Row | NoRecord<Why>): read is NoRecord<Why> {
  return "none" in read;
}

/** Nothing can be read before it is known which columns to read. */
function unread({ dataRows, leftOut }: SortedRows): ReadRows<never, never> {
  const waiting = dataRows.map((row): LeftOut => ({ row, why: "notRead", held: "" }));
  return { rows: [], leftOut: [...leftOut, ...waiting].sort((a, b) => a.row - b.row) };
}
