import type { Column } from "./column";
import { isBlankOrZero } from "./isBlank";
import { plainValue } from "./plainValue";

/** What exports and people write above a column of customers. Nobody's customer is called so. */
const HEADINGS: ReadonlySet<string> = new Set([
  ...["customer", "customers", "customer id", "customer_id", "customerid", "customer number", "customer name"],
  ...["customer email", "email", "e-mail", "buyer", "client", "kunde", "kunden", "kunden-id", "kundennummer"],
  ...["cliente", "klant"],
]);

/**
 * Whether a column of customers that stands alone begins with a heading. Beside dates or amounts those tell; alone, a customer's
 * name and a heading are both text, so that only a customary heading is one, and text above nothing but numbers.
 */
export function hasCustomersHeading(column: Column): boolean {
  const first = plainValue(column.at(0));
  if (typeof first !== "string" || column.length < 2) return false;
  return HEADINGS.has(first.trim().toLowerCase()) || standsAboveNumbers(column);
}

function standsAboveNumbers(column: Column): boolean {
  let numbers = 0;
  for (let row = 1; row < column.length; row++) {
    const cell = column.at(row);
    if (isBlankOrZero(cell)) continue;
    if (typeof plainValue(cell) !== "number") return false;
    numbers++;
  }
  return numbers > 0;
}
