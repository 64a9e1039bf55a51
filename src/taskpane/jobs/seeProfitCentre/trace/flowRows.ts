import type { Order } from "../../../../imports/orders/OrderTable";
import { eachMove } from "../../../../core/customers/customerMoves";
import { periodOf } from "../../../../core/customers/period";
import type { TraceLine, TraceView } from "../../../job/trace/TraceView";
import type { FlowColumn } from "./TraceName";
import { rowsFrom, rowsOfOrders, shortly, type Tracing } from "./Tracing";

/** A customer of the leaking bucket, and the order that made them come, come back or stay, or the last before they were lost. */
interface Mover {
  readonly customer: number;
  readonly order: number;
}

/** The customers of a figure of the leaking bucket, the latest order first. */
export function flowTrace(column: FlowColumn, row: number, all: Tracing): Omit<TraceView, "title"> | undefined {
  const { found, read, says } = all;
  const { words, numbers } = says;
  const { trace } = words;
  const period = found.flow.at(row);
  if (!period) return undefined;
  const movers = moversIn(column, periodOf(period.firstDay, found.flowPeriod), all);
  const orders = movers.map(({ order }) => read.orders[order]).sort((a, b) => b.date - a.date);
  const [few, others] = shortly(orders);
  const placesOf = (some: readonly Order[]) => rowsFrom("orders", rowsOfOrders(some, [...some.keys()]));
  const lines = few.map((order): TraceLine => {
    return { label: order.customer, shown: numbers.day(order.date), cells: placesOf([order]) };
  });
  const more = { label: trace.moreCustomers(numbers.count(others.length)), shown: "", cells: placesOf(others) };
  const next = found.flow.at(row + 1);
  const last = row + 1 < found.flow.length && next ? next.firstDay - 1 : found.span.asOf;
  return {
    shown: numbers.count(movers.length),
    said: [
      column === "opening"
        ? trace.atBeginning(numbers.day(period.firstDay))
        : column === "closing"
          ? trace.atEnd(numbers.day(last))
          : trace.days(numbers.day(period.firstDay), numbers.day(last)),
      ...(movers.length > 0 ? [trace.dayOf[column]] : []),
    ],
    lines: others.length > 0 ? [...lines, more] : lines,
    cells: placesOf(orders),
  };
}

function moversIn(column: FlowColumn, period: number, { found, given, read }: Tracing): Mover[] {
  const orders = ordersByDate(read.log);
  const terms = { period: found.flowPeriod, lapseDays: given.draft.lapseDays, today: found.span.asOf };
  if (column !== "opening" && column !== "closing") {
    const movers: Mover[] = [];
    eachMove(read.log, terms, (move, at, customer, nth) => {
      if (move === column && at === period) movers.push({ customer, order: orders[customer][nth] });
    });
    return movers;
  }
  // Who came, or came back, as often as they were not yet lost is there.
  const end = column === "opening" ? period : period + 1;
  const here = new Map<number, number>();
  eachMove(read.log, terms, (move, at, customer) => {
    if (at < end) here.set(customer, (here.get(customer) ?? 0) + (move === "lost" ? -1 : 1));
  });
  return [...here].flatMap(([customer, times]) => {
    const own = orders[customer].filter((order) => periodOf(read.log.dates[order], found.flowPeriod) < end);
    return times > 0 ? [{ customer, order: own[own.length - 1] }] : [];
  });
}

/** Each customer's orders by where they stand in the log, the oldest first. */
function ordersByDate({ names, customers, dates }: Tracing["read"]["log"]): number[][] {
  const orders = names.map((): number[] => []);
  customers.forEach((customer, at) => orders[customer].push(at));
  for (const own of orders) own.sort((a, b) => dates[a] - dates[b]);
  return orders;
}
