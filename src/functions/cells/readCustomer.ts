import type { Cell } from "./cells";
import { isBlank } from "./isBlank";
import { plainValue } from "./plainValue";

/**
 * A customer's name, or undefined where the cell holds none. Customers are compared as trimmed text, so that the number
 * 12 and the text "12" are one customer.
 */
export function readCustomer(cell: Cell): string | undefined {
  const value = plainValue(cell);
  switch (typeof value) {
    case "string":
      return isBlank(value) ? undefined : value.trim();
    case "number":
      return Number.isFinite(value) ? String(value) : undefined;
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return undefined;
  }
}
