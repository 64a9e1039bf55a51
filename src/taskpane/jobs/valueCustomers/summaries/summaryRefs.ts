import {
  SUMMARY_FIGURES,
  type SummaryFigure,
  type SummaryRow,
  type SummaryTable,
} from "../../../../imports/summaries/SummaryTable";
import { blockAddress, quotedSheet } from "../../../../workbook/a1";
import type { Data } from "../../../job/JobData";
import { fixed, table } from "../../../job/parts";
import type { Origin, SheetPart } from "../../../job/SheetPart";
import type { MoneyFormats } from "../../../writing/excelMoney";

/** Where the columns stand for formulas, each from its first row to its last. */
export type SummaryRefs = Readonly<Record<SummaryFigure, string>>;

/** Whether formulas can look at the person's own cells: a number in each, row after row. */
export function canReferToSummaries({ contents: { values }, table: { rows, columns } }: Data<SummaryTable>): boolean {
  const places = SUMMARY_FIGURES.map((name) => columns[name]?.index);
  const areTogether = rows[rows.length - 1].row - rows[0].row === rows.length - 1;
  return (
    areTogether &&
    rows.every(({ row }) => places.every((at) => at !== undefined && typeof values[row][at] === "number"))
  );
}

export function ownSummaryRefs({ contents, table: { rows, columns } }: Data<SummaryTable>): SummaryRefs {
  const address = (name: SummaryFigure) => {
    const at = contents.column + (columns[name]?.index ?? 0);
    return fixed(`${quotedSheet(contents.sheetName)}!${blockAddress(contents.row + rows[0].row, at, rows.length, 1)}`);
  };
  return refsBy(address);
}

/** Where they stand once the heading of a copy is at this row and column of a sheet; formulas on others call them, too. */
export function copiedSummaryRefs(rows: number, sheet: string, { row, column }: Origin): SummaryRefs {
  const address = (name: SummaryFigure) => blockAddress(row + 1, column + SUMMARY_FIGURES.indexOf(name), rows, 1);
  return refsBy((name) => fixed(`${quotedSheet(sheet)}!${address(name)}`));
}

/** The rows as they count, where formulas cannot look at the person's own. */
export function summaryCopy(
  rows: readonly SummaryRow[],
  { name, heading, heads, money, origin }: CopyTerms,
): SheetPart {
  const formats: Readonly<Partial<Record<SummaryFigure, string>>> = {
    ...{ averageOrderValue: money.exact, spend: money.exact, cost: money.exact },
    ...{ recency: "0.0", age: "0.0", repeatOrders: "#,##0", customers: "#,##0", orders: "#,##0" },
  };
  const columns = SUMMARY_FIGURES.map((id) => ({
    ...{ id, header: heads[id], format: formats[id] },
    cell: (row: SummaryRow) => row[id],
  }));
  return { ...table({ name, heading }, columns, rows), id: "copy", origin: () => origin, columns: undefined };
}

interface CopyTerms {
  readonly name: string;
  readonly heading: string;
  readonly heads: Readonly<Record<SummaryFigure, string>>;
  readonly money: MoneyFormats;
  readonly origin: Origin;
}

function refsBy(address: (name: SummaryFigure) => string): SummaryRefs {
  return Object.fromEntries(SUMMARY_FIGURES.map((name) => [name, address(name)])) as SummaryRefs;
}
