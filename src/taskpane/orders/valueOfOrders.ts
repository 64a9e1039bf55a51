import { customerValue } from "../../core/customers/customerValue";
import { ORDER_FORMAT_WITHOUT_DATES } from "../../imports/orders/orderFormat";
import type { OrderTable } from "../../imports/orders/OrderTable";
import { readTable } from "../../imports/table/readTable";
import { blockAddress, columnLetters, quotedSheet } from "../../workbook/a1";
import type { RangeContents } from "../../workbook/RangeContents";
import type { OrderChoices } from "./orderChoices";
import { orderLogOf } from "./orderLogOf";

/** The columns that the value of a customer is taken from. */
export const VALUE_COLUMNS = ["customer", "amount", "cost"] as const;
export type ValueColumn = (typeof VALUE_COLUMNS)[number];

/** Orders as they were read, and what they say a customer is worth, where they say it. */
export interface ValueOfOrders {
  readonly table: OrderTable;
  /** Undefined as long as something is to be answered, or there are no orders. */
  readonly worth?: CustomerWorth;
}

/** What orders say a customer is worth. */
export interface CustomerWorth {
  readonly customerValue: number;
  readonly customers: number;
  readonly orders: number;
  /** Whether what it costs to fulfil the orders is taken off. */
  readonly hasCost: boolean;
  /** The same as a formula over the person's own cells, without the "="; undefined where these do not count as they stand. */
  readonly formula?: string;
}

/** The value of a customer by a range of orders, which are read as every job reads them. */
export function valueOfOrders(contents: RangeContents, choices: OrderChoices): ValueOfOrders {
  const table = readTable(ORDER_FORMAT_WITHOUT_DATES, contents, choices);
  const { orders, columns, questions } = table;
  if (questions.length > 0 || orders.length === 0) return { table };
  const log = orderLogOf(orders);
  const costs = Float64Array.from(orders, ({ cost }) => cost ?? 0);
  const worth: CustomerWorth = {
    customerValue: customerValue(log, costs),
    customers: log.names.length,
    orders: orders.length,
    hasCost: columns.cost !== undefined,
    formula: table.asItStands ? formulaOf(contents, table) : undefined,
  };
  return { table, worth };
}

/** Whole columns stay whole where the header is on top of the sheet, so that orders to come count too. */
function formulaOf(contents: RangeContents, { headerRow, columns }: OrderTable): string {
  const sheet = `${quotedSheet(contents.sheetName)}!`;
  const first = contents.row + (headerRow ?? -1) + 1;
  const whole = /^[A-Z]+:[A-Z]+$/.test(contents.asked) && first <= 1;
  const ranges = VALUE_COLUMNS.flatMap((role) => {
    const index = columns[role]?.index;
    if (index === undefined) return [];
    const column = contents.column + index;
    const letters = columnLetters(column);
    const rows = contents.row + contents.values.length - first;
    return [sheet + (whole ? `${letters}:${letters}` : blockAddress(first, column, rows, 1))];
  });
  return `WORTH.CUSTOMERVALUE(${ranges.join(",")})`;
}
