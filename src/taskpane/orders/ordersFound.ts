import type { NoOrderWhy, OrderTable } from "../../imports/orders/OrderTable";
import type { TableWhy } from "../../imports/table/LeftOut";
import type { Numbers } from "../numbers/Numbers";
import { texts } from "../texts/texts";

/** Rows that a planner may miss, in the order in which they are told. */
const TELLING = [
  "notPaid",
  "noCustomer",
  "otherCurrency",
  "date",
  "amount",
  "cost",
  "total",
  "secondTable",
  "orderLine",
] as const satisfies readonly (TableWhy | NoOrderWhy)[];

/** What was found in a range of orders, and what was left out of it, in sentences. */
export function ordersFound(table: OrderTable, firstRow: number, numbers: Numbers): string {
  const words = texts.valueCustomers.data;
  const { orders, refunded, kind, currency } = table;
  const customers = new Set(orders.map(({ customer }) => customer)).size;
  const found = words.found(orders.length, numbers.count(orders.length), numbers.count(customers), words.kind[kind]);
  return [
    found,
    ...ordersLeftOut(table, firstRow, numbers),
    ...(refunded > 0 ? [words.refunded(numbers.money(refunded, currency))] : []),
  ].join(" ");
}

/** What was left out of a range of orders, in one sentence; none where nothing was. */
export function ordersLeftOut({ leftOut }: OrderTable, firstRow: number, numbers: Numbers): string[] {
  const words = texts.valueCustomers.data.leftOut;
  const left = TELLING.flatMap((why) => {
    const rows = leftOut.filter((row) => row.why === why);
    if (rows.length === 0) return [];
    const { row, held } = rows[0];
    return [words[why](numbers.count(rows.length), texts.row(firstRow + row + 1), held)];
  });
  return left.length > 0 ? [`${left.join("; ")}.`] : [];
}
