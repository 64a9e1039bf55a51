import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerHistories } from "../../src/core/forecast/customerHistories";
import { orderForecast } from "../../src/core/forecast/orderForecast";
import { type FittedModel, scoreCustomers } from "../../src/warehouse/questions/scoreCustomers";
import { startDuckDb } from "../engines/duckDb";
import type { Engine } from "../engines/Engine";
import { difference } from "../engines/sameRows";
import { knownOrders, ORDER_COLUMNS, ORDER_NAMES, orderCsv, type OrderRow } from "../engines/TestOrders";

/** Customers of none to 500 repeat orders, close together or years apart, some long gone. */
const CUSTOMERS: readonly OrderRow[] = [0, 1, 2, 5, 20, 100, 500].flatMap((repeats) =>
  [1, 3, 40].flatMap((gap) =>
    repeats * gap > 4000
      ? []
      : Array.from({ length: repeats + 1 }, (_, order) => {
          return { customer: `${repeats} of ${gap}`, day: 40_000 + gap * order, amount: 20 + (order % 3), cost: 0 };
        }),
  ),
);
const ALL: readonly OrderRow[] = [...CUSTOMERS, { customer: "new", day: 44_000, amount: 5, cost: 0 }];

let duckDb: Engine;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "worth-scores-"));
  const file = path.join(folder, "orders.csv");
  writeFileSync(file, orderCsv(ALL));
  duckDb = await startDuckDb();
  await duckDb.load(ORDER_NAMES.table, { file, columns: ORDER_COLUMNS });
});

afterAll(async () => {
  await duckDb.close();
  rmSync(folder, { recursive: true });
});

const between = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map((log) => Math.exp(log));
const models = fc.record({
  name: fc.constantFrom("BG/NBD" as const, "MBG/NBD" as const),
  parameters: fc.record({
    r: between(0.05, 20),
    alpha: between(0.05, 200),
    a: between(0.05, 50),
    b: between(0.05, 50),
  }),
});

async function wrongIn(model: FittedModel, days: number, costOfMoney: number): Promise<string | undefined> {
  const { log } = knownOrders(ALL);
  const histories = customerHistories(log);
  const spend = { p: 6, q: 4, v: 15 };
  const ahead = orderForecast(histories, model, spend, { days, costOfMoney });
  const expected = log.names.map((customer, i) => ({
    customer: String(customer),
    chance_active: ahead.chanceActive[i],
    expected_orders: ahead.expectedOrders[i],
    expected_value: ahead.expectedValue[i],
    order_chance: ahead.orderChance[i],
  }));
  const sql = scoreCustomers("DuckDB", ORDER_NAMES, { ...model, spend }, { days, costOfMoney });
  return difference(await duckDb.rows(sql), expected, ["customer"]);
}

test("scores are those of the functions wherever the parameters lie, over a day as over a hundred years", async () => {
  await fc.assert(
    fc.asyncProperty(models, fc.constantFrom(1, 365, 36_500), async (model, days) => {
      expect(await wrongIn(model, days, 0)).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test("at the corners of what parameters can be, with interest", async () => {
  for (const a of [0.05, 50]) {
    for (const b of [0.05, 1, 50]) {
      const parameters = { r: 0.25, alpha: 4.4, a, b };
      expect(await wrongIn({ name: a < 1 ? "BG/NBD" : "MBG/NBD", parameters }, 100, 0.1), `${a} ${b}`).toBeUndefined();
    }
  }
});
