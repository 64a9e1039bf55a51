import type { NoOrderWhy, OrderTable } from "../../imports/orders/OrderTable";
import type { TableWhy } from "../../imports/table/LeftOut";
import type { Data } from "../job/JobData";
import type { Speech } from "../says/Says";
import { orderLogOf } from "./orderLogOf";

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

/** What was found in a range of orders, and what was left out of it; undefined as long as nobody knows which column is which. */
export function ordersFound({ contents, table }: Data<OrderTable>, { texts, numbers }: Speech): string | undefined {
  const words = texts.orders;
  const { orders, leftOut, refunded, kind, currency, questions } = table;
  if (orders.length === 0 && questions.length > 0) return undefined;
  const counted = orderLogOf(orders);
  const count = counted.orders.length;
  const customers = counted.log.names.length;
  const found = words.read(count, numbers.count(count), numbers.count(customers), words.kind[kind]);
  const givenBack = counted.refunds.reduce((sum, { amount }) => sum - amount, refunded);
  const left = TELLING.flatMap((why) => {
    const rows = leftOut.filter((row) => row.why === why);
    if (rows.length === 0) return [];
    const { row, held } = rows[0];
    return [words.leftOut[why](numbers.count(rows.length), texts.row(contents.row + row + 1), held)];
  });
  return [
    found,
    ...(left.length > 0 ? [`${left.join("; ")}.`] : []),
    ...(givenBack > 0 ? [words.refunded(numbers.money(givenBack, currency))] : []),
  ].join(" ");
}
