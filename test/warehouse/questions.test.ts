import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cdnowMaster } from "../core/forecast/data";
import { startDuckDb } from "../engines/duckDb";
import type { Engine } from "../engines/Engine";
import { orderQuestions } from "../engines/orderQuestions";
import { scoreQuestions } from "../engines/scoreQuestions";
import { difference } from "../engines/sameRows";
import { AWKWARD, ORDER_COLUMNS, orderCsv, type OrderRow } from "../engines/TestOrders";

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

async function load(rows: readonly OrderRow[]): Promise<void> {
  const file = path.join(folder, "orders.csv");
  writeFileSync(file, orderCsv(rows));
  await duckDb.load("your_orders", { file, columns: ORDER_COLUMNS });
}

describe("orders as awkward as they come", () => {
  beforeAll(() => load(AWKWARD));

  test.each([...orderQuestions(AWKWARD), ...scoreQuestions(AWKWARD)])(
    "$name: as the functions answer",
    async ({ sql, expected, keys }) => {
      const rows = expected();
      expect(rows.length).toBeGreaterThan(1);
      expect(difference(await duckDb.rows(sql("DuckDB")), rows, keys)).toBeUndefined();
    },
  );
});

describe.skipIf(cdnowMaster.missing)(`real orders (needs ${cdnowMaster.name})`, () => {
  const rows = cdnowMaster.missing
    ? []
    : cdnowMaster.orders().map(([customer, day, amount], i) => ({ customer, day, amount, cost: (i % 7) / 4 }));
  beforeAll(() => load(rows));

  test.each([...orderQuestions(rows), ...scoreQuestions(rows)])(
    "$name: as the functions answer",
    async ({ sql, expected, keys }) => {
      expect(difference(await duckDb.rows(sql("DuckDB")), expected(), keys)).toBeUndefined();
    },
  );
});
