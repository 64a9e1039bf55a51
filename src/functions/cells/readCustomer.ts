import type { CustomerName } from "../../core/customers/OrderLog";
import type { Cell } from "../../text/cells";
import { isBlank } from "./isBlank";
import { plainValue } from "./plainValue";

/** A customer's name as text without spaces round it, or undefined where the cell holds none. */
export function readCustomer(cell: Cell): string | undefined {
  const name = customerGiven(cell);
  return name === undefined ? undefined : String(name).trim();
}

/** A customer as the cell gives them: a lookup from a column of numbers finds no text. */
export function customerGiven(cell: Cell): CustomerName | undefined {
  const value = plainValue(cell);
  switch (typeof value) {
    case "string":
      return isBlank(value) ? undefined : value;
    case "number":
      return Number.isFinite(value) ? value : undefined;
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return undefined;
  }
}
