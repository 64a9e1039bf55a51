import type { NoOrderWhy, OrderTable } from "../../imports/orders/OrderTable";
import type { TableWhy } from "../../imports/table/LeftOut";
import type { Data } from "../job/JobData";
import type { Speech } from "../says/Says";
import { orderLogOf } from "./orderLogOf";

/** Rows that a planner may miss, in the order in which they are told. */
const TELLING = [
  "notPaid",
  "onDelivery",
  "noSale",
  "noCustomer",
  "otherCurrency",
  "farDate",
  "date",
  "amount",
  "cost",
  "total",
  "secondTable",
  "orderLine",
  "refund",
] as const satisfies readonly (TableWhy | NoOrderWhy)[];

const STATUSES_TOLD = 5;

/** What was found in a range of orders, and what was left out of it; undefined as long as nobody knows which column is which. */
export function ordersFound({ contents, table }: Data<OrderTable>, { texts, numbers }: Speech): string | undefined {
  const words = texts.orders;
  const { orders, leftOut, kind, questions } = table;
  if (orders.length === 0 && questions.length > 0) return undefined;
  const counted = orderLogOf(orders);
  const count = counted.orders.length;
  const found = words.read(count, numbers.count(count), numbers.count(counted.log.names.length), words.kind[kind]);
  const left = TELLING.flatMap((why) => {
    const rows = leftOut.filter((row) => row.why === why);
    if (rows.length === 0) return [];
    const { row, held } = rows[0];
    return [words.leftOut[why](numbers.count(rows.length), texts.row(contents.row + row + 1), held)];
  });
  return [found, ...(left.length > 0 ? [`${left.join("; ")}.`] : []), ...moneyTold(table, { texts, numbers })].join(
    " ",
  );
}

/** What was taken off the orders, and what could not be. */
function moneyTold(table: OrderTable, { texts, numbers }: Pick<Speech, "texts" | "numbers">): string[] {
  const { refunded, owed, backByStatus, partUntold, unknownStatuses, filledDown, currency, byQuantity } = table;
  const words = texts.orders;
  return [
    ...(byQuantity ? [words.byQuantity(table.columns.amount?.heading ?? "")] : []),
    ...(refunded > 0 ? [words.refunded(numbers.money(refunded, currency))] : []),
    ...(owed > 0 ? [words.owed(numbers.money(owed, currency))] : []),
    ...(backByStatus > 0 ? [words.backByStatus(numbers.count(backByStatus))] : []),
    ...(partUntold > 0 ? [words.partUntold(numbers.count(partUntold))] : []),
    ...(unknownStatuses.length > 0 ? [words.unknownStatuses(unknownStatuses.slice(0, STATUSES_TOLD))] : []),
    ...(filledDown.length > 0 ? [words.filledDown(numbers.count(filledDown.length))] : []),
  ];
}
