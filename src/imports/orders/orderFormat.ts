import type { CellReader } from "../table/cellReader";
import type { Choices } from "../table/Choices";
import { columnMatcher } from "../table/columnMatcher";
import type { LeftOut, TableWhy } from "../table/LeftOut";
import type { OptionQuestion } from "../table/Question";
import { isGrouped } from "../table/spreadKey";
import { tableFormat } from "../table/TableFormat";
import type { TableReading } from "../table/TableReading";
import { amountColumn, isByQuantity, priceQuestion } from "./amountColumn";
import { customerColumn } from "./customerColumn";
import { customerKey, foldLines, type FoldedOrder } from "./foldLines";
import { listPriceOf } from "./listPriceOf";
import { ORDER_COLUMN_NAMES } from "./orderColumnNames";
import { orderHeading } from "./orderHeading";
import { orderKind, platformOf } from "./orderKind";
import { lineReader, ON_DELIVERY, type OrderLine } from "./orderLines";
import { orderStatus } from "./orderStatus";
import type { NoOrderWhy, Order, OrderColumn, Orders } from "./OrderTable";
import { readableAsItIs } from "./readableAsItIs";
import { refundsToldByStatus } from "./refundsToldByStatus";
import { takeRefundsOff } from "./takeRefundsOff";
import { unknownStatuses } from "./unknownStatuses";

/**
 * Orders: a person's own table, or an export of a shop or payment service. The lines of one order are folded into one, what
 * was given back or is owed is deducted, and what was never paid or names no customer is left out.
 */
export const ORDER_FORMAT = tableFormat({
  columns: ORDER_COLUMN_NAMES,
  cells: {
    ...{
      customer: "text",
      date: "date",
      amount: "money",
      cost: "money",
      source: "text",
      channel: "text",
      campaign: "text",
    },
    ...{ listPrice: "money", refunded: "money", afterRefunds: "money", outstanding: "money" },
    ...{ order: "text", status: "text", payment: "text" },
    ...{ quantity: "number", linePrice: "money", discount: "money", type: "text", currency: "currency" },
  },
  key: "customer",
  needed: ["customer", "date", "amount"],
  totals: "keyAtFoot",
  averages: true,
  matchWords: orderHeading,
  matchIn: matcherFor,
  settle: (columns, data, all) => amountColumn(customerColumn(columns, data), all),
  guessKey: (data, columns) => columns.filter((column) => isGrouped(data, column)),
  keyFromAbove: (headings) => ["orders", "quickbooks"].includes(orderKind(headings)),
  once: ["customer", "date", "order"],
  row: lineReader,
  gather: ordersOf,
});

/** Orders for who only asks what customers bring, whenever they ordered. */
export const ORDER_FORMAT_WITHOUT_DATES = { ...ORDER_FORMAT, needed: ["customer", "amount"] as const };

const NAMED = columnMatcher(ORDER_COLUMN_NAMES);
/** A name of the platform's own goes before any that all share. */
const BEHIND = 1000;

/** What headings mean beside each other: where no column says where a customer came from, the campaign does. */
function matcherFor(headings: readonly string[]) {
  const match = matcherOfShop(headings);
  if (headings.some((heading) => match(heading)?.role === "source")) return match;
  return (heading: string) => {
    const found = match(heading);
    return found?.role === "campaign" ? { ...found, role: "source" as const } : found;
  };
}

/** What headings mean in an export of the shop that they tell. */
function matcherOfShop(headings: readonly string[]) {
  const platform = platformOf(headings);
  if (!platform) return general;
  const none = Object.fromEntries(Object.keys(ORDER_COLUMN_NAMES).map((role) => [role, []]));
  const own = columnMatcher({ ...(none as unknown as typeof ORDER_COLUMN_NAMES), ...platform.columns });
  const told = new Set(headings.flatMap((heading) => own(heading)?.role ?? []));
  return (heading: string) => {
    const shared = general(heading);
    // Whose e-mail stands beside a payment, its payer's or the shop's, only the service's own name for it tells.
    const isTold = shared !== null && shared.role !== "status" && told.has(shared.role);
    return own(heading) ?? (shared && !isTold ? { role: shared.role, rank: shared.rank + BEHIND } : null);
  };
}

function general(heading: string) {
  return NAMED(heading) ?? orderHeading(heading);
}

type Table = TableReading<OrderColumn, NoOrderWhy | "blank">;

