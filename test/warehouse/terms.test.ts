import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cohorts } from "../../src/core/customers/cohorts";
import { lessCosts } from "../../src/core/customers/Costs";
import { lastDayOf } from "../../src/core/customers/lastDay";
import { periodMoney } from "../../src/core/customers/periodMoney";
import { customerTable } from "../../src/core/customers/customerTable";
import { customerHistories } from "../../src/core/forecast/customerHistories";
import { valueTier } from "../../src/core/segments/valueTier";
import { rfm } from "../../src/core/segments/rfm";
import { isoDate } from "../../src/core/dates/isoDate";
import { cohortsOfCustomers } from "../../src/warehouse/questions/cohorts";
import { customersAndValue } from "../../src/warehouse/questions/customersAndValue";
import { newAndReturning } from "../../src/warehouse/questions/newAndReturning";
import { logPeriods } from "../../src/taskpane/jobs/seeProfitCentre/logPeriods";
import { scoreCustomers } from "../../src/warehouse/questions/scoreCustomers";
import { startDuckDb } from "../engines/duckDb";
import type { Engine } from "../engines/Engine";
import { prepare } from "../engines/prepared";
import { difference } from "../engines/sameRows";
import { AWKWARD, knownOrders, ORDER_NAMES } from "../engines/TestOrders";

let duckDb: Engine;
let folder: string;

beforeAll(async () => {
  duckDb = await startDuckDb();
  folder = mkdtempSync(path.join(tmpdir(), "worth-terms-"));
  await prepare(duckDb, folder, AWKWARD);
});

afterAll(async () => {
  await duckDb.close();
  rmSync(folder, { recursive: true });
});

const ORDERS = knownOrders(AWKWARD);
const inSmallLetters = (name: unknown) => String(name).trim().toLowerCase();

test("an order may cost a share of what was paid, of which a refund takes its own back", async () => {
  const share = 0.3;
  const costs = {
    ofOrders: ORDERS.log.amounts.map((amount) => share * amount),
    ofRefunds: ORDERS.log.refunds.amounts.map((amount) => share * amount),
  };
  const table = customerTable(ORDERS.log, costs);
  const given = await duckDb.rows(customersAndValue("DuckDB", ORDER_NAMES, { costShare: share }));
  const own = given.map((row) => ({ ...row, customer: inSmallLetters(row.customer) }));
  const expected = table.map(({ customer, value, cost }) => ({ customer: inSmallLetters(customer), value, cost }));
  expect(difference(own, expected, ["customer"])).toBeUndefined();

  const groups = cohorts(lessCosts(ORDERS.log, costs), "value", "year");
  const rows = groups.flatMap(({ firstDay, figures }) =>
    figures.map((value, age) => ({ cohort: isoDate(firstDay), age, value })),
  );
  const followed = await duckDb.rows(cohortsOfCustomers("DuckDB", ORDER_NAMES, { period: "year", costShare: share }));
  expect(difference(followed, rows, ["cohort", "age"])).toBeUndefined();

  const asOf = lastDayOf(ORDERS.log);
  const money = periodMoney(ORDERS.log, costs, { ...logPeriods(ORDERS.log, { asOf, days: 365 }), period: 0 });
  const [latest] = await duckDb.rows(newAndReturning("DuckDB", ORDER_NAMES, { days: 365, costShare: share }));
  expect(Number(latest.cost_of_new)).toBeCloseTo(money.incomeOfNew - money.marginOfNew, 9);
  expect(Number(latest.cost_of_returning)).toBeCloseTo(money.incomeOfReturning - money.marginOfReturning, 9);
  expect(Number(latest.cost_share)).toBe(share);
});

test("an order may cost a sum; tiers and scores may be others; a customer is shown as written", async () => {
  const cuts = [0.3, 0.5];
  const tiers = ["A's", "B", "C"];
  const given = await duckDb.rows(
    customersAndValue("DuckDB", ORDER_NAMES, { costPerOrder: 2.5, bins: 12, cuts, tiers }),
  );
  const table = customerTable(ORDERS.log, 2.5);
  const placed = valueTier(
    table.map(({ value }) => value),
    cuts,
  );
  const scores = new Map(rfm(ORDERS.log, undefined, 12).map((row) => [row.customer, row]));
  const expected = table.map(({ customer, value, cost }, i) => {
    const { score, segment } = scores.get(customer) ?? {};
    return { customer: inSmallLetters(customer), value, cost, tier: tiers[placed[i]], score, segment };
  });
  const own = given.map((row) => ({ ...row, customer: inSmallLetters(row.customer) }));
  expect(difference(own, expected, ["customer"])).toBeUndefined();
  expect(given.map(({ customer }) => customer)).toContain("Bo's");
  expect(given.map(({ value }) => Number(value))).toEqual(
    given.map(({ value }) => Number(value)).sort((a, b) => b - a),
  );
});

test("up to a day that is given, orders after it are left out", async () => {
  const asOf = 45_250;
  const until = knownOrders(AWKWARD.filter(({ day }) => day === null || day <= asOf)).log;
  const histories = customerHistories(until, asOf);
  const parameters = { r: 0.25, alpha: 4, a: 0.8, b: 2.5 };
  const sql = scoreCustomers("DuckDB", ORDER_NAMES, { name: "BG/NBD", parameters }, { asOf: isoDate(asOf) });
  const given = await duckDb.rows(sql);
  const expected = until.names.map((customer, i) => ({
    customer: inSmallLetters(customer),
    repeat_orders: histories.repeatOrders[i],
    recency: histories.recency[i],
    age: histories.age[i],
  }));
  const own = given.map((row) => ({ ...row, customer: inSmallLetters(row.customer) }));
  expect(difference(own, expected, ["customer"])).toBeUndefined();
  expect(Object.keys(given[0])).not.toContain("expected_value");
});

test("cohorts bring what is left after costs, of rows or of orders", async () => {
  for (const cost of ["cost", undefined]) {
    const log = lessCosts(ORDERS.log, cost === undefined ? 3 : ORDERS.costs);
    const expected = cohorts(log, "value", "quarter").flatMap(({ firstDay, figures }) =>
      figures.map((value, age) => ({ cohort: isoDate(firstDay), age, value })),
    );
    const terms = { period: "quarter", costPerOrder: 3 } as const;
    const given = await duckDb.rows(cohortsOfCustomers("DuckDB", { ...ORDER_NAMES, cost }, terms));
    expect(difference(given, expected, ["cohort", "age"])).toBeUndefined();
  }
});
