import { describe, expect, test } from "vitest";
import { customerHistories } from "../../../src/core/forecast/customerHistories";
import {
  customerList,
  customersToList,
  type CustomersToList,
  type ListedCustomer,
} from "../../../src/core/forecast/customerLists";
import type { OrderModel } from "../../../src/core/forecast/OrderModel";
import { orderLog } from "./data";

const MODEL: OrderModel = { name: "BG/NBD", parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
const DAY = 46_000;

/** A customer with an order of this amount every so many days, so many times, the last of them some days ago. */
const orders = (name: string, amount: number, every: number, times: number, ago: number) =>
  Array.from(
    { length: times },
    (_, i) => [name, DAY - ago - every * (times - 1 - i), amount] as [string, number, number],
  );

const log = orderLog([
  ...orders("regular", 50, 14, 10, 3),
  ...orders("silent", 60, 14, 10, 200),
  ...orders("once@long.ago", 5, 1, 1, 300),
  ...orders("new", 8, 1, 1, 1),
  ...orders("returned", 9, 30, 2, 10),
]);

function all(days = 30): CustomersToList {
  return customersToList(log, 0, customerHistories(log, DAY), { model: MODEL, days, asOf: DAY });
}

const names = (list: readonly ListedCustomer[]) => list.map(({ customer }) => customer);

describe("the chances of a list", () => {
  test("are those of a BG/NBD, now and on the day of the last order", () => {
    const silent = customerList("soon", all(), 1).find(({ customer }) => customer === "silent");
    const { r, alpha, a, b } = MODEL.parameters;
    const [x, recency, age, t] = [9, (14 * 9) / 7, (14 * 9 + 200) / 7, 30 / 7];
    const active = (T: number) => 1 / (1 + (a / (b + x - 1)) * ((alpha + T) / (alpha + recency)) ** (r + x));
    const orders = (T: number) => 1 - ((alpha + T) / (alpha + T + t)) ** (r + x);
    expect(silent?.chance).toBeCloseTo(active(age) * orders(age), 12);
    expect(silent?.chanceThen).toBeCloseTo(active(recency) * orders(recency), 12);
  });
});

describe("the lists", () => {
  test("best: by value, a share of all that is rounded up", () => {
    expect(names(customerList("best", all(), 0.2))).toEqual(["silent"]);
    expect(names(customerList("best", all(), 0.3))).toEqual(["silent", "regular"]);
  });

  test("slipping: of value, and silent", () => {
    expect(names(customerList("slipping", all(), 0.1))).toEqual(["silent"]);
  });

  test("soon: by chance, with the names as they stand in the orders", () => {
    const soon = customerList("soon", all(), 1);
    expect(names(soon)[0]).toBe("regular");
    expect(names(soon)).toContain("once@long.ago");
    expect(soon.map(({ chance }) => chance)).toEqual(
      soon.map(({ chance }) => chance).sort((one, other) => other - one),
    );
  });

  test("each with the pace of its orders up to the day that is looked at", () => {
    const paces = (asOf: number | undefined) =>
      Object.fromEntries(
        customerList(
          "soon",
          customersToList(log, 0, customerHistories(log, DAY), { model: MODEL, days: 30, asOf }),
          1,
        ).map(({ customer, pace }) => [customer, pace]),
      );
    const now = { regular: "Steady", silent: "Lapsing", "once@long.ago": "New", new: "New", returned: "Steady" };
    expect(paces(DAY)).toEqual(now);
    // A month later the regular one has stayed away for longer than twice the usual fortnight.
    expect(paces(DAY + 30)).toEqual({ ...now, regular: "Lapsing" });
  });

  test("nobody whose orders cost more than they brought is among the best", () => {
    const dear = customersToList(log, 100, customerHistories(log, DAY), { model: MODEL, days: 30, asOf: DAY });
    expect(customerList("best", dear, 1)).toEqual([]);
  });

  test("a share that none can be is refused", () => {
    expect(() => customerList("best", all(), 0)).toThrow();
    expect(() => customersToList(log, 0, customerHistories(log, DAY), { model: MODEL, days: 0, asOf: DAY })).toThrow();
  });
});
