import { PERIODS, type Period } from "../../core/customers/period";
import type { Cells } from "../../text/cells";
import type { Argument } from "./argument";
import { isSingleCell } from "./cells";
import { asColumn } from "./column";
import { plainValue } from "./plainValue";
import { readCustomer } from "./readCustomer";

/** One of some groups by its name, as Excel's own `=` compares them; undefined where it was left out. */
export function groupArgument(cells: Cells | undefined, groups: readonly string[]): Argument<string | undefined> {
  const read = (cell: unknown) => {
    const name = readCustomer(cell);
    const alike = (group: string) => group.toLowerCase() === name?.toLowerCase();
    return groups.find((group) => group === name) ?? groups.find(alike);
  };
  return { cells, read, ruleFor: () => "group", otherwise: { value: undefined } };
}

/** The period by which orders are grouped, where one cell names it for all of them; undefined where each has a group of its own. */
export function periodAmong(groups: Cells | undefined, orders: Cells | undefined): Period | undefined {
  if (!groups || !orders || !isSingleCell(groups) || isSingleCell(orders)) return undefined;
  const word = plainValue(groups[0][0]);
  return typeof word === "string" ? PERIODS.find((period) => period === word.trim().toLowerCase()) : undefined;
}

/** The groups that are numbers in their cells, by name: a lookup from a column of numbers finds no text. */
export function numbersAmong(groups: Cells): ReadonlyMap<string, number> {
  const column = asColumn("groups", groups);
  const numbers = new Map<string, number>();
  for (let row = 0; row < column.length; row++) {
    const value = plainValue(column.at(row));
    if (typeof value === "number") numbers.set(String(value), value);
  }
  return numbers;
}
