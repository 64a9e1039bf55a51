import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cdnowMaster } from "../core/forecast/data";
import { startDuckDb } from "../engines/duckDb";
import type { Engine } from "../engines/Engine";
import { allQuestions, prepare } from "../engines/prepared";
import { difference } from "../engines/sameRows";
import { AWKWARD } from "../engines/TestOrders";

/** Of real orders. */
const ASKED_OF_MANY = [
  "sum up orders, with values",
  "sum up customers by the week",
  "customers and their value",
  "cohorts by month",
  "customer flow by quarter",
  "score customers by BG/NBD",
];

let duckDb: Engine;
let folder: string;

beforeAll(async () => {
  duckDb = await startDuckDb();
  folder = mkdtempSync(path.join(tmpdir(), "worth-orders-"));
});

afterAll(async () => {
  await duckDb.close();
  rmSync(folder, { recursive: true });
});

describe("orders as awkward as they come", () => {
  beforeAll(() => prepare(duckDb, folder, AWKWARD));

  test.each(allQuestions(AWKWARD))("$name: as the functions answer", async ({ sql, expected, keys }) => {
    const rows = expected();
    expect(rows.length).toBeGreaterThan(1);
    expect(difference(await duckDb.rows(sql("DuckDB")), rows, keys)).toBeUndefined();
  });
});

describe.skipIf(cdnowMaster.missing)(`real orders (needs ${cdnowMaster.name})`, () => {
  const rows = cdnowMaster.missing
    ? []
    : cdnowMaster.orders().map(([customer, day, amount], i) => ({ customer, day, amount, cost: (i % 7) / 4 }));
  beforeAll(() => prepare(duckDb, folder, rows));

  // The others are those of awkward orders over again, and npm run engines asks them too.
  const asked = allQuestions(rows).filter(({ name }) => ASKED_OF_MANY.includes(name));
  test.each(asked)("$name: as the functions answer", async ({ sql, expected, keys }) => {
    expect(difference(await duckDb.rows(sql("DuckDB")), expected(), keys)).toBeUndefined();
  });
});
