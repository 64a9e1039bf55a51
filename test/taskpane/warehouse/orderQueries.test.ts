import { expect, test } from "vitest";
import type { Cost } from "../../../src/taskpane/orders/cost";
import { cohortsQuery, customersAndValueQuery } from "../../../src/taskpane/warehouse/orderQueries";
import { keptNames, TYPED_NAMES } from "../../../src/taskpane/warehouse/WarehouseNames";
import { speechIn } from "../jobs/onSample";

const SPEECH = speechIn("en", "en-US");
const NAMES = { table: "shop.orders", customer: "customer_id", day: "ordered_at", amount: "amount" };

function queries(cost: Cost | undefined, names: Partial<typeof NAMES> & { cost?: string } = {}) {
  const kept = keptNames({ ...NAMES, ...names });
  return [customersAndValueQuery, cohortsQuery].map((query) => query(kept, cost, SPEECH));
}

test("what fulfilling costs is in the query as it was told, and said beside it", () => {
  for (const { about, sql } of queries({ from: "share", share: 0.3 })) {
    expect(about).toMatch(/Fulfilment costs are 30% of what was paid/);
    expect(sql).toContain("amount * CAST(0.3 AS DOUBLE)");
  }
  for (const { about, sql } of queries({ from: "amount", perOrder: 4.5 })) {
    expect(about).toMatch(/Fulfilment costs are 4\.5 an order/);
    expect(sql).toContain("CAST(4.5 AS DOUBLE)");
  }
  for (const { about, sql } of queries({ from: "share", share: 0.3 }, { cost: "handling" })) {
    expect(about.replace(/[\u2068\u2069]/g, "")).toMatch(/those of the column handling/);
    expect(sql).toContain("COALESCE(CAST(handling AS DOUBLE), 0) AS cost");
  }
  for (const { about } of queries(undefined)) expect(about).toMatch(/No fulfilment costs are taken off/);
});

test("a query waits for every name that it cannot do without, and says for which", () => {
  const missing = (names: Partial<typeof NAMES>) => queries(undefined, names).map(({ sql }) => sql);
  for (const name of ["table", "customer", "day"] as const) {
    for (const sql of missing({ [name]: " " })) expect(sql).toEqual({ missing: SPEECH.texts.warehouse.missing.names });
  }
  for (const sql of missing({ amount: "" })) expect(sql).toEqual({ missing: SPEECH.texts.warehouse.missing.amount });
});

test("whatever a document kept is taken for names that can be, or for none", () => {
  const none = Object.fromEntries(TYPED_NAMES.map((name) => [name, ""]));
  for (const kept of [undefined, null, 7, [], "x", { table: 3, dialect: "Oracle", dayKind: "noon", stretch: "year" }]) {
    expect(keptNames(kept)).toEqual({ ...none, dialect: "DuckDB", dayKind: "date", stretch: "week" });
  }
  expect(keptNames({ table: "t".repeat(10_000), dialect: "BigQuery" })).toMatchObject({ dialect: "BigQuery" });
  expect(keptNames({ table: "t".repeat(10_000) }).table.length).toBeLessThan(1000);
});
