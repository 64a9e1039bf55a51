import { demandHistory, demandRepeatDays } from "../../core/forecast/OrderHistory";
import { numberArgument, unreadable } from "../cells/argument";
import type { Cells } from "../../text/cells";
import { cellError } from "../cells/cellError";
import { asColumn, type Column, commonLength, hasHeading } from "../cells/column";
import { demandGiven } from "../cells/demandGiven";
import { filledLength } from "../cells/filledRows";
import { isBlank, isBlankOrZero } from "../cells/isBlank";
import { ReadError } from "../cells/ReadError";
import { readNumber } from "../cells/readNumber";
import type { ReadHistories } from "./rememberedOrderModel";

/** The ranges of a summary; they run in parallel. */
export interface SummaryCells {
  repeatOrders: Cells;
  recency: Cells;
  age: Cells;
  averageOrderValue?: Cells | undefined;
  customers?: Cells | undefined;
}

/**
 * Reads histories that were summed up elsewhere. A header row is skipped in every range, and so are rows that are all blank
 * or stand for no customers.
 * @throws ReadError for a cell that cannot be read or a history that cannot be, ShapeError for ranges of different lengths
 */
export function readSummaries(cells: SummaryCells): ReadHistories {
  for (const name of ["repeatOrders", "recency", "age"] as const) demandGiven(name, cells[name]);
  const given = Object.entries(cells).filter((entry): entry is [string, Cells] => entry[1] !== undefined);
  const columns = given.map(([name, range]) => asColumn(name, range));
  const rows = summaryRows(columns, cells.customers && asColumn("customers", cells.customers));
  const histories = Object.fromEntries(columns.map((column) => [column.name, new Float64Array(rows.length)]));
  rows.forEach((row, i) => {
    for (const column of columns) histories[column.name][i] = valueAt(column, row, histories.repeatOrders[i]);
    demandRow(histories as unknown as ReadHistories, i, row);
  });
  return histories as unknown as ReadHistories;
}

/** The rows that stand for customers. */
function summaryRows(columns: readonly Column[], customers: Column | undefined): number[] {
  commonLength(columns);
  const end = filledLength(columns);
  const rows: number[] = [];
  for (let row = columns.some((column) => hasHeading(column, readNumber)) ? 1 : 0; row < end; row++) {
    const blank = columns.every((column) => isBlank(column.at(row)));
    const none = customers && !isBlank(customers.at(row)) && isBlankOrZero(customers.at(row));
    if (!blank && !none) rows.push(row);
  }
  return rows;
}

function valueAt(column: Column, row: number, repeatOrders: number): number {
  const cell = column.at(row);
  // Without repeat orders there is no average of them.
  if (column.name === "averageOrderValue" && repeatOrders === 0 && isBlank(cell)) return 0;
  const value = isBlank(cell) ? undefined : readNumber(cell);
  if (value === undefined) throw unreadable(column.name, numberArgument(undefined), cell, { row: row + 1 });
  return value;
}

function demandRow({ repeatOrders, recency, age, customers }: ReadHistories, i: number, row: number): void {
  if (customers && !(customers[i] > 0)) {
    throw new ReadError("customers", { row: row + 1 }, { id: "number", number: customers[i] }, "notNegative");
  }
  try {
    const history = { repeatOrders: repeatOrders[i], recency: recency[i], age: age[i] };
    demandHistory(history);
    demandRepeatDays(history);
  } catch (error) {
    throw cellError(error, () => ({ row: row + 1 }));
  }
}
