import type { CustomerName, OrderLog } from "./OrderLog";

/** The rows of a list of orders, an entry a row in every array; dates and amounts are empty where the question needs none. */
export interface LogRows {
  readonly customers: readonly CustomerName[];
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
}

/** A log, and which rows its orders and its refunds were, for what stands beside them. */
export interface LogOfRows {
  readonly log: OrderLog;
  readonly orders: Int32Array;
  readonly refunds: Int32Array;
}

/**
 * Rows as a log. A row with a negative amount is a refund. Refunds of a customer without any order belong to orders before the
 * log: they are left out. Customers are compared as trimmed text, ignoring capitals; who is seen first gives the name.
 */
export function logOfRows({ customers, dates, amounts }: LogRows): LogOfRows {
  const { places, names } = distinct(customers);
  const all = Int32Array.from({ length: places.length }, (_, row) => row);
  if (!amounts.some((amount) => amount < 0)) {
    const nothing = new Float64Array(0);
    const refunds = { customers: new Int32Array(0), dates: nothing, amounts: nothing };
    return { log: { names, customers: places, dates, amounts, refunds }, orders: all, refunds: refunds.customers };
  }
  const isRefund = (row: number) => amounts[row] < 0;
  const hasOrders = new Uint8Array(names.length);
  for (let row = 0; row < places.length; row++) if (!isRefund(row)) hasOrders[places[row]] = 1;
  const orders = all.filter((row) => !isRefund(row));
  const refunds = all.filter((row) => isRefund(row) && hasOrders[places[row]] === 1);
  const kept = new Int32Array(names.length);
  let count = 0;
  names.forEach((_, place) => (kept[place] = hasOrders[place] === 1 ? count++ : -1));
  const picked = (rows: Int32Array) => ({
    customers: rows.map((row) => kept[places[row]]),
    dates: pickedFrom(dates, rows),
    amounts: pickedFrom(amounts, rows),
  });
  const log = {
    names: names.filter((_, place) => hasOrders[place] === 1),
    ...picked(orders),
    refunds: picked(refunds),
  };
  return { log, orders, refunds };
}

/** What stands beside the rows, for some of them; empty where nothing does. */
export function pickedFrom(values: Float64Array, rows: Int32Array): Float64Array {
  return values.length === 0 ? values : Float64Array.from(rows, (row) => values[row]);
}

/** Where each row's customer stands among the names, and the names as they were first seen. */
function distinct(customers: readonly CustomerName[]): { places: Int32Array; names: CustomerName[] } {
  const known = new Map<string, number>();
  // A customer is mostly written the same way again, which spares making the same text of it over and over.
  const written = new Map<CustomerName, number>();
  const names: CustomerName[] = [];
  const places = new Int32Array(customers.length);
  for (let row = 0; row < places.length; row++) {
    const customer = customers[row];
    let place = written.get(customer);
    if (place === undefined) {
      const key = String(customer).trim().toLowerCase();
      place = known.get(key);
      if (place === undefined) known.set(key, (place = names.push(customer) - 1));
      written.set(customer, place);
    }
    places[row] = place;
  }
  return { places, names };
}
