import { customerValue } from "../../core/customers/customerValue";
import { blockAddress, columnLetters, quotedSheet } from "../../workbook/a1";
import type { CellValue, RangeContents } from "../../workbook/RangeContents";
import { orderColumns, type OrderColumns, type OrderRole } from "./orderColumns";
import type { OrderChoices } from "./orderChoices";

/** What orders say a customer is worth. */
export interface ValueOfOrders {
  readonly customerValue: number;
  readonly customers: number;
  readonly orders: number;
  /** The same as a formula over the person's own cells, without the "=". */
  readonly formula: string;
}

/** Why orders do not say it. */
export type OrderTrouble =
  | { readonly what: "column"; readonly role: OrderRole }
  | { readonly what: "noOrders" }
  /** The cell of a role holds something else than it should; the row is Excel's own number. */
  | { readonly what: "cell"; readonly role: OrderRole; readonly row: number };

/**
 * The value of a customer by a range of orders, to the same rules as WORTH.CUSTOMERVALUE: a row without customer and
 * amount is no order, and anything that is no number where one belongs is told, never passed over.
 */
export function valueOfOrders(
  contents: RangeContents,
  { columns: chosen }: OrderChoices,
): ValueOfOrders | OrderTrouble {
  const found = orderColumns(contents.values, chosen);
  const [customer, amount, cost] = (["customer", "amount", "cost"] as const).map((role) => found.columns[role]?.index);
  if (customer === undefined) return { what: "column", role: "customer" };
  if (amount === undefined) return { what: "column", role: "amount" };
  const first = (found.headerRow ?? -1) + 1;
  const rows = [...contents.values.keys()].slice(first).filter((row) => {
    const line = contents.values[row];
    return !isNothing(line[customer]) || !isNothing(line[amount]);
  });
  if (rows.length === 0) return { what: "noOrders" };
  for (const row of rows) {
    const line = contents.values[row];
    const trouble = wrongRole(line[customer], line[amount], cost === undefined ? 0 : line[cost]);
    if (trouble) return { what: "cell", role: trouble, row: contents.row + row + 1 };
  }
  const places = new Map<string, number>();
  const names = rows.map((row) => String(contents.values[row][customer]).trim());
  const customers = Int32Array.from(names, (name) => places.set(name, places.get(name) ?? places.size).get(name) ?? 0);
  const numbers = (column: number) => Float64Array.from(rows, (row) => Number(contents.values[row][column]));
  const log = { names: [...places.keys()], customers, dates: new Float64Array(0), amounts: numbers(amount) };
  const value = customerValue(log, cost === undefined ? 0 : numbers(cost));
  return { customerValue: value, customers: places.size, orders: rows.length, formula: formulaOf(contents, found) };
}

function isNothing(cell: CellValue): boolean {
  return cell === 0 || (typeof cell === "string" && cell.trim() === "");
}

function wrongRole(customer: CellValue, amount: CellValue, cost: CellValue): OrderRole | undefined {
  if (typeof customer === "string" && customer.trim() === "") return "customer";
  if (typeof amount !== "number") return "amount";
  return typeof cost === "number" ? undefined : "cost";
}

/** Whole columns stay whole where the header is on top of the sheet, so that orders to come count too. */
function formulaOf(contents: RangeContents, { headerRow, columns }: OrderColumns): string {
  const sheet = `${quotedSheet(contents.sheetName)}!`;
  const first = contents.row + (headerRow ?? -1) + 1;
  const whole = /^[A-Z]+:[A-Z]+$/.test(contents.asked) && first <= 1;
  const ranges = (["customer", "amount", "cost"] as const).flatMap((role) => {
    const index = columns[role]?.index;
    if (index === undefined) return [];
    const column = contents.column + index;
    const letters = columnLetters(column);
    const rows = contents.row + contents.values.length - first;
    return [sheet + (whole ? `${letters}:${letters}` : blockAddress(first, column, rows, 1))];
  });
  return `WORTH.CUSTOMERVALUE(${ranges.join(",")})`;
}
