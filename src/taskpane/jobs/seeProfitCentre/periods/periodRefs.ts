import { MONTHS } from "../../../../core/customers/period";
import { PERIOD_COLUMNS, type PeriodColumn, type PeriodTable } from "../../../../imports/periods/PeriodTable";
import { PERIOD_HEADINGS } from "../../../../imports/periods/periodFormat";
import { blockAddress, quotedSheet } from "../../../../workbook/a1";
import type { SheetCell } from "../../../../workbook/SheetPlan";
import type { Data } from "../../../job/JobData";
import { fixed, table } from "../../../job/parts";
import { TABLE_ROW } from "../../../job/sheetBehind";
import type { SheetPart } from "../../../job/SheetPart";
import type { DateFormats } from "../../../writing/excelDates";
import type { MoneyFormats } from "../../../writing/excelMoney";

/** Where the columns stand for formulas, each from its first row to its last; those of the leaking bucket where the result has one. */
export type PeriodRefs = Readonly<Record<PeriodColumn, string>>;

/** The rows of the result, whatever they tell of, counted from 0 in the range. */
export function rowsOfResult({ periods, earned, flow }: Pick<PeriodTable, "periods" | "earned" | "flow">): number[] {
  return [...periods, ...earned, ...flow].map(({ row }) => row);
}

/** The first row of the result, and how many it has. */
function span(read: PeriodTable) {
  const rows = rowsOfResult(read);
  return { first: Math.min(...rows), last: Math.max(...rows), count: rows.length };
}

/** The columns that the result has. */
export function columnsOfResult({ columns }: PeriodTable): PeriodColumn[] {
  return PERIOD_COLUMNS.filter((name) => columns[name] !== undefined);
}

/** Whether formulas can look at the person's own cells: row after row, in each a number or nothing. */
export function canReferToPeriods({ contents: { values }, table: read }: Data<PeriodTable>): boolean {
  const { first, last, count } = span(read);
  if (last - first !== count - 1) return false;
  const places = columnsOfResult(read).map((name) => read.columns[name]?.index ?? -1);
  return values
    .slice(first, last + 1)
    .every((row) => places.every((at) => row[at] === "" || row[at] === undefined || typeof row[at] === "number"));
}

export function ownPeriodRefs({ contents, table: read }: Data<PeriodTable>): PeriodRefs {
  const { first, count } = span(read);
  return refsBy(columnsOfResult(read), (name) => {
    const at = contents.column + (read.columns[name]?.index ?? 0);
    return `${quotedSheet(contents.sheetName)}!${blockAddress(contents.row + first, at, count, 1)}`;
  });
}

/** Where they stand once they were copied to the sheet of this name behind the front. */
export function copiedPeriodRefs(read: PeriodTable, sheet: string): PeriodRefs {
  const { count } = span(read);
  return refsBy(columnsOfResult(read), (_, column) => {
    return `${quotedSheet(sheet)}!${blockAddress(TABLE_ROW + 1, column, count, 1)}`;
  });
}

/** The rows as they were read, under the names that the query gives them, where formulas cannot look at the person's own. */
export function periodsCopy(
  read: PeriodTable,
  name: string,
  heading: string,
  formats: { readonly money: MoneyFormats; readonly dates: DateFormats },
): SheetPart {
  const { told } = read;
  type Row = Partial<Record<PeriodColumn, SheetCell>>;
  const ofAll: Row = told
    ? {
        ...{ periodDays: told.days, costPerOrder: told.costPerOrder, costShare: told.costShare },
        ...{ lapseDays: told.bucket?.lapseDays, flowMonths: told.bucket && MONTHS[told.bucket.period] },
        ...{ couldStay: told.couldStay ?? null, stayed: told.stayed, allRows: told.allRows },
        ...{ asOf: told.asOf, since: told.since },
      }
    : {};
  const rows = [
    ...read.periods.map((period): Row => ({ ...period, ...ofAll })),
    ...read.earned.map(({ day, half, most, lasting }): Row => {
      return { daysSinceFirst: day, halfEarned: half, mostEarned: most, lastingDays: lasting, ...ofAll };
    }),
    ...read.flow.map(({ firstDay, opening, gained, back, lost, closing }): Row => {
      return { flowFirstDay: firstDay, opening, gained, back, lost, closing, ...ofAll };
    }),
  ];
  const columns = columnsOfResult(read).map((id) => ({
    ...{ id, header: PERIOD_HEADINGS[id], format: formatOf(id, formats) },
    cell: (row: Row) => row[id] ?? null,
  }));
  return { ...table({ name, heading }, columns, rows), id: "copy" };
}

function formatOf(id: PeriodColumn, { money, dates }: { readonly money: MoneyFormats; readonly dates: DateFormats }) {
  if (id === "asOf" || id === "since" || id === "flowFirstDay") return dates.day;
  if (id === "costShare") return "0.0#%";
  return /^(income|cost|half|most)/.test(id) ? money.exact : "#,##0";
}

function refsBy(columns: readonly PeriodColumn[], address: (name: PeriodColumn, column: number) => string): PeriodRefs {
  return Object.fromEntries(columns.map((name, column) => [name, fixed(address(name, column))])) as PeriodRefs;
}
