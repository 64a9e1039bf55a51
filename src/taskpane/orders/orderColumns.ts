import { ORDER_COLUMN_NAMES } from "../../imports/orders/orderColumnNames";
import type { Columns } from "../../imports/table/ColumnNames";
import { columnMatcher } from "../../imports/table/columnMatcher";
import { findColumns, type ChosenColumns } from "../../imports/table/findColumns";
import { findHeader } from "../../imports/table/findHeader";
import type { CellValue } from "../../workbook/RangeContents";

/** What a column of an order log can be to the value of a customer. */
export const ORDER_ROLES = ["customer", "amount", "cost"] as const;
export type OrderRole = (typeof ORDER_ROLES)[number];

/** The headings that every reader of orders knows; here only those columns count. */
const { customer, amount, cost } = ORDER_COLUMN_NAMES;
const matcher = columnMatcher<OrderRole>({ customer, amount, cost });

export interface OrderColumns {
  /** Counted from 0 in the range; null for a range that starts with data. */
  readonly headerRow: number | null;
  readonly columns: Columns<OrderRole>;
}

/** Finds the header of an order log and its columns, by their names and by what the person chose. */
export function orderColumns(
  values: readonly (readonly CellValue[])[],
  chosen: ChosenColumns<OrderRole>,
): OrderColumns {
  const headerRow = findHeader(values, matcher, "customer");
  const width = values.at(0)?.length ?? 0;
  return { headerRow, columns: findColumns(headerRow === null ? [] : values[headerRow], width, matcher, chosen) };
}
