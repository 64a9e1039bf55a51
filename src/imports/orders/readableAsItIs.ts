import { settledDate } from "../../text/dates/dayText";
import { isSerial } from "../dates/readDay";
import type { CellReader } from "../table/cellReader";
import type { Order, OrderColumn } from "./OrderTable";

/**
 * Whether formulas read the cells of these orders as they were read here: amounts and costs are numbers, dates Excel's own
 * or ISO text, customers without an apostrophe that is no part of them.
 */
export function readableAsItIs(orders: readonly Order[], cells: CellReader<OrderColumn>): boolean {
  return orders.every(
    ({ row }) =>
      !cells.text(row, "customer").startsWith("'") &&
      isPlainDay(row, cells) &&
      typeof cells.cell(row, "amount") === "number" &&
      (!cells.has("cost") || typeof cells.cell(row, "cost") === "number"),
  );
}

function isPlainDay(row: number, cells: CellReader<OrderColumn>): boolean {
  const day = cells.cell(row, "date");
  return (
    !cells.has("date") ||
    (typeof day === "number" && isSerial(day)) ||
    (typeof day === "string" && settledDate(day) !== null)
  );
}