function ordersOf(
  lines: readonly OrderLine[],
  table: Table,
  cells: CellReader<OrderColumn>,
  choices: Choices<OrderColumn>,
): Orders {
  const byQuantity = isByQuantity(table.columns, choices);
  const folded = foldLines(lines, table.columns.amount?.heading ?? "", byQuantity);
  const sold = takeRefundsOff(folded);
  const told = refundsToldByStatus(sold.orders, sold.back);
  const names = new Map<string, string>();
  const tellsPrices = cells.has("listPrice") || cells.has("discount");
  const orders = sold.orders.flatMap((order, i) =>
    apart(orderOf(order, { back: told.back[i], in: sold.backIn[i] }, names, tellsPrices)),
  );
  const leftOut = [...table.leftOut, ...sold.leftOut, ...linesOf(sold.orders)].sort((a, b) => a.row - b.row);
  const sum = (of: (order: FoldedOrder, i: number) => number) =>
    sold.orders.reduce((all, order, i) => all + of(order, i), 0);
  const [refunded, owed] = [sum((_, i) => told.back[i]), sum((order) => order.owed)];
  const isWhole = leftOut.every(({ why }) => why === "header" || why === "aboveHeader" || why === "blank");
  const isPlain =
    refunded === 0 &&
    owed === 0 &&
    table.filledDown.length === 0 &&
    !table.columns.refunded &&
    !table.columns.afterRefunds;
  return {
    kind: orderKind(cells.headings),
    ...{ orders, refunded, owed, leftOut },
    backByStatus: told.byStatus,
    partUntold: told.partUntold,
    unknownStatuses: unknownStatuses(lines),
    rowsRead: sold.orders.reduce((rows, order) => rows + order.lines.length, 0) - linesOf(sold.orders).length,
    byQuantity,
    questions: [
      ...table.questions,
      ...onDeliveryQuestion(table, choices),
      ...priceQuestion(lines, table, cells, choices),
    ],
    asItStands: isWhole && isPlain && !byQuantity && readableAsItIs(orders, cells),
  };
}

function orderOf(
  order: FoldedOrder,
  refunded: { back: number; in: readonly number[] | undefined },
  names: Map<string, string>,
  tellsPrices: boolean,
): Order {
  const [first] = order.lines;
  const key = customerKey(first.customer);
  const customer = names.get(key) ?? first.customer;
  names.set(key, customer);
  const amount = order.paid - refunded.back - order.owed;
  const { row, source, channel, campaign } = first;
  const date = order.lines.reduce((earliest, line) => Math.min(earliest, line.date), first.date);
  return {
    row,
    also: rowsBeside(order, refunded.in),
    customer,
    date,
    amount,
    cost: order.cost,
    source,
    channel,
    campaign,
    listPrice: listPriceOf(order, amount, tellsPrices),
  };
}

/** Undefined where its first row holds all of its money. */
function rowsBeside({ lines }: FoldedOrder, back: readonly number[] | undefined): number[] | undefined {
  if (lines.length === 1 && !back) return undefined;
  return [...lines.slice(1).map(({ row }) => row), ...(back ?? [])];
}

/** Who was given back more than an order came to ordered nevertheless: the rest belongs to orders before the table begins. */
function apart(order: Order): Order[] {
  if (order.amount >= 0) return [order];
  return [
    { ...order, amount: 0 },
    { ...order, cost: undefined, listPrice: undefined },
  ];
}

/** The rows that only add to the order above. */
function linesOf(orders: readonly FoldedOrder[]): LeftOut<TableWhy | NoOrderWhy>[] {
  return orders.flatMap(({ lines }) =>
    lines.slice(1).map(({ row, number }) => ({ row, why: "orderLine", held: number }) as const),
  );
}

/** Of orders to be paid on delivery nobody knows whether they were; and where all wait for their money, that may be said of all. */
function onDeliveryQuestion(table: Table, { answers }: Choices<OrderColumn>): OptionQuestion[] {
  const { leftOut, columns, rowsRead } = table;
  const options = ["count", "leaveOut"];
  if (options.includes(answers?.[ON_DELIVERY] ?? "")) return [];
  const isPending = ({ why, held }: (typeof leftOut)[number]) => why === "notPaid" && orderStatus(held) === "pending";
  const waiting = rowsRead === 0 && !columns.payment ? leftOut.find(isPending) : undefined;
  const first = leftOut.find(({ why }) => why === "onDelivery") ?? waiting;
  return first ? [{ about: "option", ask: ON_DELIVERY, options, example: first.held }] : [];
}
