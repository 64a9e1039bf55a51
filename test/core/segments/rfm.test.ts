import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import type { OrderLog } from "../../../src/core/customers/OrderLog";
import { rfm } from "../../../src/core/segments/rfm";
import { rfmSegment } from "../../../src/core/segments/rfmSegment";
import { segmentValue } from "../../../src/core/segments/segmentValue";
import { valueTier } from "../../../src/core/segments/valueTier";
import { orderLog, serial } from "../forecast/data";

const folder = path.join(import.meta.dirname, "../../../../shared/data");
const [ordersFile, expectedFile] = ["rfm_orders.csv", "rfm_orders_expected_segments.csv"].map((name) =>
  path.join(folder, name),
);
const lines = (file: string) =>
  readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));

test.skipIf(!existsSync(ordersFile))("rfm 0.3.0: 993 of its 995 segments (needs rfm_orders.csv)", () => {
  const orders = lines(ordersFile).map(([customer, date, revenue]): [string, number, number] => [
    customer,
    serial(date.replaceAll("-", "")),
    Number(revenue),
  ]);
  const found = new Map(rfm(orderLog(orders), serial("20061231"), 5).map((row) => [row.customer, row.segment]));
  const expected = lines(expectedFile);
  expect(expected).toHaveLength(995);
  // That package adds 1 to each quantile, which moves two customers.
  expect(expected.filter(([customer, segment]) => found.get(customer) === segment)).toHaveLength(993);
});

describe("RFM scores", () => {
  const logs = fc
    .array(
      fc.tuple(
        fc.constantFrom("a", "b", "c", "d", "e", "f"),
        fc.integer({ min: 45_000, max: 45_400 }),
        fc.integer({ min: -50, max: 500 }),
      ),
      { minLength: 1, maxLength: 40 },
    )
    // Nothing but refunds is no log.
    .filter((rows) => rows.some(([, , paid]) => paid >= 0))
    .map((rows) => orderLog(rows.map(([who, day, paid]) => [who, day, paid] as const)));

  test("run from 1 to the number of bins, equal for equals, and no worse for who did better", () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 2, max: 10 }), (log: OrderLog, bins) => {
        const rows = rfm(log, undefined, bins);
        for (const a of rows) {
          for (const score of [a.r, a.f, a.m]) {
            expect(score).toBeGreaterThanOrEqual(1);
            expect(score).toBeLessThanOrEqual(bins);
          }
          for (const b of rows) {
            if (a.recency <= b.recency) expect(a.r).toBeGreaterThanOrEqual(b.r);
            if (a.frequency >= b.frequency) expect(a.f).toBeGreaterThanOrEqual(b.f);
            if (a.monetary >= b.monetary) expect(a.m).toBeGreaterThanOrEqual(b.m);
          }
        }
      }),
    );
  });
});

describe("the name of RFM scores", () => {
  test("is that of the first rule that fits", () => {
    const named = (r: number, f: number, m: number) => rfmSegment({ r, f, m });
    expect([named(5, 5, 5), named(4, 4, 4), named(2, 2, 3), named(3, 1, 5)]).toEqual([
      "Champions",
      "Potential Loyalist",
      "Loyal Customers",
      "Promising",
    ]);
    expect([named(5, 1, 1), named(1, 3, 5), named(2, 5, 5), named(3, 1, 1), named(1, 1, 1)]).toEqual([
      "New Customers",
      "Can't Lose Them",
      "At Risk",
      "About To Sleep",
      "Lost",
    ]);
  });

  test("exists for every score from 1 to 5 and for nothing else", () => {
    for (let r = 1; r <= 5; r++)
      for (let f = 1; f <= 5; f++) for (let m = 1; m <= 5; m++) expect(rfmSegment({ r, f, m })).toMatch(/^[A-Z]/);
    expect(() => rfmSegment({ r: 0, f: 1, m: 1 })).toThrow(
      new DomainError("r", 0, { id: "wholeFromTo", from: 1, to: 5 }),
    );
    expect(() => rfmSegment({ r: 1, f: 2.5, m: 1 })).toThrow("f is 2.5");
  });
});

describe("tiers by value", () => {
  test("are cut by rank from the top: of ten customers one is high, three are in the middle", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(valueTier(values, [0.1, 0.4])).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1, 0]);
    expect(valueTier([5, 90, 40], [0.1, 0.4])).toEqual([2, 0, 1]);
  });

  test("equal values share the better one", () => {
    expect(valueTier([10, 10, 10, 1, 1, 1, 1, 1, 1, 1], [0.1, 0.4])).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("the more valuable is never in a worse tier, and cuts must rise", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 30 }), (values) => {
        const tiers = valueTier(values, [0.1, 0.3, 0.7]);
        values.forEach((a, i) => values.forEach((b, j) => a >= b && expect(tiers[i]).toBeLessThanOrEqual(tiers[j])));
      }),
    );
    expect(() => valueTier([1], [0.4, 0.1])).toThrow(
      new DomainError("cut", 0.1, { id: "aboveOneBefore", before: 0.4 }),
    );
  });
});

describe("the value of segments", () => {
  test("adds up to everyone's, with an index of 100 for the average", () => {
    const rows = segmentValue([1, 2, 1, 2], [30, 10, 50, 30]);
    expect(rows[0]).toEqual({
      segment: 1,
      customers: 2,
      shareOfCustomers: 0.5,
      averageValue: 40,
      medianValue: 40,
      value: 80,
      shareOfValue: 80 / 120,
      index: (100 * 40) / 30,
    });
    expect(rows.reduce((sum, { shareOfValue }) => sum + (shareOfValue ?? 0), 0)).toBeCloseTo(1, 12);
  });

  test("named segments stand with the best first, and without value there are no shares", () => {
    expect(segmentValue(["Low", "High"], [1, 9]).map(({ segment }) => segment)).toEqual(["High", "Low"]);
    expect(segmentValue([1, 2], [5, -5])[0]).toMatchObject({ shareOfValue: undefined, index: undefined });
  });
});
