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

/** Where the columns stand for formulas, each from its first row to its last. */
export type PeriodRefs = Readonly<Record<PeriodColumn, string>>;

/** The first row of the result, and how many it has. */
function span({ periods, earned }: PeriodTable) {
  const rows = [...periods, ...earned].map(({ row }) => row);
  const first = Math.min(...rows);
  return { first, last: Math.max(...rows), count: rows.length };
}

/** Whether formulas can look at the person's own cells: row after row, in each a number or nothing. */
export function canReferToPeriods({ contents: { values }, table: read }: Data<PeriodTable>): boolean {
  const { first, last, count } = span(read);
  if (last - first !== count - 1) return false;
  const places = PERIOD_COLUMNS.map((name) => read.columns[name]?.index ?? -1);
  return values
    .slice(first, last + 1)
    .every((row) => places.every((at) => row[at] === "" || row[at] === undefined || typeof row[at] === "number"));
}

export function ownPeriodRefs({ contents, table: read }: Data<PeriodTable>): PeriodRefs {
  const { first, count } = span(read);
  return refsBy((name) => {
    const at = contents.column + (read.columns[name]?.index ?? 0);
    return `${quotedSheet(contents.sheetName)}!${blockAddress(contents.row + first, at, count, 1)}`;
  });
}

/** Where they stand once they were copied to the sheet of this name behind the front. */
export function copiedPeriodRefs({ periods, earned }: PeriodTable, sheet: string): PeriodRefs {
  const count = periods.length + earned.length;
  return refsBy((name) => {
    return `${quotedSheet(sheet)}!${blockAddress(TABLE_ROW + 1, PERIOD_COLUMNS.indexOf(name), count, 1)}`;
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
  const ofAll: Partial<Record<PeriodColumn, SheetCell>> = told
    ? {
        ...{ periodDays: told.days, costPerOrder: told.costPerOrder, costShare: told.costShare },
        ...{ couldStay: told.couldStay ?? null, stayed: told.stayed, allRows: told.allRows },
        ...{ asOf: told.asOf, since: told.since },
      }
    : {};
  const rows = [
    ...read.periods.map((period): Partial<Record<PeriodColumn, SheetCell>> => ({ ...period, ...ofAll })),
    ...read.earned.map(({ day, half, most, lasting }): Partial<Record<PeriodColumn, SheetCell>> => {
      return { daysSinceFirst: day, halfEarned: half, mostEarned: most, lastingDays: lasting, ...ofAll };
    }),
  ];
  const columns = PERIOD_COLUMNS.map((id) => ({
    ...{ id, header: PERIOD_HEADINGS[id], format: formatOf(id, formats) },
    cell: (row: Partial<Record<PeriodColumn, SheetCell>>) => row[id] ?? null,
  }));
  return { ...table({ name, heading }, columns, rows), id: "copy" };
}

function formatOf(id: PeriodColumn, { money, dates }: { readonly money: MoneyFormats; readonly dates: DateFormats }) {
  if (id === "asOf" || id === "since") return dates.day;
  if (id === "costShare") return "0.0#%";
  return /^(income|cost|half|most)/.test(id) ? money.exact : "#,##0";
}

function refsBy(address: (name: PeriodColumn) => string): PeriodRefs {
  return Object.fromEntries(PERIOD_COLUMNS.map((name) => [name, fixed(address(name))])) as PeriodRefs;
}
