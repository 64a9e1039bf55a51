import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { isoDate } from "../../../src/core/dates/isoDate";
import { logOfRows, pickedFrom } from "../../../src/core/customers/logOfRows";
import type { KnownOrders } from "../../engines/TestOrders";

const FIRST_DAY = 45_292;
const DAYS = 730;

/** Rows of a table of orders, an entry a row in every array. */
export interface ManyOrders {
  readonly customers: Float64Array;
  readonly days: Float64Array;
  readonly amounts: Float64Array;
}

/** Orders of two years, the same each time: customers differ in when they come, how long they stay and how often they order; each fiftieth row is a refund. */
export function manyOrders(rows: number): ManyOrders {
  let state = 1;
  const drawn = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const [customers, days, amounts] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0, customer = 1; row < rows; customer++) {
    const begin = Math.floor(drawn() * DAYS);
    const stays = -250 * Math.log(1 - drawn());
    const gap = 5 + 60 * drawn() ** 2;
    for (
      let day = begin;
      day < DAYS && day <= begin + stays && row < rows;
      day += Math.ceil(-gap * Math.log(1 - drawn()))
    ) {
      customers[row] = customer;
      days[row] = FIRST_DAY + day;
      amounts[row] = Math.round(10_000 * drawn() ** 2 + 100) / (drawn() < 0.02 ? -200 : 100);
      row++;
    }
  }
  return { customers, days, amounts };
}

/** Writes them as the engines read them. */
export async function writeOrders({ customers, days, amounts }: ManyOrders, file: string): Promise<void> {
  const stream = createWriteStream(file);
  const dates = Array.from({ length: DAYS }, (_, day) => isoDate(FIRST_DAY + day));
  stream.write("customer_id,order_date,amount,cost\n");
  const AT_ONCE = 100_000;
  for (let first = 0; first < customers.length; first += AT_ONCE) {
    const lines = Array.from({ length: Math.min(AT_ONCE, customers.length - first) }, (_, i) => {
      const row = first + i;
      return `${customers[row]},${dates[days[row] - FIRST_DAY]},${amounts[row]},${(row % 7) / 4}\n`;
    });
    if (!stream.write(lines.join(""))) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}

/** As the functions know them. */
export function knownOf({ customers, days, amounts }: ManyOrders): KnownOrders {
  const { log, orders, refunds } = logOfRows({ customers, dates: days, amounts });
  const costs = customers.map((_, row) => (row % 7) / 4);
  return { log, costs: { ofOrders: pickedFrom(costs, orders), ofRefunds: pickedFrom(costs, refunds) } };
}
