import { afterEach, describe, expect, test, vi } from "vitest";
import { serialDay } from "../../../../src/core/dates/serialDay";
import type { Order } from "../../../../src/imports/orders/OrderTable";
import { orders as sampleOrders } from "../../../../src/sample/orders";
import type { AnswerPart } from "../../../../src/taskpane/job/AnswerView";
import { valueAnswer } from "../../../../src/taskpane/jobs/valueCustomers/answer";
import type { ValueGiven } from "../../../../src/taskpane/jobs/valueCustomers/given";
import { valuation, type Assumptions } from "../../../../src/taskpane/jobs/valueCustomers/valuation";
import { valueCustomers } from "../../../../src/taskpane/jobs/valueCustomers/valueCustomers";
import { saysIn } from "../../../../src/taskpane/says/Says";
import { cdnowSample, SEPTEMBER_30_1997 } from "../../../core/forecast/data";
import { end } from "../end";
import { speechIn } from "../onSample";

const ASSUMED: Assumptions = {
  cost: { from: "share", share: 0.25 },
  highValueShare: 0.1,
  costOfMoney: 0.1,
  forecastDays: 365,
  soonDays: 30,
};

function ordersOf(rows: readonly (readonly [string, number, number])[]): Order[] {
  return rows.map(([customer, date, amount], row) => ({ row, customer, date, amount }));
}

const SAMPLE = ordersOf(
  sampleOrders().map(([customer, day, amount]) => [String(customer), Number(day), Number(amount)]),
);
const LAST_DAY = Math.max(...SAMPLE.map(({ date }) => date));

function forecast(orders: readonly Order[], changed: Partial<Assumptions> = {}) {
  const { forecast: found } = end(valuation(orders, { ...ASSUMED, ...changed }));
  if ("why" in found) throw new Error("There is no forecast");
  return found;
}

afterEach(() => {
  vi.useRealTimers();
});

describe.skipIf(cdnowSample.missing)(`CDNOW sample on 1997-09-30, 39 weeks ahead (needs ${cdnowSample.name})`, () => {
  const rows = cdnowSample.missing ? [] : cdnowSample.orders();
  const known = rows.filter(([, day]) => day <= SEPTEMBER_30_1997);
  // The table ends with an order of that day, so that the forecast starts there.
  const ahead = cdnowSample.missing ? undefined : forecast(ordersOf(known), { forecastDays: 273 });
  const later = rows.filter(([, day]) => day > SEPTEMBER_30_1997);

  test("starts at the last order", () => {
    expect(ahead?.startsOn).toBe(Math.max(...known.map(([, day]) => day)));
  });

  test("the ranges hold the orders, the customers and the money that came", () => {
    const { orders, ordering, value } = ahead?.ranges ?? {};
    const came = {
      orders: new Set(later.map(([customer, day]) => `${customer} ${day}`)).size,
      ordering: new Set(later.map(([customer]) => customer)).size,
      // Three quarters of the amounts are left; what the money of later is worth today is a little less.
      value: 0.75 * later.reduce((sum, [, , amount]) => sum + amount, 0),
    };
    expect(came.orders).toBe(1882);
    for (const [range, held] of [
      [orders, came.orders],
      [ordering, came.ordering],
      [value, came.value],
    ] as const) {
      expect(range?.low).toBeLessThan(held);
      expect(range?.high).toBeGreaterThan(held);
    }
  });
});

describe("the customers who are likely to order", () => {
  test("are more the longer one looks ahead, and never more than are still there", () => {
    const [week, year, decade] = [7, 365, 3650].map((forecastDays) => forecast(SAMPLE, { forecastDays }));
    expect(week.ranges.ordering.expected).toBeLessThan(year.ranges.ordering.expected / 3);
    expect(year.ranges.ordering.expected).toBeLessThan(decade.ranges.ordering.expected);
    const active = decade.customers.chanceActive.reduce((sum, chance) => sum + chance, 0);
    expect(decade.ranges.ordering.expected).toBeLessThan(active);
  });

  test("are the sum of each one's chance within exactly these days", () => {
    const { customers, ranges } = forecast(SAMPLE, { forecastDays: 30 });
    const chances = customers.orderChance.reduce((sum, chance) => sum + chance, 0);
    expect(ranges.ordering.expected).toBeCloseTo(chances, 10);
    // In a month hardly anybody orders twice: as many orders as customers who order, or a few more.
    expect(ranges.orders.expected / chances).toBeGreaterThan(1);
    expect(ranges.orders.expected / chances).toBeLessThan(1.5);
  });
});

describe("the day after which the forecast starts", () => {
  test("is the last of the orders, unless they are said to go on to today", () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 29, 9) });
    expect(forecast(SAMPLE)).toMatchObject({ startsOn: LAST_DAY, lastDay: LAST_DAY });
    const today = serialDay(2026, 11, 29);
    expect(forecast(SAMPLE, { knownTo: "today" })).toMatchObject({ startsOn: today, lastDay: LAST_DAY });
  });

  test("makes customers likelier lost, the more days without an order it counts", () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 29, 9) });
    const silent = forecast(SAMPLE, { knownTo: "today" }).ranges;
    const unknown = forecast(SAMPLE).ranges;
    expect(silent.orders.expected).toBeLessThan(unknown.orders.expected);
    expect(silent.ordering.expected).toBeLessThan(unknown.ordering.expected);
  });

  test("is never before the last order", () => {
    vi.useFakeTimers({ now: new Date(2025, 0, 1, 9) });
    expect(forecast(SAMPLE, { knownTo: "today" }).startsOn).toBe(LAST_DAY);
  });
});

test("where orders cost more than they bring, the range of what is left is still from low to high", () => {
  const { value } = forecast(SAMPLE, { cost: { from: "amount", perOrder: 100 } }).ranges;
  expect(value.expected).toBeLessThan(0);
  expect(value.low).toBeLessThan(value.expected);
  expect(value.high).toBeGreaterThan(value.expected);
});

test.each(["en", "de"] as const)("in %s the words of analysts stand behind a press alone", (language) => {
  const says = saysIn(valueCustomers.words, speechIn(language, language));
  const result = end(valuation(SAMPLE, ASSUMED));
  const given = { read: { orders: { table: {} } }, draft: {} } as unknown as ValueGiven;
  const { parts } = valueAnswer(result, given, says);
  const isJargon = /likelihood|Likelihood|parameter|Parameter|flat\b|flach/;
  const [behind, open] = [true, false].map((isMore) =>
    JSON.stringify(allParts(parts).filter(({ kind }) => (kind === "more") === isMore)),
  );
  expect(behind).toMatch(isJargon);
  expect(open).not.toMatch(isJargon);
});

/** The parts with those of sections, one after the other. */
function allParts(parts: readonly AnswerPart[]): AnswerPart[] {
  return parts.flatMap((part) => (part.kind === "section" ? allParts(part.parts) : [part]));
}
